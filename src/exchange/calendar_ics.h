// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/problem.h"

namespace hipstride {

/// One happening of a calendar, in the person's own time.
struct CalendarEvent
{
    std::string uid; ///< its own; of what is repeated with the day on which it was due at first
    Date day;
    std::optional<TimeOfDay> time; ///< none: all day
    std::optional<std::chrono::minutes> length;
    std::string summary;
    std::string categories;

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// What a calendar file says. A file with a problem is not taken at all.
struct CalendarReading
{
    std::vector<CalendarEvent> events; ///< by day and time
    Problems problems;                 ///< places are "line n"
};

/// Reads a calendar file (RFC 5545): what happens in `range`, repetitions written out. `zone` is
/// the person's, by its name in the database of time zones; times without a zone are taken as they
/// stand. Cancelled events are left out.
CalendarReading readCalendar(std::string_view text, DateRange range, const std::string &zone);

} // namespace hipstride
