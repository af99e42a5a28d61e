// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/occurrences.h"

#include <algorithm>
#include <tuple>

#include "scheduling/rule_days.h"

namespace hipstride {

namespace {

using std::chrono::sys_days;

bool isMove(const ScheduleException &exception)
{
    // moved onto its own day, an occurrence is where the rule puts it
    return exception.kind == ExceptionKind::Moved && exception.movedTo.ok() &&
           exception.movedTo != exception.original;
}

std::tuple<RuleId, Date> keyOf(const ScheduleException &exception)
{
    return {exception.rule, exception.original};
}

/// A plan's exceptions, one for each occurrence, in an order that can be searched.
class Exceptions
{
public:
    explicit Exceptions(const Plan &plan)
        : m_sorted(plan.exceptions)
    {
        // reversed, so that of several for one occurrence the last stays
        std::ranges::reverse(m_sorted);
        std::ranges::stable_sort(m_sorted, {}, keyOf);
        // not the ranges form: clang 14 does not compile the subrange it returns
        const auto end =
            std::unique(m_sorted.begin(), m_sorted.end(),
                        [](const auto &a, const auto &b) { return keyOf(a) == keyOf(b); });
        m_sorted.erase(end, m_sorted.end());
    }

    const std::vector<ScheduleException> &all() const { return m_sorted; }

    const ScheduleException *find(RuleId rule, Date original) const
    {
        const std::tuple key(rule, original);
        const auto found = std::ranges::lower_bound(m_sorted, key, {}, keyOf);
        return found != m_sorted.end() && keyOf(*found) == key ? &*found : nullptr;
    }

private:
    std::vector<ScheduleException> m_sorted;
};

/// Makes the occurrences of one plan.
class Scheduler
{
public:
    explicit Scheduler(const Plan &plan)
        : m_plan(plan)
        , m_runs(plan)
        , m_exceptions(plan)
    {}

    /// Unsorted and not judged.
    std::vector<Occurrence> occurrencesIn(DateRange range) const;
    Occurrence occurrenceOf(const ScheduleRule &rule, Date original) const;
    bool givesDay(const ScheduleRule &rule, Date original) const
    {
        return gives(m_plan, m_runs, rule, original);
    }
    const RunCalendar &runs() const { return m_runs; }

private:
    void addDaysOf(const ScheduleRule &rule, DateRange range,
                   std::vector<Occurrence> &result) const;
    void addOnRuns(const ScheduleRule &rule, DateRange range,
                   std::vector<Occurrence> &result) const;
    void addMovedInto(DateRange range, std::vector<Occurrence> &result) const;
    LeftOut leftOutOf(const Occurrence &occurrence) const;

    const Plan &m_plan;
    RunCalendar m_runs;
    Exceptions m_exceptions;
};

LeftOut Scheduler::leftOutOf(const Occurrence &occurrence) const
{
    if (pauseOn(m_plan, occurrence.day) != nullptr)
        return LeftOut::InPause;
    return occurrence.run && occurrence.run->leftOut != LeftOut::No ? LeftOut::WithRun
                                                                    : LeftOut::No;
}

Occurrence Scheduler::occurrenceOf(const ScheduleRule &rule, Date original) const
{
    Occurrence occurrence{.rule = rule.id,
                          .routine = routineOn(m_runs, rule, original),
                          .original = original,
                          .day = original,
                          .time = {}};
    occurrence.run = runBehind(m_runs, rule.when, original);
    occurrence.time = timeOf(rule, occurrence.run);
    if (occurrence.run)
        occurrence.day = addDays(occurrence.run->day, -daysAheadOf(rule.when));

    const ScheduleException *exception = m_exceptions.find(rule.id, original);
    if (exception != nullptr && isMove(*exception))
        occurrence.day = exception->movedTo;
    else if (exception != nullptr && exception->kind == ExceptionKind::Skipped)
        occurrence.leftOut = LeftOut::ByHand;
    else
        occurrence.leftOut = leftOutOf(occurrence);
    if (occurrence.leftOut != LeftOut::No)
        occurrence.state = Occurrence::State::Skipped;
    else if (occurrence.day != original)
        occurrence.state = Occurrence::State::Moved;
    return occurrence;
}

void Scheduler::addDaysOf(const ScheduleRule &rule, DateRange range,
                          std::vector<Occurrence> &result) const
{
    const Date first = std::max(range.first, firstDayOf(rule.when));
    const Date last = std::min(range.last, lastDayOf(rule.when).value_or(range.last));
    if (!first.ok() || !last.ok())
        return;
    for (sys_days at = first; at <= sys_days(last); at += std::chrono::days(1)) {
        const Date day(at);
        if (!givesDay(rule, day))
            continue;
        const Occurrence occurrence = occurrenceOf(rule, day);
        // what was moved is added by the day on which it is now
        if (occurrence.state != Occurrence::State::Moved)
            result.push_back(occurrence);
    }
}

void Scheduler::addOnRuns(const ScheduleRule &rule, DateRange range,
                          std::vector<Occurrence> &result) const
{
    const int ahead = daysAheadOf(rule.when);
    for (const PlannedRun &run :
         m_runs.runsIn({addDays(range.first, ahead), addDays(range.last, ahead)})) {
        const Date original = addDays(run.original, -ahead);
        if (!givesDay(rule, original))
            continue;
        const Occurrence occurrence = occurrenceOf(rule, original);
        const ScheduleException *exception = m_exceptions.find(rule.id, original);
        const bool wasMovedByHand = exception != nullptr && isMove(*exception);
        const bool leads = occurrence.run && occurrence.run->run == run.run;
        if (leads && !wasMovedByHand)
            result.push_back(occurrence);
    }
}

void Scheduler::addMovedInto(DateRange range, std::vector<Occurrence> &result) const
{
    for (const ScheduleException &exception : m_exceptions.all()) {
        if (!isMove(exception) || !range.contains(exception.movedTo))
            continue;
        const ScheduleRule *rule = findRule(m_plan, exception.rule);
        if (rule != nullptr && givesDay(*rule, exception.original))
            result.push_back(occurrenceOf(*rule, exception.original));
    }
}

std::vector<Occurrence> Scheduler::occurrencesIn(DateRange range) const
{
    std::vector<Occurrence> result;
    for (const ScheduleRule &rule : m_plan.rules) {
        if (hangsOnRuns(rule.when))
            addOnRuns(rule, range, result);
        else
            addDaysOf(rule, range, result);
    }
    addMovedInto(range, result);
    return result;
}

bool comesBefore(const Occurrence &a, const Occurrence &b)
{
    const auto keyOf = [](const Occurrence &occurrence) {
        return std::tuple(occurrence.day, !occurrence.time.has_value(),
                          occurrence.time.value_or(TimeOfDay(0)), occurrence.rule,
                          occurrence.original);
    };
    return keyOf(a) < keyOf(b);
}

} // namespace

std::vector<Occurrence> occurrencesIn(const Plan &plan, DateRange range)
{
    if (!range.first.ok() || !range.last.ok() || range.last < range.first)
        return {};
    const DateRange wide = daysToJudge(plan, range);
    const Scheduler scheduler(plan);
    std::vector<Occurrence> result = scheduler.occurrencesIn({wide.first, range.last});
    std::ranges::sort(result, comesBefore);
    judge(plan, result, scheduler.runs().runsIn(wide));
    const auto first = std::ranges::lower_bound(result, range.first, {}, &Occurrence::day);
    result.erase(result.begin(), first);
    return result;
}

std::optional<Occurrence> findOccurrence(const Plan &plan, RuleId rule, Date original)
{
    const ScheduleRule *found = findRule(plan, rule);
    const Scheduler scheduler(plan);
    if (found == nullptr || !scheduler.givesDay(*found, original))
        return std::nullopt;
    return scheduler.occurrenceOf(*found, original);
}

} // namespace hipstride
