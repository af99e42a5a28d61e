// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/exercise_filter_proxy.h"
#include "ui/models/exercise_model.h"

class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace hipstride {

class EmptyState;
class ExerciseCards;
class FigureThumbnails;
class OrderButton;
class TextLabel;

/// The middle column: what was found, as cards in an order that can be chosen, with what there is
/// to say of the search; or, when nothing fits, what to let go of.
class FoundExercises : public QWidget
{
    Q_OBJECT

public:
    FoundExercises(const Catalogue &catalogue, const Evidence &evidence, FigureThumbnails &figures,
                   QWidget *parent = nullptr);

    void setFilter(const ExerciseFilter &filter);
    /// True when the exercises are not what they were; what was found is shown anew by setFilter.
    bool reloadIfChanged() { return m_exercises.reloadIfChanged(); }
    /// Shows again what the filter lets through.
    void refresh();
    /// Marks the card of that exercise.
    void setCurrentKey(const QString &key);
    /// Goes among the cards with the keyboard, to the first when none is marked.
    void enterCards();

    const ExerciseFilterProxy &found() const { return m_found; }
    QPushButton *filterButton() const { return m_filterButton; }
    /// Leads to new exercises; hidden until there is a way to make them.
    QToolButton *makeButton() const { return m_make; }
    /// The page's title stands here while the filters, which have it, are hidden.
    void setTitleShown(bool isShown);

Q_SIGNALS:
    /// The person went to a card.
    void chosen(const QString &key);
    /// The person clicked a card or pressed Enter on it.
    void opened(const QString &key);
    /// The person lets go of a part of the filter, or of all.
    void filterRequested(const hipstride::ExerciseFilter &filter);

private:
    void makeHead(QVBoxLayout &column);
    void makeResults(QVBoxLayout &column);
    void setOrder();
    void showNote();
    void showNothing();
    void loosen();

    const Catalogue &m_catalogue;
    const Evidence &m_evidence;
    ExerciseModel m_exercises;
    ExerciseFilterProxy m_found;
    QString m_key;           ///< of the card that is marked
    int m_partToLoosen = -1; ///< of the filter, when nothing fits it

    TextLabel *m_title;
    QPushButton *m_filterButton;
    TextLabel *m_count;
    OrderButton *m_order;
    QToolButton *m_make;
    TextLabel *m_caveat; ///< while a study gives the order
    TextLabel *m_note;   ///< on what was searched for
    QStackedWidget *m_results;
    ExerciseCards *m_cards;
    EmptyState *m_nothing;
};

} // namespace hipstride
