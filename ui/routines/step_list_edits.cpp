// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the steps of a list; how they are shown is in step_list.cpp.
#include <algorithm>
#include <string>

#include "domain/step_edit.h"
#include "drawing/qt_text.h"
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
    Routine marked = m_routine;
    for (std::size_t i = 0; i < marked.steps.size(); ++i)
        marked.steps[i].note = std::to_string(i);
    Routine next = verb(std::move(marked));
    std::vector<StepRow *> rows;
    std::vector<int> origins;
    for (Step &step : next.steps) {
        origins.push_back(std::stoi(step.note));
        rows.push_back(at(origins.back()));
        step.note = m_routine.steps[static_cast<std::size_t>(origins.back())].note;
    }
    if (next == m_routine)
        return;
    std::vector<StepRow *> picked;
    for (const int row : m_picked)
        picked.push_back(at(row));
    m_rows = rows;
    show(next, origins);
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

} // namespace hipstride
