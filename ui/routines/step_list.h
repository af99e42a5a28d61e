// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/routine.h"
#include "ui/routines/step_drag.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace hipstride {

class FigureThumbnails;
class Catalogue;
class StepRow;

/// The steps of a routine under one another. One of them may be open. Steps are moved by dragging
/// them, by Alt and an arrow, or from their menu.
class StepList : public Card
{
    Q_OBJECT

public:
    StepList(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Shows these steps; emits nothing. The open row stays open if it is still there.
    void setSteps(const std::vector<Step> &steps);
    /// Opens a row, or none (-1).
    void setOpenRow(int row);
    int openRow() const { return m_openRow; }
    /// Puts what was copied behind the step that has the focus, or at the end.
    void paste();
    /// Puts steps before that place; the text is what undo says.
    void insert(int place, const std::vector<Step> &steps, const QString &undoText);
    /// The place between the steps that is nearest to a height of the list.
    int placeAt(int y) const;
    /// Marks a place where something would be dropped; -1: none.
    void setDropPlace(int place);

Q_SIGNALS:
    /// All steps as they are now; the text is what undo says.
    void edited(const std::vector<hipstride::Step> &steps, const QString &undoText);
    void stepRemoved(const QString &name);
    void openRowChanged(int row);
    /// A row is dragged; the pointer is at this height of the list.
    void carried(int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepRow *addRow();
    void removeLastRow();
    void tellPlaces();
    void orderTabs();
    int rowOf(const StepRow *row) const;
    void changeDose(int row, const Dose &dose);
    void changeNote(int row, const QString &note);
    void move(int from, int to);
    void duplicate(int row);
    void remove(int row);
    void copy(int row) const;
    void cut(int row);
    void exchange(int row, const ExerciseKey &exercise);
    void exchangeOnLadder(int row, std::vector<ExerciseKey> Exercise::*direction);
    void drag(StepRow *row, const QPoint &globalPosition);
    void drop(StepRow *row);
    void putDown();
    int focusedRow() const;

    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    std::vector<Step> m_steps;
    std::vector<StepRow *> m_rows;
    int m_openRow = -1;
    int m_dropPlace = -1;
    QVBoxLayout *m_layout;
    StepDrag m_drag;
};

} // namespace hipstride
