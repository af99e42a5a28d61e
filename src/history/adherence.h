// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "base/date.h"

namespace hipstride {

enum class DayResult
{
    NothingPlanned,
    Done,       ///< everything planned was done in full, or something was done without a plan
    PartlyDone, ///< something was done, not all
    Missed,     ///< planned, nothing done, the day is over
    Planned,    ///< planned, nothing done yet
};

/// What was planned and done on one day.
struct DayCount
{
    Date day;
    int planned = 0;
    int done = 0;      ///< in full
    int partly = 0;    ///< in part
    int unplanned = 0; ///< done without a plan

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

DayResult resultOf(const DayCount &count, Date today);

/// Sums over the days before or on `today`.
struct Adherence
{
    int planned = 0;
    int done = 0;
    int partly = 0;

    /// Share of planned sessions done in full, 0 to 100; nothing planned is 0.
    int percent() const;
    friend bool operator==(const Adherence &, const Adherence &) = default;
};

Adherence adherenceOf(std::span<const DayCount> days, Date today);

} // namespace hipstride
