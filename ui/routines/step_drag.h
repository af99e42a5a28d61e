// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <vector>

class QLabel;
class QWidget;

namespace hipstride {

class StepRow;

/// A row of a list while it is dragged: its picture under the pointer, its empty place, and the
/// line that says where it would go.
class StepDrag
{
public:
    explicit StepDrag(QWidget &list);

    /// The row that is dragged, or null.
    StepRow *row() const { return m_row; }
    /// Takes a row at this height of the list.
    void lift(StepRow &row, int y);
    /// Expects `rows` to hold the lifted one.
    void moveTo(int y, const std::vector<StepRow *> &rows);
    /// The place in the list that the row would have if it were let go.
    int target() const { return m_target; }
    void putDown();

private:
    class DropLine;

    void showLine(const std::vector<StepRow *> &rows, int from);

    QWidget &m_list;
    DropLine *m_line;
    QPointer<QLabel> m_picture;
    StepRow *m_row = nullptr;
    int m_grip = 0; ///< where in its height the row was taken
    int m_target = 0;
};

} // namespace hipstride
