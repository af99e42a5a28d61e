// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/occurrences.h"

#include <algorithm>
#include <tuple>

namespace hipstride {

namespace {

using std::chrono::sys_days;

bool gives(const OnWeekdays &when, Date day)
{
    return when.from.ok() && when.from <= day && when.days.contains(weekdayOf(day)) &&
           (!when.until || (when.until->ok() && day <= *when.until));
}

bool gives(const Once &when, Date day)
{
    return when.day == day;
}

bool gives(const ScheduleRule &rule, Date day)
{
    return rule.isOn && day.ok() &&
           std::visit([day](const auto &when) { return gives(when, day); }, rule.when);
}

std::optional<DateRange> within(DateRange range, const OnWeekdays &when)
{
    if (!when.from.ok() || (when.until && !when.until->ok()))
        return std::nullopt;
    return DateRange{std::max(range.first, when.from),
                     when.until ? std::min(range.last, *when.until) : range.last};
}

std::optional<DateRange> within(DateRange range, const Once &when)
{
    return when.day.ok() && range.contains(when.day) ? std::optional(DateRange{when.day, when.day})
                                                     : std::nullopt;
}

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

Occurrence occurrenceOf(const ScheduleRule &rule, Date original, const ScheduleException *exception)
{
    Occurrence occurrence{.rule = rule.id,
                          .routine = rule.routine,
                          .original = original,
                          .day = original,
                          .time = rule.time,
                          .state = Occurrence::State::Planned};
    if (exception != nullptr && exception->kind == ExceptionKind::Skipped) {
        occurrence.state = Occurrence::State::Skipped;
    } else if (exception != nullptr && isMove(*exception)) {
        occurrence.state = Occurrence::State::Moved;
        occurrence.day = exception->movedTo;
    }
    return occurrence;
}

void addDaysOf(const ScheduleRule &rule, DateRange days, const Exceptions &exceptions,
               std::vector<Occurrence> &result)
{
    for (sys_days at = days.first; at <= sys_days(days.last); at += std::chrono::days(1)) {
        const Date day(at);
        if (!gives(rule, day))
            continue;
        const Occurrence occurrence = occurrenceOf(rule, day, exceptions.find(rule.id, day));
        // what was moved is added by the day on which it is now
        if (occurrence.state != Occurrence::State::Moved)
            result.push_back(occurrence);
    }
}

void addMovedInto(DateRange range, const Plan &plan, const Exceptions &exceptions,
                  std::vector<Occurrence> &result)
{
    for (const ScheduleException &exception : exceptions.all()) {
        if (!isMove(exception) || !range.contains(exception.movedTo))
            continue;
        const ScheduleRule *rule = findRule(plan, exception.rule);
        if (rule != nullptr && gives(*rule, exception.original))
            result.push_back(occurrenceOf(*rule, exception.original, &exception));
    }
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
    std::vector<Occurrence> result;
    if (!range.first.ok() || !range.last.ok())
        return result;

    const Exceptions exceptions(plan);
    for (const ScheduleRule &rule : plan.rules) {
        const auto days =
            std::visit([range](const auto &when) { return within(range, when); }, rule.when);
        if (days)
            addDaysOf(rule, *days, exceptions, result);
    }
    addMovedInto(range, plan, exceptions, result);
    std::ranges::sort(result, comesBefore);
    return result;
}

std::optional<Occurrence> findOccurrence(const Plan &plan, RuleId rule, Date original)
{
    const ScheduleRule *found = findRule(plan, rule);
    if (found == nullptr || !gives(*found, original))
        return std::nullopt;
    return occurrenceOf(*found, original, Exceptions(plan).find(rule, original));
}

} // namespace hipstride
