// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a list of steps: their heads, and what can be done to them.
#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "domain/step_edit.h"
#include "drawing/language.h"
#include "ui/routines/block_row.h"
#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

void StepList::keepHeads(const Blocks &next, const std::vector<int> &origins)
{
    // a head stays with its steps, open as it is
    std::vector<BlockRow *> spare = m_heads;
    std::vector<BlockRow *> heads;
    for (const Block &block : next) {
        BlockRow *head = nullptr;
        for (int row = block.first; row < block.first + block.count && head == nullptr; ++row) {
            const Block *before = blockOf(m_routine.blocks, origins[static_cast<std::size_t>(row)]);
            if (before != nullptr)
                head = m_heads[static_cast<std::size_t>(before - m_routine.blocks.data())];
            if (std::erase(spare, head) == 0)
                head = nullptr; // of a block in two parts the first keeps it
        }
        heads.push_back(head);
    }
    for (BlockRow *&head : heads) {
        if (head == nullptr)
            head = makeHead();
    }
    for (BlockRow *head : spare) {
        m_layout->removeWidget(head);
        head->hide();
        head->deleteLater(); // its own menu may be what removes it
    }
    m_heads = heads;
}

void StepList::showBlocks()
{
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        const Block &block = m_routine.blocks[i];
        m_heads[i]->setBlock(block, roundsOf(m_routine, block));
    }
}

BlockRow *StepList::makeHead()
{
    auto *head = new BlockRow;
    m_layout->addWidget(head);
    connect(head, &BlockRow::edited, this,
            [this, head](const Block &block) { changeBlock(blockOfHead(head), block); });
    connect(head, &BlockRow::roundsEdited, this,
            [this, head](int rounds) { changeRounds(blockOfHead(head), rounds); });
    connect(head, &BlockRow::moveRequested, this,
            [this, head](int by) { moveBlock(blockOfHead(head), by); });
    connect(head, &BlockRow::ungroupRequested, this, [this, head] {
        ungroup(rowsOf(m_routine.blocks[static_cast<std::size_t>(blockOfHead(head))]));
    });
    return head;
}

int StepList::blockOfHead(const BlockRow *head) const
{
    const auto found = std::ranges::find(m_heads, head);
    return found == m_heads.end() ? -1 : static_cast<int>(found - m_heads.begin());
}

int StepList::focusedBlock() const
{
    const auto head = std::ranges::find_if(m_heads, [](const BlockRow *each) {
        return each->isAncestorOf(QApplication::focusWidget());
    });
    return head == m_heads.end() ? -1 : blockOfHead(*head);
}

void StepList::moveBlock(int block, int by)
{
    const QString name = insideSentence(m_heads[static_cast<std::size_t>(block)]->name());
    reorder([block, by](Routine routine) { return withBlockMoved(std::move(routine), block, by); },
            tr("move %1", "a superset or circuit").arg(name));
}

void StepList::group(const std::vector<int> &rows)
{
    if (rows.size() < 2)
        return;
    const int first = rows.front();
    reorder([rows](Routine routine) { return withStepsGrouped(std::move(routine), rows); },
            rows.size() == 2 ? tr("make superset") : tr("make circuit"));
    // the focus goes first: a bar that hides with the focus in it gives it to any row
    for (std::size_t i = 0; i < m_routine.blocks.size(); ++i) {
        if (m_routine.blocks[i].contains(first))
            m_heads[i]->setFocus(Qt::ShortcutFocusReason);
    }
    setPicked({});
}

void StepList::groupWithNext(int row)
{
    if (m_picked.size() > 1) {
        group(m_picked);
        return;
    }
    const Block *own = blockOf(m_routine.blocks, row);
    const int next = own != nullptr ? own->first + own->count : row + 1;
    if (next >= static_cast<int>(m_rows.size()))
        return;
    std::vector<int> rows = own != nullptr ? rowsOf(*own) : std::vector{row};
    const Block *other = blockOf(m_routine.blocks, next);
    const std::vector<int> more = other != nullptr ? rowsOf(*other) : std::vector{next};
    rows.insert(rows.end(), more.begin(), more.end());
    group(rows);
}

void StepList::ungroup(const std::vector<int> &rows)
{
    const Routine routine = withStepsUngrouped(m_routine, rows);
    if (routine == m_routine)
        return;
    setPicked({});
    at(rows.front())->setFocus(Qt::ShortcutFocusReason);
    apply(routine, tr("ungroup %1").arg(namesOf(rows)));
}

void StepList::ungroupFocused()
{
    const int block = focusedBlock();
    const int row = focusedRow();
    if (block >= 0)
        ungroup(rowsOf(m_routine.blocks[static_cast<std::size_t>(block)]));
    else if (m_picked.size() > 1)
        ungroup(m_picked);
    else if (row >= 0)
        ungroup({row});
}

void StepList::changeBlock(int block, const Block &changed)
{
    const auto index = static_cast<std::size_t>(block);
    Routine routine = m_routine;
    const bool isOfRounds = routine.blocks[index].restBetweenRounds != changed.restBetweenRounds;
    routine.blocks[index] = changed;
    const QString name = insideSentence(m_heads[index]->name());
    apply(routine, (isOfRounds ? tr("change rest between rounds of %1")
                               : tr("change rest between exercises of %1"))
                       .arg(name));
}

void StepList::changeRounds(int block, int rounds)
{
    const QString name = insideSentence(m_heads[static_cast<std::size_t>(block)]->name());
    apply(withRounds(m_routine, block, rounds), tr("change rounds of %1").arg(name));
}

std::vector<int> StepList::rowsOf(const Block &block) const
{
    std::vector<int> rows(static_cast<std::size_t>(block.count));
    std::iota(rows.begin(), rows.end(), block.first);
    return rows;
}

} // namespace hipstride
