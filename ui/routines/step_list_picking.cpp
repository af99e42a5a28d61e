// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps of a list are picked, to be changed together.
#include <algorithm>

#include "ui/routines/chosen_bar.h"
#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepList::choose(int row)
{
    if (m_isPicking)
        return;
    setPicked({});
    m_anchor = row;
    setOpenRow(row);
}

void StepList::pick(int row, Qt::KeyboardModifiers modifiers)
{
    std::vector<int> rows;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const int from = std::clamp(m_anchor, 0, static_cast<int>(m_rows.size()) - 1);
        for (int each = std::min(from, row); each <= std::max(from, row); ++each)
            rows.push_back(each);
    } else {
        rows = m_picked;
        // the open row counts as the first that was picked
        if (rows.empty() && m_openRow >= 0)
            rows.push_back(m_openRow);
        const auto place = std::ranges::lower_bound(rows, row);
        const bool isIn = place != rows.end() && *place == row;
        if (isIn && !m_picked.empty())
            rows.erase(place);
        else if (!isIn)
            rows.insert(place, row);
        m_anchor = row;
    }
    m_isPicking = true;
    at(row)->setFocus(Qt::OtherFocusReason);
    m_isPicking = false;
    setPicked(rows);
}

void StepList::setPicked(std::vector<int> rows)
{
    m_picked = std::move(rows);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        at(row)->setPicked(std::ranges::binary_search(m_picked, row));
    const bool areSeveral = m_picked.size() > 1;
    if (areSeveral) {
        setOpenRow(-1);
        m_bar->setChosen(static_cast<int>(m_picked.size()), doseAt(m_picked.front()));
    }
    m_bar->setVisible(areSeveral);
}

void StepList::extendPicked(int by)
{
    const int row = focusedRow();
    const int next = row + by;
    if (row < 0 || next < 0 || next >= static_cast<int>(m_rows.size()))
        return;
    if (m_picked.empty())
        m_anchor = row;
    pick(next, Qt::ShiftModifier);
}

} // namespace hipstride
