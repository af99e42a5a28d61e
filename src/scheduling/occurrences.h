// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "domain/plan.h"
#include "domain/session.h"
#include "scheduling/limits.h"
#include "scheduling/planned_run.h"

namespace hipstride {

/// One day on which a rule puts a routine, after skips, moves and pauses, and why it is there.
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
    Date day;      ///< the day on which it is now; when skipped, on which it would be
    std::optional<TimeOfDay> time;
    State state = State::Planned;
    LeftOut leftOut = LeftOut::No;        ///< why it is skipped
    std::optional<PlannedRun> run = {};   ///< the run on which it hangs
    std::vector<Conflict> conflicts = {}; ///< the limits it breaks; none when skipped
    RunId forRun = {}; ///< where each run has its own; tells those of a day apart

    /// Its name in the log and in exceptions, wherever it is now.
    PlannedFor plannedFor() const { return {rule, original, forRun}; }
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// All occurrences whose `day` lies in `range`, by day, then time (untimed last), then rule.
/// What hangs on a run goes where the run goes, and keeps its original day; moved by hand it stays
/// where it was put. Rules that are off give none; what is left out, with its run or in a pause, is
/// listed as skipped. A skip or move of a day that the rule no longer gives has no effect.
std::vector<Occurrence> occurrencesIn(const Plan &plan, DateRange range);

/// The one occurrence of that name, wherever it is now; nothing when its rule is gone, off or no
/// longer gives that day. Its conflicts are not judged.
std::optional<Occurrence> findOccurrence(const Plan &plan, const PlannedFor &name);
/// The same for several, in their order; the plan is gone through once.
std::vector<std::optional<Occurrence>> findOccurrences(const Plan &plan,
                                                       std::span<const PlannedFor> names);

} // namespace hipstride
