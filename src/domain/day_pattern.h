// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <initializer_list>
#include <optional>

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

} // namespace hipstride
