// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "domain/routine.h"
#include "routine/routine_warnings.h"

class QVBoxLayout;

namespace hipstride {

/// What is worth a look in a routine, each with its reason and ways to act on it.
class RoutineAdvice : public QWidget
{
    Q_OBJECT

public:
    explicit RoutineAdvice(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Hidden when there is nothing to say. `room` is how long the routine may take.
    void setRoutine(const Routine &routine, std::optional<std::chrono::minutes> room);
    /// Without ways to act, for what is only read.
    void setHasActions(bool hasActions);

Q_SIGNALS:
    /// The whole routine after a piece of advice was taken; the text is what undo says.
    void edited(const hipstride::Routine &routine, const QString &undoText);
    /// Its second half is to become a routine of its own.
    void splitRequested();

private:
    enum class Act
    {
        Change,
        Split,
        OfferAnother
    };

    struct Remedy
    {
        Act act = Act::Change;
        QString words;
        QString undoText;
        Routine routine; ///< as it would become
    };

    void clear();
    void add(const RoutineWarning &warning);
    QString titleOf(const RoutineWarning &warning) const;
    QString textOf(const RoutineWarning &warning) const;
    std::vector<Remedy> remediesFor(const RoutineWarning &warning) const;
    std::vector<Remedy> additions() const;
    /// The exercise that is offered; null when nothing fits.
    const Exercise *offered() const;
    void findAdditions();
    void showWarnings();
    QString nameAt(std::size_t step) const;
    void act(const Remedy &remedy);

    const Catalogue &m_catalogue;
    Routine m_routine;
    std::vector<RoutineWarning> m_warnings;
    std::vector<ExerciseKey> m_additions; ///< exercises to offer, best first
    bool m_hasActions = true;
    std::size_t m_offer = 0; ///< how many were declined
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr; ///< made anew for other warnings
};

} // namespace hipstride
