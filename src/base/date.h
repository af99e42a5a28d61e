// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hipstride {

using Date = std::chrono::year_month_day;
using Weekday = std::chrono::weekday;
/// Minutes since midnight, local time of the person.
using TimeOfDay = std::chrono::minutes;
/// A moment in UTC, to the millisecond.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// First and last day of a span, both ends included.
struct DateRange
{
    Date first;
    Date last;

    bool contains(Date day) const noexcept { return first <= day && day <= last; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

Date addDays(Date day, int count);
/// Days from `from` to `to`; negative when `to` is earlier.
int daysBetween(Date from, Date to);
Weekday weekdayOf(Date day);
/// The Monday of the week that holds `day` (ISO 8601 weeks).
Date mondayOf(Date day);

/// YYYY-MM-DD.
std::string isoDate(Date day);
/// Reads YYYY-MM-DD; nothing when the text is not of that form or no such day exists.
std::optional<Date> dateFromIso(std::string_view text);

/// HH:MM, 24 hours.
std::string isoTime(TimeOfDay time);
std::optional<TimeOfDay> timeFromIso(std::string_view text);

/// YYYY-MM-DDTHH:MM:SS.mmmZ, always UTC.
std::string isoMoment(Moment moment);
/// Reads that form, with or without the milliseconds.
std::optional<Moment> momentFromIso(std::string_view text);

} // namespace hipstride
