// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <initializer_list>
#include <optional>
#include <variant>

#include "base/date.h"
#include "base/id.h"

namespace hipstride {

/// A set of weekdays.
class Weekdays
{
public:
    Weekdays() = default;
    Weekdays(std::initializer_list<Weekday> days);

    bool contains(Weekday day) const { return m_days.test(day.iso_encoding() - 1); }
    bool isEmpty() const { return m_days.none(); }
    int count() const { return static_cast<int>(m_days.count()); }
    void set(Weekday day, bool in) { m_days.set(day.iso_encoding() - 1, in); }
    /// One bit a day, Monday lowest; the form in which the database keeps it.
    unsigned bits() const { return static_cast<unsigned>(m_days.to_ulong()); }
    static Weekdays fromBits(unsigned bits);

    friend bool operator==(const Weekdays &, const Weekdays &) = default;

private:
    std::bitset<7> m_days;
};

/// On chosen weekdays, from a day on, until a day if one is given (both included).
struct OnWeekdays
{
    Weekdays days;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const OnWeekdays &, const OnWeekdays &) = default;
};

/// On one day only.
struct Once
{
    Date day;

    friend bool operator==(const Once &, const Once &) = default;
};

using Recurrence = std::variant<OnWeekdays, Once>;

/// When a routine is due. Switched off, it puts nothing into the plan.
struct ScheduleRule
{
    RuleId id;
    RoutineId routine;
    Recurrence when = Once{};
    std::optional<TimeOfDay> time;
    bool isOn = true;

    friend bool operator==(const ScheduleRule &, const ScheduleRule &) = default;
};

enum class ExceptionKind
{
    Skipped,
    Moved
};

/// One occurrence of a rule that a person skipped or moved. `original` is the day on which the rule
/// had put it, and is kept whatever happens to it later.
struct ScheduleException
{
    RuleId rule;
    Date original;
    ExceptionKind kind = ExceptionKind::Skipped;
    Date movedTo; ///< used by Moved only; equals `original` for Skipped

    friend bool operator==(const ScheduleException &, const ScheduleException &) = default;
};

} // namespace hipstride
