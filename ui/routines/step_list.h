// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "domain/routine.h"
#include "ui/routines/step_drag.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace hipstride {

class BlockRow;
class ChosenBar;
class FigureThumbnails;
class Catalogue;
class StepRow;

/// The steps of a routine under one another, those of a block under its head. One of them may be
/// open. Steps are moved by dragging them, by Alt and an arrow, or from their menu; several are
/// picked with Ctrl or Shift, and changed together.
class StepList : public Card
{
    Q_OBJECT

public:
    StepList(const Catalogue &catalogue, FigureThumbnails &figures, QWidget *parent = nullptr);

    /// Shows these steps and blocks; emits nothing. The open row stays open if it is still there.
    void setRoutine(const Routine &routine);
    /// Opens a row, or none (-1).
    void setOpenRow(int row);
    int openRow() const { return m_openRow; }
    /// Puts what was copied behind the step that has the focus, or the last picked, or at the end.
    void paste();
    /// Puts steps before that place; the text is what undo says.
    void insert(int place, const Routine &part, const QString &undoText);
    /// The place between the steps that is nearest to a height of the list.
    int placeAt(int y) const;
    /// Marks a place where something would be dropped; -1: none.
    void setDropPlace(int place);

Q_SIGNALS:
    /// All steps and blocks as they are now; the text is what undo says.
    void edited(const hipstride::Routine &routine, const QString &undoText);
    void stepRemoved(const QString &name);
    void openRowChanged(int row);
    /// A row is dragged; the pointer is at this height of the list.
    void carried(int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    StepRow *addRow();
    BlockRow *makeHead();
    void addActions();
    void addBar();
    void removeLastRow();
    /// As setRoutine; `origins` says which of the steps before each one was, or -1.
    void show(const Routine &routine, const std::vector<int> &origins);
    void keepHeads(const Blocks &next, const std::vector<int> &origins);
    void fitRows();
    void showBlocks();
    void placeRows();
    void showSteps();
    void orderTabs();
    int rowOf(const StepRow *row) const;
    int blockOfHead(const BlockRow *head) const;
    /// The step that the focus is in, or -1.
    int focusedRow() const;
    /// The block whose head the focus is in, or -1.
    int focusedBlock() const;
    StepRow *at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const Dose &doseAt(int row) const
    {
        return m_routine.steps[static_cast<std::size_t>(row)].dose;
    }

    void apply(const Routine &routine, const QString &undoText);
    void reorder(const std::function<Routine(Routine)> &verb, const QString &undoText);
    void changeDose(int row, const Dose &dose);
    void changeNote(int row, const QString &note);
    void move(int from, int to);
    void moveBy(int by);
    void moveBlock(int block, int by);
    void duplicate(int row);
    void remove(const std::vector<int> &rows);
    /// That step, or all that are picked.
    std::vector<int> rowsMeantBy(int row) const;
    void copy(int row) const;
    void cut(int row);
    void exchange(int row, const ExerciseKey &exercise);
    void exchangeOnLadder(int row, std::vector<ExerciseKey> Exercise::*direction);
    void group(const std::vector<int> &rows);
    void groupWithNext(int row);
    void ungroup(const std::vector<int> &rows);
    void ungroupFocused();
    void changeBlock(int block, const Block &changed);
    void changeRounds(int block, int rounds);
    void changePicked(const std::function<void(Dose &)> &change, const QString &undoText);
    /// "Hip thrust", "3 exercises"
    QString namesOf(const std::vector<int> &rows) const;
    std::vector<int> rowsOf(const Block &block) const;

    void choose(int row);
    void pick(int row, Qt::KeyboardModifiers modifiers);
    void setPicked(std::vector<int> rows);
    void extendPicked(int by);

    void drag(StepRow *row, const QPoint &globalPosition);
    void drop(StepRow *row);
    void putDown();

    const Catalogue &m_catalogue;
    FigureThumbnails &m_figures;
    Routine m_routine;
    std::vector<StepRow *> m_rows;
    std::vector<BlockRow *> m_heads;
    std::vector<int> m_picked; ///< rows, ascending
    int m_anchor = 0;          ///< where picking with Shift began
    bool m_isPicking = false;
    int m_openRow = -1;
    int m_dropPlace = -1;
    QVBoxLayout *m_layout;
    ChosenBar *m_bar;
    StepDrag m_drag;
};

} // namespace hipstride
