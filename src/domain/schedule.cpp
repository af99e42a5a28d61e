// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

#include <type_traits>

namespace hipstride {

Weekdays::Weekdays(std::initializer_list<Weekday> days)
{
    for (const Weekday day : days)
        set(day, true);
}

Weekdays Weekdays::fromBits(unsigned bits)
{
    Weekdays days;
    days.m_days = std::bitset<7>(bits);
    return days;
}

namespace {

template <typename When>
constexpr bool repeats = !std::is_same_v<When, Once>;

} // namespace

bool hangsOnRuns(const Recurrence &when)
{
    return std::holds_alternative<BeforeRuns>(when) || std::holds_alternative<AfterRuns>(when);
}

bool isForEachRun(const Recurrence &when)
{
    const auto *before = std::get_if<BeforeRuns>(&when);
    return before != nullptr && before->daysAhead == 0;
}

bool isRepeated(const Recurrence &when)
{
    return !std::holds_alternative<Once>(when);
}

Date firstDayOf(const Recurrence &when)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (repeats<std::decay_t<decltype(each)>>)
                return each.from;
            else
                return each.day;
        },
        when);
}

std::optional<Date> lastDayOf(const Recurrence &when)
{
    return std::visit(
        [](const auto &each) -> std::optional<Date> {
            if constexpr (repeats<std::decay_t<decltype(each)>>)
                return each.until;
            else
                return each.day;
        },
        when);
}

void endWith(Recurrence &when, Date day)
{
    std::visit(
        [day](auto &each) {
            if constexpr (repeats<std::decay_t<decltype(each)>>)
                each.until = day;
        },
        when);
}

void beginFrom(Recurrence &when, Date day)
{
    if (firstDayOf(when) >= day)
        return;
    std::visit(
        [day](auto &each) {
            using When = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<When, EveryDays>) {
                const int gone = daysBetween(each.from, day);
                const int rounds = (gone + each.days - 1) / each.days;
                each.from = addDays(each.from, rounds * each.days);
            } else if constexpr (repeats<When>) {
                each.from = day;
            }
        },
        when);
}

} // namespace hipstride
