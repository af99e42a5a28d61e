// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "scheduling/planned_run.h"

namespace hipstride {

struct Occurrence;

enum class Limit
{
    HoursBeforeRace,
    HoursBeforeQuality,
    HeavyDaysRunning,
    SessionsAWeek
};

/// A limit of the plan that an occurrence breaks.
struct Conflict
{
    Limit limit = Limit::HoursBeforeRace;
    int allowed = 0;               ///< hours or sessions; 0 for HeavyDaysRunning
    int found = 0;                 ///< hours to the run, or its number in the week
    std::optional<PlannedRun> run; ///< the run that is too close
    std::optional<Date> heavyDay;  ///< the day with the other heavy session

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// Sessions and runs without a time count as being at these; the names stand for nothing else.
inline constexpr TimeOfDay untimedSession{12 * 60};
inline constexpr TimeOfDay untimedRun{10 * 60};

/// The days that have to be known to judge those of `range`.
DateRange daysToJudge(const Plan &plan, DateRange range);

/// Names the limits that each of `occurrences` breaks. Expects them sorted, and with `runs` for all
/// of daysToJudge.
void judge(const Plan &plan, std::span<Occurrence> occurrences, std::span<const PlannedRun> runs);

} // namespace hipstride
