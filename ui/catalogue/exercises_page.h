// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/id.h"
#include "catalogue/exercise_filter.h"
#include "ui/page.h"

namespace hipstride {

class Catalogue;
class Evidence;
class ExerciseDetail;
class ExerciseMenu;
class FigureThumbnails;
class FilterPanel;
class FoundExercises;
class PlanDocument;

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
    void connectParts();
    void find();
    void goToResults();
    void chooseForm();
    void openDetail(bool isOpen);

    const Catalogue &m_catalogue;
    QString m_key; ///< of the exercise that is shown
    bool m_isNarrow = false;
    bool m_isPaged = false; ///< cards and detail take turns

    FilterPanel *m_filters;
    FoundExercises *m_found;
    ExerciseDetail *m_detail;
};

} // namespace hipstride
