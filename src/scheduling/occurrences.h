// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/plan.h"

namespace hipstride {

/// One day on which a rule puts a routine, after skips and moves.
struct Occurrence
{
    enum class State
    {
        Planned,
        Moved,
        Skipped
    };

    RuleId rule;
    RoutineId routine;
    Date original; ///< the day on which the rule had put it
    Date day;      ///< the day on which it is now; `original` when skipped
    std::optional<TimeOfDay> time;
    State state = State::Planned;

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// All occurrences whose `day` lies in `range`, by day, then time (untimed last), then rule.
/// Rules that are off give none; skipped ones are listed, on their original day. A skip or move of
/// a day that the rule no longer gives has no effect.
std::vector<Occurrence> occurrencesIn(const Plan &plan, DateRange range);

/// The one occurrence that `rule` had put on `original`, wherever it is now; nothing when the rule
/// is gone, off or no longer gives that day.
std::optional<Occurrence> findOccurrence(const Plan &plan, RuleId rule, Date original);

} // namespace hipstride
