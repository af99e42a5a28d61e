// SPDX-License-Identifier: GPL-3.0-or-later
// How rows are carried, and the keys that go from row to row.
#include <QKeyEvent>

#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepList::drag(StepRow *row, const QPoint &globalPosition)
{
    const int y = mapFromGlobal(globalPosition).y();
    if (m_drag.row() == nullptr) {
        m_drag.lift(*row, y);
        grabKeyboard(); // Escape puts the row back, whatever has the focus
    }
    m_drag.moveTo(y, m_rows);
    Q_EMIT carried(y);
}

void StepList::drop(StepRow *row)
{
    putDown();
    move(rowOf(row), m_drag.target());
}

void StepList::putDown()
{
    if (m_drag.row() == nullptr)
        return;
    releaseKeyboard();
    m_drag.putDown();
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.row() != nullptr) {
        if (event->key() == Qt::Key_Escape)
            putDown();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_picked.empty()) {
        setPicked({});
        return;
    }
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0 && event->modifiers() == Qt::ShiftModifier) {
        extendPicked(by);
        return;
    }
    const int next = focusedRow() + by;
    if (by == 0 || event->modifiers() != Qt::NoModifier || focusedRow() < 0 || next < 0 ||
        next >= static_cast<int>(m_rows.size())) {
        Card::keyPressEvent(event);
        return;
    }
    m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace hipstride
