// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "domain/routine.h"

namespace hipstride {

enum class SessionState
{
    Running,    ///< begun, not ended: its player is open or was killed
    Finished,   ///< gone through to the end
    EndedEarly, ///< ended before the last set and kept
};

enum class SetOutcome
{
    AsPlanned,
    Changed,
    Skipped
};

/// An easier or harder exercise in place of the prescribed one, from a set on.
struct StepSwap
{
    int fromSet = 1;
    ExerciseKey exercise;
    std::string exerciseName;
    Dose dose; ///< its number of sets does not count: that of the step does

    friend bool operator==(const StepSwap &, const StepSwap &) = default;
};

/// What the person made of a step while she did it, and how it felt.
struct StepReport
{
    int setsMore = 0;            ///< than prescribed; below 0: fewer
    std::vector<StepSwap> swaps; ///< by fromSet, at most one for each
    std::optional<int> pain;     ///< 0 to 10
    std::string note;

    friend bool operator==(const StepReport &, const StepReport &) = default;
};

/// One step as it stood when the session began. The log keeps its own copy, so that history never
/// changes with a routine or the catalogue.
struct SessionStep
{
    ExerciseKey exercise;
    std::string exerciseName;
    Dose dose;
    std::string note;
    StepReport report = {}; ///< changes nothing of what was prescribed

    friend bool operator==(const SessionStep &, const SessionStep &) = default;
};

/// One set of one side, as it was done.
struct PerformedSet
{
    int step = 0;           ///< index into Session::steps
    int setNumber = 1;      ///< from 1
    Side side = Side::Both; ///< Both, Alternating, Left or Right; never Each
    SetOutcome outcome = SetOutcome::AsPlanned;
    Work done = Repetitions{}; ///< ranges are never logged: least == most
    Load load = NoLoad{};
    Moment finishedAt{};
    ExerciseKey exercise = {}; ///< that was done instead; empty: the prescribed one

    friend bool operator==(const PerformedSet &, const PerformedSet &) = default;
};

/// The occurrence of a plan that a session answers, kept as plain values.
struct PlannedFor
{
    RuleId rule;
    Date original;
    /// The run on which it hangs, where each has a session of its own; unset: the leading one.
    RunId run = {};

    friend bool operator==(const PlannedFor &, const PlannedFor &) = default;
};

/// One time a routine was done: what was prescribed and what was done.
struct Session
{
    SessionId id;
    RoutineId routine; ///< unset when it has none; never a reason to change the log
    std::string routineName;
    Date day; ///< local day on which it began
    Moment startedAt{};
    std::optional<Moment> endedAt;
    SessionState state = SessionState::Running;
    std::optional<PlannedFor> plannedFor;
    std::optional<int> effort; ///< 0 to 10 (RPE)
    std::optional<int> pain;   ///< 0 to 10
    std::string note;
    std::optional<int> painNextMorning = {}; ///< 0 to 10
    std::vector<SessionStep> steps;
    std::vector<PerformedSet> sets; ///< in the order they were done
    Blocks blocks = {};             ///< of its steps, as they stood when it began

    friend bool operator==(const Session &, const Session &) = default;
};

/// One row of the log's list.
struct SessionSummary
{
    SessionId id;
    RoutineId routine;
    std::string routineName;
    Date day;
    Moment startedAt{};
    std::optional<Moment> endedAt;
    SessionState state = SessionState::Running;
    std::optional<PlannedFor> plannedFor;
    std::optional<int> effort;
    std::optional<int> pain;
    int setsPlanned = 0; ///< each side counts
    int setsDone = 0;    ///< each side counts; skipped ones do not

    friend bool operator==(const SessionSummary &, const SessionSummary &) = default;
};

/// How many sets of one exercise were done on one side; skipped ones are not counted.
struct ExerciseSets
{
    ExerciseKey exercise;
    Side side = Side::Both; ///< as in PerformedSet
    int sets = 0;

    friend bool operator==(const ExerciseSets &, const ExerciseSets &) = default;
};

/// How many sets of a step are to be done, with warm-ups and extra ones, those added and dropped.
int setsToDo(const SessionStep &step);
/// The step as it is to be done in that set: with the exercise, work and load that hold there. Its
/// dose.sets is the number of all sets to do.
SessionStep stepInSet(const SessionStep &step, int setNumber);
/// The sides of that set, one after the other.
std::vector<Side> sidesInSet(const SessionStep &step, int setNumber);
/// Which exercise a set was of.
const ExerciseKey &exerciseOf(const Session &session, const PerformedSet &set);
/// What that exercise was called.
const std::string &exerciseNameOf(const Session &session, const PerformedSet &set);
/// The next morning hurt more than the session did.
bool isWorseNextMorning(const Session &session);

/// How many sets a session prescribes; each side counts.
int plannedSets(const std::vector<SessionStep> &steps);
/// How many sets the player goes through, with all changes; each side counts.
int setsToDo(const std::vector<SessionStep> &steps);
/// How many sets were done, as planned or changed; each side counts.
int doneSets(const std::vector<PerformedSet> &sets);
SessionSummary summaryOf(const Session &session);
/// When its last set was finished; its start when none was.
Moment lastMomentOf(const Session &session);

/// What is wrong with a session that comes from a person or a file; places as in
/// problemsOf(Routine).
Problems problemsOf(const Session &session);

} // namespace hipstride
