// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/planned_run.h"

#include <algorithm>
#include <tuple>

namespace hipstride {

namespace {

constexpr int daysOfWeek = 7;

bool gives(const OnWeekdays &when, Date day)
{
    return when.from.ok() && when.from <= day && when.days.contains(weekdayOf(day)) &&
           (!when.until || (when.until->ok() && day <= *when.until));
}

std::tuple<Date, bool, TimeOfDay, RunId, Date> orderOf(const PlannedRun &run)
{
    return {run.day, !run.time.has_value(), run.time.value_or(TimeOfDay(0)), run.run, run.original};
}

std::tuple<bool, TimeOfDay, RunId> orderOnDay(const Run &run)
{
    return {!run.time.has_value(), run.time.value_or(TimeOfDay(0)), run.id};
}

bool isMove(const RunException &exception)
{
    return exception.kind == ExceptionKind::Moved && exception.movedTo.ok() &&
           exception.movedTo != exception.original;
}

} // namespace

RunCalendar::RunCalendar(const Plan &plan)
    : m_plan(plan)
{
    for (const Run &run : plan.runs) {
        if (const auto *once = std::get_if<Once>(&run.when))
            m_single.emplace(once->day, &run);
        else
            m_weekly.push_back(&run);
    }
    // of several for one run and day the last stays
    for (const RunException &exception : plan.runExceptions)
        m_exceptions[{exception.run, exception.original}] = &exception;
}

PlannedRun RunCalendar::planned(const Run &run, Date original) const
{
    PlannedRun result{.run = run.id,
                      .kind = run.kind,
                      .original = original,
                      .day = original,
                      .time = run.time,
                      .length = run.length,
                      .name = run.name};
    const auto found = m_exceptions.find({run.id, original});
    const RunException *exception = found == m_exceptions.end() ? nullptr : found->second;
    if (exception != nullptr && isMove(*exception))
        result.day = exception->movedTo;
    else if (exception != nullptr && exception->kind == ExceptionKind::Skipped)
        result.leftOut = LeftOut::ByHand;
    else if (pauseOn(m_plan, original) != nullptr)
        result.leftOut = LeftOut::InPause;
    return result;
}

template <typename Visit>
void RunCalendar::visitStandingOn(Date original, Visit visit) const
{
    for (const Run *run : m_weekly) {
        if (gives(std::get<OnWeekdays>(run->when), original))
            visit(*run);
    }
    const auto [first, last] = m_single.equal_range(original);
    for (auto run = first; run != last; ++run)
        visit(*run->second);
}

std::vector<PlannedRun> RunCalendar::standingOn(Date original) const
{
    std::vector<PlannedRun> result;
    visitStandingOn(original, [&](const Run &run) { result.push_back(planned(run, original)); });
    return result;
}

std::optional<PlannedRun> RunCalendar::runOn(RunKinds kinds, Date original, RunId id) const
{
    std::optional<PlannedRun> result;
    visitStandingOn(original, [&](const Run &run) {
        if (run.id == id && kinds.contains(run.kind))
            result = planned(run, original);
    });
    return result;
}

int RunCalendar::countOn(RunKinds kinds, Date original) const
{
    int count = 0;
    visitStandingOn(original, [&](const Run &run) { count += kinds.contains(run.kind) ? 1 : 0; });
    return count;
}

int RunCalendar::countBetween(RunKinds kinds, Date first, Date end) const
{
    int count = 0;
    for (auto run = m_single.lower_bound(first); run != m_single.end() && run->first < end; ++run)
        count += kinds.contains(run->second->kind) ? 1 : 0;
    for (const Run *run : m_weekly) {
        const auto &when = std::get<OnWeekdays>(run->when);
        if (!kinds.contains(run->kind) || !when.from.ok() || (when.until && !when.until->ok()))
            continue;
        const Date last = when.until ? std::min(end, addDays(*when.until, 1)) : end;
        count += daysOf(when.days, std::max(first, when.from), last);
    }
    return count;
}

int RunCalendar::countOnBefore(RunKinds kinds, Date original, RunId id) const
{
    const Run *const one = findRun(m_plan, id);
    int count = 0;
    visitStandingOn(original, [&](const Run &run) {
        count += kinds.contains(run.kind) && orderOnDay(run) < orderOnDay(*one) ? 1 : 0;
    });
    return count;
}

std::vector<PlannedRun> RunCalendar::runsIn(DateRange range) const
{
    std::vector<PlannedRun> result;
    if (!range.first.ok() || !range.last.ok() || m_plan.runs.empty())
        return result;
    const auto addIfInRange = [&](const PlannedRun &run) {
        if (range.contains(run.day))
            result.push_back(run);
    };
    for (std::chrono::sys_days at = range.first; at <= std::chrono::sys_days(range.last);
         at += std::chrono::days(1)) {
        for (const PlannedRun &run : standingOn(Date(at)))
            addIfInRange(run);
    }
    for (const auto &[key, exception] : m_exceptions) {
        if (!isMove(*exception) || !range.contains(exception->movedTo) ||
            range.contains(exception->original))
            continue; // looked at above
        const Run *run = findRun(m_plan, exception->run);
        if (run == nullptr || !exception->original.ok())
            continue;
        for (const PlannedRun &each : standingOn(exception->original)) {
            if (each.run == run->id)
                addIfInRange(each);
        }
    }
    std::ranges::sort(result, {}, orderOf);
    return result;
}

std::optional<PlannedRun> RunCalendar::leadingRun(RunKinds kinds, Date original) const
{
    std::vector<PlannedRun> runs = standingOn(original);
    std::erase_if(runs, [kinds](const PlannedRun &run) { return !kinds.contains(run.kind); });
    const auto first = std::ranges::min_element(runs, {}, [](const PlannedRun &run) {
        return std::tuple_cat(std::tuple(run.leftOut != LeftOut::No), orderOf(run));
    });
    return first == runs.end() ? std::nullopt : std::optional(*first);
}

int daysOf(Weekdays weekdays, Date first, Date end)
{
    const int days = std::max(0, daysBetween(first, end));
    int count = days / daysOfWeek * weekdays.count();
    for (int left = days % daysOfWeek; left > 0; --left)
        count += weekdays.contains(weekdayOf(addDays(end, -left))) ? 1 : 0;
    return count;
}

std::vector<PlannedRun> runsIn(const Plan &plan, DateRange range)
{
    return RunCalendar(plan).runsIn(range);
}

std::optional<PlannedRun> nextRun(const Plan &plan, Date today, TimeOfDay now, int days)
{
    for (const PlannedRun &run : runsIn(plan, {today, addDays(today, days - 1)})) {
        const bool isOver = run.day == today && run.time && *run.time < now;
        if (run.leftOut == LeftOut::No && !isOver)
            return run;
    }
    return std::nullopt;
}

} // namespace hipstride
