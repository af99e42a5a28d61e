// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clock.h"

namespace hipstride {

/// A clock that stands at Tuesday 17 November 2026, 17:40, until a test moves it.
class FixedClock : public Clock
{
public:
    Date day = Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(17)};
    TimeOfDay time{17 * 60 + 40};

    milliseconds offset{0};         ///< of the wall clock, to `now`
    milliseconds uptime{3'600'000}; ///< goes on when a test says so

    Date today() const override { return day; }
    TimeOfDay timeOfDay() const override { return time; }
    Moment now() const override { return Moment(std::chrono::sys_days(day)) + time + offset; }
    milliseconds sinceBoot() const override { return uptime; }
};

} // namespace hipstride
