// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/id.h"
#include "ui/models/exercise_filter_proxy.h"
#include "ui/models/exercise_model.h"
#include "ui/page.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace hipstride {

class EmptyState;
class Evidence;
class ExerciseCards;
class ExerciseDetail;
class ExerciseMenu;
class FigureThumbnails;
class FilterPanel;
class OrderButton;
class PlanDocument;
class TextLabel;

/// The catalogue: narrow it at the left, look through it in the middle, read and add at the right.
class ExercisesPage : public Page
{
    Q_OBJECT

public:
    ExercisesPage(const Catalogue &catalogue, const Evidence &evidence, FigureThumbnails &figures,
                  PlanDocument &document, QWidget *parent = nullptr);

    /// Offers to make and change exercises; `menu` must live as long.
    void setMaking(ExerciseMenu &menu);
    void refresh() override;
    /// Shows one exercise, whatever the filters say.
    void select(const QString &key);
    /// The same, and brings it to the front where cards and exercise take turns.
    void open(const QString &key);
    /// Shows what passes the filter, and nothing else.
    void lookFor(const ExerciseFilter &filter);

Q_SIGNALS:
    void routineRequested(hipstride::RoutineId routine);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeParts();
    QWidget *makeMiddle();
    void connectParts();
    void setFilter(const ExerciseFilter &filter);
    void setOrder();
    void showFound();
    void showNote();
    void showNothing();
    void goToResults();
    void showAddMenu();
    void addTo(RoutineId routine);
    void addToNew();
    void announce(RoutineId routine);
    void chooseForm();
    void openDetail(bool isOpen);

    const Catalogue &m_catalogue;
    const Evidence &m_evidence;
    FigureThumbnails &m_figures;
    PlanDocument &m_document;
    ExerciseModel m_exercises;
    ExerciseFilterProxy m_found;
    QString m_key; ///< of the exercise that is shown
    RoutineId m_addedTo;
    int m_partToLoosen = -1; ///< of the filter, when nothing fits it
    int m_offeredIndex = -1; ///< of the undo stack, while the strip offers to undo
    bool m_isNarrow = false;
    bool m_isPaged = false; ///< cards and detail take turns

    FilterPanel *m_filters;
    QWidget *m_middle;
    QPushButton *m_filterButton;
    QToolButton *m_make; ///< new ones
    TextLabel *m_title;  ///< of the page, while the filters are hidden
    TextLabel *m_count;
    OrderButton *m_order;
    TextLabel *m_caveat; ///< while a study gives the order
    TextLabel *m_note;   ///< on what was searched for
    QStackedWidget *m_results;
    ExerciseCards *m_cards;
    EmptyState *m_nothing;
    ExerciseDetail *m_detail;
};

} // namespace hipstride
