// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "domain/day_pattern.h"
#include "domain/run.h"

namespace hipstride {

/// Every so many days, counted from a day on, until a day if one is given (both included).
struct EveryDays
{
    int days = 2;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const EveryDays &, const EveryDays &) = default;
};

/// Before every run of these kinds: minutes ahead of each, or whole days ahead, where of two such
/// runs that stood on one day the first counts: one session prepares both.
struct BeforeRuns
{
    RunKinds kinds;
    std::chrono::minutes ahead{10};
    int daysAhead = 0; ///< with days, the minutes count for nothing
    Date from;
    std::optional<Date> until;

    friend bool operator==(const BeforeRuns &, const BeforeRuns &) = default;
};

/// On the day of every run of these kinds, when the run is over. Of two on one day the first
/// counts.
struct AfterRuns
{
    RunKinds kinds;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const AfterRuns &, const AfterRuns &) = default;
};

using Recurrence = std::variant<OnWeekdays, Once, EveryDays, BeforeRuns, AfterRuns>;

bool hangsOnRuns(const Recurrence &when);
/// Whether each run has a session of its own; else those of one day share it.
bool isForEachRun(const Recurrence &when);
/// Whether it comes back; a single day does not.
bool isRepeated(const Recurrence &when);
Date firstDayOf(const Recurrence &when);
std::optional<Date> lastDayOf(const Recurrence &when);
/// Ends what is repeated with `day`.
void endWith(Recurrence &when, Date day);
/// Lets what is repeated begin no earlier than `day`, in its own rhythm.
void beginFrom(Recurrence &when, Date day);

/// What a stretch of training is for.
enum class PhaseKind
{
    Base,
    Build,
    Peak,
    Maintain
};

using PhaseKinds = EnumSet<PhaseKind>;

/// Some weeks of a plan.
struct PlanPhase
{
    PhaseKind kind = PhaseKind::Base;
    Date from;
    int weeks = 4;

    DateRange days() const { return {from, addDays(from, 7 * weeks - 1)}; }
    friend bool operator==(const PlanPhase &, const PlanPhase &) = default;
};

enum class PauseKind
{
    Holiday,
    Illness
};

/// Days on which nothing is planned.
struct Pause
{
    PauseKind kind = PauseKind::Holiday;
    DateRange days;

    friend bool operator==(const Pause &, const Pause &) = default;
};

/// What a plan is to keep to; 0 is no limit. What breaks one stays in the plan and is named.
struct PlanLimits
{
    int hoursBeforeRace = 48;       ///< without a heavy session
    int hoursBeforeQuality = 24;    ///< without a heavy session
    bool noHeavyDaysRunning = true; ///< no two days with a heavy session next to each other
    int mostSessionsAWeek = 0;      ///< those before runs are not counted

    friend bool operator==(const PlanLimits &, const PlanLimits &) = default;
};

/// When a routine is due. Switched off, it puts nothing into the plan.
struct ScheduleRule
{
    RuleId id;
    RoutineId routine;
    Recurrence when = Once{};
    std::optional<TimeOfDay> time;
    bool isOn = true;
    std::vector<RoutineId> inTurn = {}; ///< taken in turn after `routine`
    PhaseKinds phases = {};             ///< only in these; none: in all
    bool isHeavy = false;               ///< counts for the limits on heavy sessions

    friend bool operator==(const ScheduleRule &, const ScheduleRule &) = default;
};

/// One occurrence of a rule that a person skipped or moved. `original` is the day on which the rule
/// had put it, and is kept whatever happens to it later.
struct ScheduleException
{
    RuleId rule;
    Date original;
    ExceptionKind kind = ExceptionKind::Skipped;
    Date movedTo;   ///< used by Moved only; equals `original` for Skipped
    RunId run = {}; ///< as in PlannedFor

    friend bool operator==(const ScheduleException &, const ScheduleException &) = default;
};

} // namespace hipstride
