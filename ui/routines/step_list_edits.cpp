// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the steps of a list; how they are shown is in step_list.cpp.
#include <algorithm>
#include <numeric>
#include <string>

#include "domain/step_edit.h"
#include "drawing/language.h"
#include "drawing/qt_text.h"
#include "ui/routines/block_row.h"
#include "ui/routines/step_list.h"
#include "ui/routines/step_row.h"

namespace hipstride {

namespace {

/// What undo says about a change of dose; its words differ from part to part, so that only edits
/// of one field become one step of undo.
QString changeText(const Dose &before, const Dose &after, const QString &name)
{
    if (before.warmUps != after.warmUps)
        return StepList::tr("change warm-up of %1").arg(name);
    if (before.sets != after.sets)
        return StepList::tr("change sets of %1").arg(name);
    if (before.work != after.work)
        return StepList::tr("change amount of %1").arg(name);
    if (before.side != after.side)
        return StepList::tr("change side of %1").arg(name);
    if (before.load != after.load)
        return StepList::tr("change load of %1").arg(name);
    if (before.tempo != after.tempo)
        return StepList::tr("change tempo of %1").arg(name);
    if (before.ownSets != after.ownSets)
        return StepList::tr("change single sets of %1").arg(name);
    if (before.extraSets != after.extraSets || before.extraSide != after.extraSide)
        return StepList::tr("change extra sets of %1").arg(name);
    if (before.effort != after.effort)
        return StepList::tr("change effort of %1").arg(name);
    return StepList::tr("change rest of %1").arg(name);
}

} // namespace

void StepList::apply(const Routine &routine, const QString &undoText)
{
    setRoutine(routine);
    Q_EMIT edited(m_routine, undoText);
}

void StepList::reorder(const std::function<Routine(Routine)> &verb, const QString &undoText)
{
    // the rows themselves go along with their steps, so that the focus and what is typed do too:
    // the verb is done on steps that say where they stood
    const Routine next = verb(m_routine);
    if (next == m_routine)
        return;
    Routine marked = m_routine;
    for (std::size_t i = 0; i < marked.steps.size(); ++i)
        marked.steps[i].note = std::to_string(i);
    std::vector<StepRow *> rows;
    for (const Step &step : verb(std::move(marked)).steps)
        rows.push_back(m_rows[std::stoul(step.note)]);
    std::vector<StepRow *> picked;
    for (const int row : m_picked)
        picked.push_back(at(row));
    m_rows = rows;
    setRoutine(next);
    const auto open =
        std::ranges::find_if(m_rows, [](const StepRow *each) { return each->isOpen(); });
    setOpenRow(open == m_rows.end() ? -1 : rowOf(*open));
    std::vector<int> pickedNow;
    for (const StepRow *row : picked)
        pickedNow.push_back(rowOf(row));
    std::ranges::sort(pickedNow);
    setPicked(pickedNow);
    Q_EMIT edited(m_routine, undoText);
}

void StepList::changeDose(int row, const Dose &dose)
{
    const QString text = changeText(doseAt(row), dose, at(row)->name());
    Routine routine = m_routine;
    routine.steps[static_cast<std::size_t>(row)].dose = dose;
    apply(routine, text);
}

void StepList::changeNote(int row, const QString &note)
{
    Routine routine = m_routine;
    routine.steps[static_cast<std::size_t>(row)].note = fromQt(note);
    apply(routine, tr("change note of %1").arg(at(row)->name()));
}

void StepList::move(int from, int to)
{
    if (to < 0 || to >= static_cast<int>(m_rows.size()) || from == to)
        return;
    reorder([from, to](Routine routine) { return withStepMoved(std::move(routine), from, to); },
            tr("move %1").arg(at(from)->name()));
}

void StepList::moveBy(int by)
{
    if (const int block = focusedBlock(); block >= 0) {
        moveBlock(block, by);
        return;
    }
    const int row = focusedRow();
    if (m_picked.size() > 1)
        reorder([this, by, rows = m_picked](
                    Routine routine) { return withStepsMoved(std::move(routine), rows, by); },
                tr("move %1").arg(namesOf(m_picked)));
    else if (row >= 0)
        move(row, row + by);
}

void StepList::moveBlock(int block, int by)
{
    const QString name = insideSentence(m_heads[static_cast<std::size_t>(block)]->name());
    reorder([block, by](Routine routine) { return withBlockMoved(std::move(routine), block, by); },
            tr("move %1", "a superset or circuit").arg(name));
}

void StepList::duplicate(int row)
{
    if (m_routine.steps.size() >= RoutineLimits::mostSteps)
        return;
    const QString text = tr("duplicate %1").arg(at(row)->name());
    const Step step = m_routine.steps[static_cast<std::size_t>(row)];
    const Routine routine = withStepInserted(m_routine, row + 1, step);
    setRoutine(routine);
    setOpenRow(row + 1);
    at(row + 1)->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_routine, text);
}

void StepList::remove(const std::vector<int> &rows)
{
    const QString names = namesOf(rows);
    const int next = rows.front();
    const Routine routine = withStepsRemoved(m_routine, rows);
    setOpenRow(-1);
    setPicked({});
    setRoutine(routine);
    if (!m_rows.empty())
        at(std::min(next, static_cast<int>(m_rows.size()) - 1))->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited(m_routine, tr("remove %1").arg(names));
    Q_EMIT stepRemoved(names);
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

void StepList::changePicked(const std::function<void(Dose &)> &change, const QString &undoText)
{
    Routine routine = m_routine;
    for (const int row : m_picked)
        change(routine.steps[static_cast<std::size_t>(row)].dose);
    apply(routine, undoText.arg(m_picked.size()));
}

std::vector<int> StepList::rowsMeantBy(int row) const
{
    return m_picked.size() > 1 ? m_picked : std::vector{row};
}

QString StepList::namesOf(const std::vector<int> &rows) const
{
    return rows.size() == 1 ? at(rows.front())->name() : tr("%1 exercises").arg(rows.size());
}

std::vector<int> StepList::rowsOf(const Block &block) const
{
    std::vector<int> rows(static_cast<std::size_t>(block.count));
    std::iota(rows.begin(), rows.end(), block.first);
    return rows;
}

} // namespace hipstride
