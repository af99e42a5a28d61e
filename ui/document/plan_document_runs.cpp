// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of PlanDocument about runs and what frames the plan.
#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/commands/plan_commands.h"
#include "ui/document/plan_document.h"

namespace hipstride {

namespace {

void eraseRuns(Schedule &schedule, const std::vector<RunId> &gone)
{
    const auto isGone = [&gone](RunId id) { return std::ranges::find(gone, id) != gone.end(); };
    std::erase_if(schedule.runs, [&](const Run &run) { return isGone(run.id); });
    std::erase_if(schedule.runExceptions,
                  [&](const RunException &exception) { return isGone(exception.run); });
}

} // namespace

void PlanDocument::changeSchedule(Schedule next, const QString &text)
{
    if (next != schedule())
        m_undoStack.push(new ChangeSchedule(*this, std::move(next), text));
}

RunId PlanDocument::addRun(Run run)
{
    run.id = RunId{++m_lastRun.value};
    Schedule next = schedule();
    next.runs.push_back(std::move(run));
    changeSchedule(std::move(next), tr("add run"));
    return m_lastRun;
}

void PlanDocument::changeRuns(const std::vector<Run> &added, const std::vector<Run> &changed,
                              const std::vector<RunId> &removed, const QString &text)
{
    Schedule next = schedule();
    eraseRuns(next, removed);
    for (const Run &run : changed) {
        const auto found = std::ranges::find(next.runs, run.id, &Run::id);
        if (found != next.runs.end())
            *found = run;
    }
    for (Run run : added) {
        run.id = RunId{++m_lastRun.value};
        next.runs.push_back(std::move(run));
    }
    changeSchedule(std::move(next), text);
}

RunId PlanDocument::changeRun(const Run &run, Date today)
{
    Schedule next = schedule();
    const auto found = std::ranges::find(next.runs, run.id, &Run::id);
    Q_ASSERT(found != next.runs.end());
    if (*found == run)
        return run.id;

    RunId id = run.id;
    auto *past = std::get_if<OnWeekdays>(&found->when);
    if (past != nullptr && past->from < today) {
        id = RunId{++m_lastRun.value};
        past->until = addDays(today, -1);
        Run successor = run;
        successor.id = id;
        if (auto *future = std::get_if<OnWeekdays>(&successor.when))
            future->from = std::max(future->from, today);
        for (RunException &exception : next.runExceptions) {
            if (exception.run == run.id && exception.original >= today)
                exception.run = id;
        }
        for (ScheduleException &exception : next.exceptions) {
            if (exception.run == run.id && exception.original >= today)
                exception.run = id;
        }
        next.runs.insert(std::next(found), std::move(successor));
    } else {
        *found = run;
    }
    changeSchedule(std::move(next), tr("change run"));
    return id;
}

void PlanDocument::removeRun(RunId id)
{
    Schedule next = schedule();
    eraseRuns(next, {id});
    changeSchedule(std::move(next), tr("delete run"));
}

void PlanDocument::endRun(RunId id, Date today)
{
    Schedule next = schedule();
    const auto found = std::ranges::find(next.runs, id, &Run::id);
    Q_ASSERT(found != next.runs.end());
    auto *past = std::get_if<OnWeekdays>(&found->when);
    if (past == nullptr || past->from >= today) {
        removeRun(id);
        return;
    }
    past->until = addDays(today, -1);
    std::erase_if(next.runExceptions, [&](const RunException &exception) {
        return exception.run == id && exception.original >= today;
    });
    changeSchedule(std::move(next), tr("delete run"));
}

void PlanDocument::skipRun(RunId run, Date original)
{
    setRunException(
        {.run = run, .original = original, .kind = ExceptionKind::Skipped, .movedTo = original},
        tr("leave out run"));
}

void PlanDocument::moveRun(RunId run, Date original, Date day)
{
    if (day == original)
        putRunBack(run, original);
    else
        setRunException(
            {.run = run, .original = original, .kind = ExceptionKind::Moved, .movedTo = day},
            tr("move run"));
}

void PlanDocument::putRunBack(RunId run, Date original)
{
    Schedule next = schedule();
    std::erase_if(next.runExceptions, [&](const RunException &exception) {
        return exception.run == run && exception.original == original;
    });
    changeSchedule(std::move(next), tr("put run back"));
}

void PlanDocument::setRunException(const RunException &exception, const QString &text)
{
    Schedule next = schedule();
    std::erase_if(next.runExceptions, [&](const RunException &other) {
        return other.run == exception.run && other.original == exception.original;
    });
    next.runExceptions.push_back(exception);
    changeSchedule(std::move(next), text);
}

void PlanDocument::setFrame(const PlanLimits &limits, const std::vector<Pause> &pauses,
                            const std::vector<PlanPhase> &phases)
{
    Schedule next = schedule();
    next.limits = limits;
    next.pauses = pauses;
    next.phases = phases;
    changeSchedule(std::move(next), tr("change limits"));
}

} // namespace hipstride
