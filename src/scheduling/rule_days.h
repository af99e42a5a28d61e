// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/planned_run.h"

namespace hipstride {

/// Whether a rule puts its routine on `original`, before anything was moved or left out; with
/// `run`, whether it does so for that run.
bool gives(const Plan &plan, const RunCalendar &runs, const ScheduleRule &rule, Date original,
           RunId run);

/// The run on which what a rule put on `original` hangs: that of this id, or the leading one.
std::optional<PlannedRun> runBehind(const RunCalendar &runs, const Recurrence &when, Date original,
                                    RunId run);

/// The routine of a rule that takes several in turn, on a day that the rule gives.
RoutineId routineOn(const RunCalendar &runs, const ScheduleRule &rule, Date original, RunId run);

/// How many days what hangs on a run comes before it.
int daysAheadOf(const Recurrence &when);

/// When it is due: the rule's own time, or that of the run behind it.
std::optional<TimeOfDay> timeOf(const ScheduleRule &rule, const std::optional<PlannedRun> &run);

} // namespace hipstride
