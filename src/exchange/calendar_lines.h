// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace hipstride {

struct CalendarFileLimits
{
    static constexpr std::size_t mostBytes = 8U * 1024 * 1024;
    static constexpr std::size_t mostEvents = 5000;
    static constexpr std::size_t longestLine = 64U * 1024; ///< bytes, after unfolding
    static constexpr std::size_t deepest = 8;
};

/// Where an event of a calendar file stands.
struct EventLines
{
    int begin = 0;                     ///< the line of its BEGIN:VEVENT, from 1
    std::map<std::string, int> places; ///< the first line of each of its properties, in capitals
};

/// What can be known of a calendar file before anything in it is understood.
struct CalendarLines
{
    std::vector<EventLines> events; ///< in the order of the file
    Problems problems;              ///< places are "line n"
};

/// Checks size, nesting, form and encoding of a file of RFC 5545, so that reading it is harmless.
CalendarLines calendarLines(std::string_view text);

/// "line 12".
std::string linePlace(int line);

} // namespace hipstride
