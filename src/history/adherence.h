// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "domain/day_count.h"

namespace hipstride {

enum class DayResult
{
    NothingPlanned,
    Done,       ///< all that was planned, or something on a day without a plan
    PartlyDone, ///< something was done, not all
    Missed,     ///< planned, nothing done, the day is over
    Planned,    ///< planned, nothing done yet
};

DayResult resultOf(const DayCount &count, Date today);

/// Sums over the days up to `today`. What is still open today is not held against anyone: it does
/// not count as planned yet.
struct Adherence
{
    int planned = 0;
    int done = 0;
    int partly = 0;

    /// Share of planned sessions done in full, 0 to 100, rounded; 100 only when all were.
    /// Nothing planned is 0.
    int percent() const;
    friend bool operator==(const Adherence &, const Adherence &) = default;
};

Adherence adherenceOf(std::span<const DayCount> days, Date today);

} // namespace hipstride
