// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/rule_days.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr TimeOfDay lastMinute{24 * 60 - 1};

bool isWithin(const Recurrence &when, Date day)
{
    const Date first = firstDayOf(when);
    const std::optional<Date> last = lastDayOf(when);
    return first.ok() && first <= day && (!last || (last->ok() && day <= *last));
}

/// Whether the rhythm meets `day`; the first and last day are looked at elsewhere.
struct Meets
{
    Date day;
    const RunCalendar &runs;

    bool operator()(const OnWeekdays &when) const { return when.days.contains(weekdayOf(day)); }
    bool operator()(const Once &when) const { return when.day == day; }
    bool operator()(const EveryDays &when) const
    {
        return when.days > 0 && daysBetween(when.from, day) % when.days == 0;
    }
    bool operator()(const BeforeRuns &when) const
    {
        return runs.countOn(when.kinds, addDays(day, when.daysAhead)) > 0;
    }
    bool operator()(const AfterRuns &when) const { return runs.countOn(when.kinds, day) > 0; }
};

/// How many sessions the rhythm gave before that of `day`, and there before that of `run`.
struct CountBefore
{
    Date day;
    RunId run;
    const RunCalendar &runs;

    int operator()(const OnWeekdays &when) const { return daysOf(when.days, when.from, day); }
    int operator()(const Once &) const { return 0; }
    int operator()(const EveryDays &when) const { return daysBetween(when.from, day) / when.days; }
    int operator()(const BeforeRuns &when) const
    {
        if (!run.isSet())
            return daysMet(when);
        return runs.countBetween(when.kinds, when.from, day) +
               runs.countOnBefore(when.kinds, day, run);
    }
    int operator()(const AfterRuns &when) const { return daysMet(when); }

    template <typename OnRuns>
    int daysMet(const OnRuns &when) const
    {
        int count = 0;
        for (Date each = when.from; each < day; each = addDays(each, 1))
            count += Meets{each, runs}(when) ? 1 : 0;
        return count;
    }
};

} // namespace

bool gives(const Plan &plan, const RunCalendar &runs, const ScheduleRule &rule, Date original,
           RunId run)
{
    if (!rule.isOn || !original.ok() || !isWithin(rule.when, original))
        return false;
    if (!rule.phases.isEmpty() && !plan.phases.empty()) {
        const PlanPhase *phase = phaseOn(plan, original);
        if (phase == nullptr || !rule.phases.contains(phase->kind))
            return false;
    }
    if (run.isSet())
        return isForEachRun(rule.when) && runBehind(runs, rule.when, original, run).has_value();
    return std::visit(Meets{original, runs}, rule.when);
}

std::optional<PlannedRun> runBehind(const RunCalendar &runs, const Recurrence &when, Date original,
                                    RunId run)
{
    if (const auto *before = std::get_if<BeforeRuns>(&when)) {
        const Date day = addDays(original, before->daysAhead);
        return run.isSet() ? runs.runOn(before->kinds, day, run)
                           : runs.leadingRun(before->kinds, day);
    }
    if (const auto *after = std::get_if<AfterRuns>(&when))
        return runs.leadingRun(after->kinds, original);
    return std::nullopt;
}

RoutineId routineOn(const RunCalendar &runs, const ScheduleRule &rule, Date original, RunId run)
{
    if (rule.inTurn.empty())
        return rule.routine;
    const int count = std::visit(CountBefore{original, run, runs}, rule.when);
    const auto turn = static_cast<std::size_t>(count) % (rule.inTurn.size() + 1);
    return turn == 0 ? rule.routine : rule.inTurn[turn - 1];
}

int daysAheadOf(const Recurrence &when)
{
    const auto *before = std::get_if<BeforeRuns>(&when);
    return before == nullptr ? 0 : before->daysAhead;
}

std::optional<TimeOfDay> timeOf(const ScheduleRule &rule, const std::optional<PlannedRun> &run)
{
    const auto *before = std::get_if<BeforeRuns>(&rule.when);
    if (!run || !run->time || (before != nullptr && before->daysAhead > 0))
        return rule.time;
    if (before != nullptr)
        return std::max(TimeOfDay(0), *run->time - before->ahead);
    if (rule.time)
        return rule.time;
    return std::min(lastMinute, *run->time + run->length.value_or(TimeOfDay(0)));
}

} // namespace hipstride
