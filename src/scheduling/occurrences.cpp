// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/occurrences.h"

#include <algorithm>
#include <tuple>

#include "scheduling/rule_days.h"

namespace hipstride {

namespace {

using std::chrono::sys_days;

std::tuple<RuleId, Date, RunId> keyOf(const ScheduleException &exception)
{
    return {exception.rule, exception.original, exception.run};
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

    const ScheduleException *find(RuleId rule, Date original, RunId run) const
    {
        const std::tuple key(rule, original, run);
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
    /// Nothing where the rule does not give it.
    std::optional<Occurrence> occurrenceOf(const ScheduleRule &rule, Date original,
                                           RunId run) const;
    const RunCalendar &runs() const { return m_runs; }

private:
    void addDaysOf(const ScheduleRule &rule, DateRange range,
                   std::vector<Occurrence> &result) const;
    void addOnRuns(const ScheduleRule &rule, DateRange range,
                   std::vector<Occurrence> &result) const;
    void addMovedInto(DateRange range, std::vector<Occurrence> &result) const;
    const ScheduleException *exceptionOf(const ScheduleRule &rule,
                                         const Occurrence &occurrence) const;
    bool wasMovedByHand(const ScheduleRule &rule, const Occurrence &occurrence) const;
    LeftOut leftOutOf(const Occurrence &occurrence) const;

    const Plan &m_plan;
    RunCalendar m_runs;
    Exceptions m_exceptions;
};

/// What was put onto its own day is where the rule puts it, unless it went along with a run.
bool isMove(const ScheduleException &exception, const ScheduleRule &rule)
{
    return exception.kind == ExceptionKind::Moved && exception.movedTo.ok() &&
           (exception.movedTo != exception.original || hangsOnRuns(rule.when));
}

LeftOut Scheduler::leftOutOf(const Occurrence &occurrence) const
{
    if (pauseOn(m_plan, occurrence.day) != nullptr)
        return LeftOut::InPause;
    return occurrence.run && occurrence.run->leftOut != LeftOut::No ? LeftOut::WithRun
                                                                    : LeftOut::No;
}

const ScheduleException *Scheduler::exceptionOf(const ScheduleRule &rule,
                                                const Occurrence &occurrence) const
{
    const ScheduleException *own =
        m_exceptions.find(rule.id, occurrence.original, occurrence.forRun);
    if (own != nullptr || !occurrence.forRun.isSet())
        return own;
    // one that names no run is of the leading one
    const ScheduleException *ofDay = m_exceptions.find(rule.id, occurrence.original, {});
    if (ofDay == nullptr)
        return nullptr;
    const auto leading = runBehind(m_runs, rule.when, occurrence.original, {});
    return leading && leading->run == occurrence.forRun ? ofDay : nullptr;
}

bool Scheduler::wasMovedByHand(const ScheduleRule &rule, const Occurrence &occurrence) const
{
    const ScheduleException *exception = exceptionOf(rule, occurrence);
    return exception != nullptr && isMove(*exception, rule);
}

std::optional<Occurrence> Scheduler::occurrenceOf(const ScheduleRule &rule, Date original,
                                                  RunId run) const
{
    if (!gives(m_plan, m_runs, rule, original, run))
        return std::nullopt;
    Occurrence occurrence{
        .rule = rule.id, .routine = {}, .original = original, .day = original, .time = {}};
    occurrence.run = runBehind(m_runs, rule.when, original, run);
    if (isForEachRun(rule.when))
        occurrence.forRun = occurrence.run->run;
    occurrence.routine = routineOn(m_runs, rule, original, occurrence.forRun);
    occurrence.time = timeOf(rule, occurrence.run);
    if (occurrence.run)
        occurrence.day = addDays(occurrence.run->day, -daysAheadOf(rule.when));

    const ScheduleException *exception = exceptionOf(rule, occurrence);
    if (exception != nullptr && isMove(*exception, rule))
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
        const auto occurrence = occurrenceOf(rule, Date(at), {});
        // what was moved is added by the day on which it is now
        if (occurrence && occurrence->state != Occurrence::State::Moved)
            result.push_back(*occurrence);
    }
}

void Scheduler::addOnRuns(const ScheduleRule &rule, DateRange range,
                          std::vector<Occurrence> &result) const
{
    const int ahead = daysAheadOf(rule.when);
    const bool isForEach = isForEachRun(rule.when);
    for (const PlannedRun &run :
         m_runs.runsIn({addDays(range.first, ahead), addDays(range.last, ahead)})) {
        const auto occurrence =
            occurrenceOf(rule, addDays(run.original, -ahead), isForEach ? run.run : RunId{});
        const bool hangsOnIt = occurrence && occurrence->run && occurrence->run->run == run.run;
        if (hangsOnIt && !wasMovedByHand(rule, *occurrence))
            result.push_back(*occurrence);
    }
}

void Scheduler::addMovedInto(DateRange range, std::vector<Occurrence> &result) const
{
    for (const ScheduleException &exception : m_exceptions.all()) {
        const ScheduleRule *rule = findRule(m_plan, exception.rule);
        if (rule == nullptr || !isMove(exception, *rule) || !range.contains(exception.movedTo))
            continue;
        const auto occurrence = occurrenceOf(*rule, exception.original, exception.run);
        // two may speak of one occurrence
        if (occurrence && exceptionOf(*rule, *occurrence) == &exception)
            result.push_back(*occurrence);
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
                          occurrence.original, occurrence.forRun);
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

std::vector<std::optional<Occurrence>> findOccurrences(const Plan &plan,
                                                       std::span<const PlannedFor> names)
{
    std::vector<std::optional<Occurrence>> found(names.size());
    if (names.empty())
        return found;
    const Scheduler scheduler(plan);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (const ScheduleRule *rule = findRule(plan, names[i].rule))
            found[i] = scheduler.occurrenceOf(*rule, names[i].original, names[i].run);
    }
    return found;
}

std::optional<Occurrence> findOccurrence(const Plan &plan, const PlannedFor &name)
{
    return findOccurrences(plan, {&name, 1}).front();
}

} // namespace hipstride
