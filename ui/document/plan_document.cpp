// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/plan_document.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>
#include <utility>

#include "domain/session.h"
#include "domain/step_edit.h"
#include "drawing/qt_text.h"
#include "scheduling/occurrences.h"
#include "ui/commands/plan_commands.h"

namespace hipstride {

namespace {

/// Which exceptions speak of one occurrence; of a day with two runs, those that name none speak of
/// the leading one.
auto isOf(const Plan &plan, const PlannedFor &occurrence)
{
    const auto leading = findOccurrence(plan, {occurrence.rule, occurrence.original});
    const bool leads = leading && leading->forRun == occurrence.run;
    return [occurrence, leads](const ScheduleException &exception) {
        return exception.rule == occurrence.rule && exception.original == occurrence.original &&
               (exception.run == occurrence.run || (leads && !exception.run.isSet()));
    };
}

} // namespace

PlanDocument::PlanDocument(Plan plan, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
{
    for (const Routine &routine : m_plan.routines)
        m_lastRoutine = std::max(m_lastRoutine, routine.id);
    for (const ScheduleRule &rule : m_plan.rules)
        m_lastRule = std::max(m_lastRule, rule.id);
    for (const Run &run : m_plan.runs)
        m_lastRun = std::max(m_lastRun, run.id);
}

void PlanDocument::keepClearOf(RoutineId routine, RuleId rule, RunId run)
{
    m_lastRoutine = std::max(m_lastRoutine, routine);
    m_lastRule = std::max(m_lastRule, rule);
    m_lastRun = std::max(m_lastRun, run);
}

RoutineId PlanDocument::addRoutine(Routine routine, const QString &text)
{
    routine.id = RoutineId{++m_lastRoutine.value};
    routine.name = freeRoutineName(m_plan, routine.name);
    const int row = static_cast<int>(m_plan.routines.size());
    m_undoStack.push(new InsertRoutine(*this, row, std::move(routine), text));
    return m_lastRoutine;
}

RoutineId PlanDocument::duplicateRoutine(RoutineId id)
{
    const Routine *routine = findRoutine(m_plan, id);
    Q_ASSERT(routine != nullptr);
    return addRoutine(*routine, tr("duplicate routine"));
}

RoutineId PlanDocument::splitRoutine(RoutineId id)
{
    const Routine *whole = findRoutine(m_plan, id);
    Q_ASSERT(whole != nullptr && whole->steps.size() >= 2);
    std::vector<int> rows(whole->steps.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto half = rows.begin() + static_cast<std::ptrdiff_t>((rows.size() + 1) / 2);
    const Routine first = withStepsRemoved(*whole, {half, rows.end()});
    Routine second = withStepsRemoved(*whole, {rows.begin(), half});
    second.id = {};
    const QString text = tr("make two of it");
    m_undoStack.beginMacro(text);
    const RoutineId added = addRoutine(std::move(second), text);
    changeRoutine(first, text);
    m_undoStack.endMacro();
    return added;
}

void PlanDocument::changeRoutine(const Routine &routine, const QString &text)
{
    const Routine *now = findRoutine(m_plan, routine.id);
    Q_ASSERT(now != nullptr);
    if (*now != routine)
        m_undoStack.push(new ChangeRoutine(*this, routine, text));
}

void PlanDocument::removeRoutine(RoutineId id)
{
    Schedule rest = schedule();
    forgetRoutine(rest.rules, rest.exceptions, id);

    auto command = std::make_unique<QUndoCommand>(tr("delete routine"));
    if (rest != schedule())
        new ChangeSchedule(*this, std::move(rest), {}, command.get());
    new RemoveRoutine(*this, rowOf(id), {}, command.get());
    m_undoStack.push(command.release());
}

RuleId PlanDocument::addRule(ScheduleRule rule)
{
    rule.id = RuleId{++m_lastRule.value};
    Schedule next = schedule();
    next.rules.push_back(rule);
    m_undoStack.push(new ChangeSchedule(*this, std::move(next), tr("plan routine")));
    return m_lastRule;
}

RuleId PlanDocument::changeRule(const ScheduleRule &rule, Date today, const QString &text)
{
    Schedule next = schedule();
    const auto found = std::ranges::find(next.rules, rule.id, &ScheduleRule::id);
    Q_ASSERT(found != next.rules.end());
    if (*found == rule)
        return rule.id;

    RuleId id = rule.id;
    if (isRepeated(found->when) && firstDayOf(found->when) < today) {
        id = RuleId{++m_lastRule.value};
        endWith(found->when, addDays(today, -1));
        ScheduleRule successor = rule;
        successor.id = id;
        beginFrom(successor.when, today);
        for (ScheduleException &exception : next.exceptions) {
            if (exception.rule == rule.id && exception.original >= today)
                exception.rule = id;
        }
        next.rules.insert(std::next(found), successor);
    } else {
        *found = rule;
    }
    m_undoStack.push(new ChangeSchedule(*this, std::move(next), text));
    return id;
}

void PlanDocument::removeRule(RuleId id)
{
    Schedule next = schedule();
    std::erase_if(next.rules, [id](const ScheduleRule &rule) { return rule.id == id; });
    std::erase_if(next.exceptions,
                  [id](const ScheduleException &exception) { return exception.rule == id; });
    m_undoStack.push(new ChangeSchedule(*this, std::move(next), tr("delete rule")));
}

void PlanDocument::endRule(RuleId id, Date today)
{
    Schedule next = schedule();
    const auto found = std::ranges::find(next.rules, id, &ScheduleRule::id);
    Q_ASSERT(found != next.rules.end());
    if (!isRepeated(found->when) || firstDayOf(found->when) >= today) {
        removeRule(id);
        return;
    }
    endWith(found->when, addDays(today, -1));
    std::erase_if(next.exceptions, [&](const ScheduleException &exception) {
        return exception.rule == id && exception.original >= today;
    });
    m_undoStack.push(new ChangeSchedule(*this, std::move(next), tr("delete rule")));
}

void PlanDocument::skip(const PlannedFor &occurrence)
{
    setException({.rule = occurrence.rule,
                  .original = occurrence.original,
                  .kind = ExceptionKind::Skipped,
                  .movedTo = occurrence.original,
                  .run = occurrence.run},
                 tr("skip session"));
}

void PlanDocument::move(const PlannedFor &occurrence, Date day)
{
    // back where it is without being moved by hand: on its own day, or with its run
    Plan untouched = m_plan;
    std::erase_if(untouched.exceptions, isOf(m_plan, occurrence));
    const auto there = findOccurrence(untouched, occurrence);
    if (day == (there ? there->day : occurrence.original)) {
        putBack(occurrence);
        return;
    }
    setException({.rule = occurrence.rule,
                  .original = occurrence.original,
                  .kind = ExceptionKind::Moved,
                  .movedTo = day,
                  .run = occurrence.run},
                 tr("move session"));
}

void PlanDocument::putBack(const PlannedFor &occurrence)
{
    Schedule next = schedule();
    std::erase_if(next.exceptions, isOf(m_plan, occurrence));
    if (next != schedule())
        m_undoStack.push(new ChangeSchedule(*this, std::move(next), tr("put session back")));
}

void PlanDocument::setException(const ScheduleException &exception, const QString &text)
{
    Schedule next = schedule();
    std::erase_if(next.exceptions,
                  isOf(m_plan, {exception.rule, exception.original, exception.run}));
    next.exceptions.push_back(exception);
    if (next != schedule())
        m_undoStack.push(new ChangeSchedule(*this, std::move(next), text));
}

int PlanDocument::rowOf(RoutineId id) const
{
    const auto found = std::ranges::find(m_plan.routines, id, &Routine::id);
    Q_ASSERT(found != m_plan.routines.end());
    return static_cast<int>(found - m_plan.routines.begin());
}

Routine PlanDocument::exchangeRoutine(Routine routine)
{
    const int row = rowOf(routine.id);
    std::swap(m_plan.routines[static_cast<std::size_t>(row)], routine);
    Q_EMIT routineChanged(row);
    Q_EMIT changed();
    return routine;
}

void PlanDocument::insertRoutine(int row, Routine routine)
{
    Q_EMIT routineAboutToBeInserted(row);
    m_plan.routines.insert(m_plan.routines.begin() + row, std::move(routine));
    Q_EMIT routineInserted(row);
    Q_EMIT changed();
}

Routine PlanDocument::takeRoutine(int row)
{
    Q_EMIT routineAboutToBeRemoved(row);
    const auto position = m_plan.routines.begin() + row;
    Routine routine = std::move(*position);
    m_plan.routines.erase(position);
    Q_EMIT routineRemoved(row);
    Q_EMIT changed();
    return routine;
}

Schedule PlanDocument::schedule() const
{
    return {.rules = m_plan.rules,
            .exceptions = m_plan.exceptions,
            .runs = m_plan.runs,
            .runExceptions = m_plan.runExceptions,
            .phases = m_plan.phases,
            .pauses = m_plan.pauses,
            .limits = m_plan.limits};
}

Schedule PlanDocument::exchangeSchedule(Schedule schedule)
{
    std::swap(m_plan.rules, schedule.rules);
    std::swap(m_plan.exceptions, schedule.exceptions);
    std::swap(m_plan.runs, schedule.runs);
    std::swap(m_plan.runExceptions, schedule.runExceptions);
    std::swap(m_plan.phases, schedule.phases);
    std::swap(m_plan.pauses, schedule.pauses);
    std::swap(m_plan.limits, schedule.limits);
    Q_EMIT scheduleChanged();
    Q_EMIT changed();
    return schedule;
}

} // namespace hipstride
