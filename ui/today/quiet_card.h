// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "domain/routine.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace hipstride {

class TextLabel;

/// Stands where nothing is due: says so, what comes next, and offers to do something anyway.
class QuietCard : public Card
{
    Q_OBJECT
public:
    explicit QuietCard(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &line);
    /// What can be started at once; those without exercises are left out. Without any, the card
    /// offers to build a routine.
    void setRoutines(const std::vector<Routine> &routines);
    /// Offers to plan something, because nothing lies ahead.
    void setOffersPlan(bool isOffered);

Q_SIGNALS:
    void startRequested(hipstride::RoutineId routine);
    void buildRequested();
    void planRequested();

private:
    void chooseRoutine();

    std::vector<Routine> m_routines;
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_plan;
    QPushButton *m_start;
    QPushButton *m_build;
};

} // namespace hipstride
