// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/session.h"

#include <algorithm>
#include <cstdlib>

namespace hipstride {

namespace {

bool isScore(const std::optional<int> &value)
{
    return !value || (*value >= 0 && *value <= 10);
}

void requireReport(Problems &problems, const SessionStep &step, const std::string &place)
{
    const StepReport &report = step.report;
    if (std::abs(report.setsMore) >= DoseLimits::mostSets)
        problems.push_back({ProblemCode::OutOfRange, place + "setsMore", {}, {}});
    if (!isScore(report.pain))
        problems.push_back({ProblemCode::OutOfRange, place + "pain", {}, "0 to 10"});
    int before = 0;
    for (std::size_t i = 0; i < report.swaps.size(); ++i) {
        const std::string swapPlace = place + "swaps/" + std::to_string(i) + "/";
        const int from = report.swaps[i].fromSet;
        if (from <= before || from > DoseLimits::mostSets)
            problems.push_back({ProblemCode::OutOfRange, swapPlace + "fromSet", {}, "ascending"});
        before = from;
        for (Problem &problem : problemsOf(report.swaps[i].dose)) {
            problem.place.insert(0, swapPlace);
            problems.push_back(std::move(problem));
        }
    }
}

void requireSet(Problems &problems, const Session &session, std::size_t index)
{
    const PerformedSet &set = session.sets[index];
    const std::string place = "sets/" + std::to_string(index) + "/";
    if (set.step < 0 || static_cast<std::size_t>(set.step) >= session.steps.size())
        problems.push_back({ProblemCode::OutOfRange, place + "step", {}, {}});
    if (set.setNumber < 1 || set.setNumber > DoseLimits::mostSets)
        problems.push_back({ProblemCode::OutOfRange, place + "set", {}, {}});
    if (set.side == Side::Each)
        problems.push_back({ProblemCode::OutOfRange, place + "side", {}, "left, right or both"});
    const Dose done{.sets = 1, .work = set.done, .side = set.side, .load = set.load, .tempo = {}};
    // a set may have been given up before the first repetition
    if (set.outcome != SetOutcome::Skipped && !problemsOf(done).empty())
        problems.push_back({ProblemCode::OutOfRange, place + "done", {}, {}});
}

} // namespace

int setsToDo(const SessionStep &step)
{
    return std::clamp(setCount(step.dose) + step.report.setsMore, 1, DoseLimits::mostSets);
}

SessionStep stepInSet(const SessionStep &step, int setNumber)
{
    SessionStep inSet = step;
    for (const StepSwap &swap : step.report.swaps) {
        if (swap.fromSet > setNumber)
            break;
        inSet.exercise = swap.exercise;
        inSet.exerciseName = swap.exerciseName;
        inSet.dose = swap.dose;
    }
    inSet.dose = doseOfSet(inSet.dose, setNumber);
    inSet.dose.warmUps = step.dose.warmUps;
    inSet.dose.sets = setsToDo(step);
    return inSet;
}

std::vector<Side> sidesInSet(const SessionStep &step, int setNumber)
{
    Dose dose = step.dose; // which sets are extra is as prescribed, whatever was swapped
    dose.side = stepInSet(step, setNumber).dose.side;
    if (dose.side != Side::Each)
        dose.extraSets = 0;
    return sidesOfSet(dose, setNumber);
}

const ExerciseKey &exerciseOf(const Session &session, const PerformedSet &set)
{
    return set.exercise.empty() ? session.steps.at(static_cast<std::size_t>(set.step)).exercise
                                : set.exercise;
}

const std::string &exerciseNameOf(const Session &session, const PerformedSet &set)
{
    const SessionStep &step = session.steps.at(static_cast<std::size_t>(set.step));
    const auto swap = std::ranges::find(step.report.swaps, set.exercise, &StepSwap::exercise);
    return swap == step.report.swaps.end() ? step.exerciseName : swap->exerciseName;
}

bool isWorseNextMorning(const Session &session)
{
    return session.painNextMorning && *session.painNextMorning > session.pain.value_or(0);
}

int plannedSets(const std::vector<SessionStep> &steps)
{
    int count = 0;
    for (const SessionStep &step : steps)
        count += sideSetCount(step.dose);
    return count;
}

int setsToDo(const std::vector<SessionStep> &steps)
{
    int count = 0;
    for (const SessionStep &step : steps) {
        for (int number = 1; number <= setsToDo(step); ++number)
            count += static_cast<int>(sidesInSet(step, number).size());
    }
    return count;
}

int doneSets(const std::vector<PerformedSet> &sets)
{
    return static_cast<int>(std::ranges::count_if(
        sets, [](const PerformedSet &set) { return set.outcome != SetOutcome::Skipped; }));
}

SessionSummary summaryOf(const Session &session)
{
    return {.id = session.id,
            .routine = session.routine,
            .routineName = session.routineName,
            .day = session.day,
            .startedAt = session.startedAt,
            .endedAt = session.endedAt,
            .state = session.state,
            .plannedFor = session.plannedFor,
            .effort = session.effort,
            .pain = session.pain,
            .setsPlanned = plannedSets(session.steps),
            .setsDone = doneSets(session.sets)};
}

Moment lastMomentOf(const Session &session)
{
    Moment last = session.startedAt;
    for (const PerformedSet &set : session.sets)
        last = std::max(last, set.finishedAt);
    return last;
}

Problems problemsOf(const Session &session)
{
    Problems problems;
    if (session.routineName.empty())
        problems.push_back({ProblemCode::Empty, "routine", {}, {}});
    if (!session.day.ok())
        problems.push_back({ProblemCode::OutOfRange, "day", {}, {}});
    if (!isScore(session.effort))
        problems.push_back({ProblemCode::OutOfRange, "effort", {}, "0 to 10"});
    if (!isScore(session.pain))
        problems.push_back({ProblemCode::OutOfRange, "pain", {}, "0 to 10"});
    if (!isScore(session.painNextMorning))
        problems.push_back({ProblemCode::OutOfRange, "painNextMorning", {}, "0 to 10"});
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        for (Problem &problem : problemsOf(session.steps[i].dose)) {
            problem.place.insert(0, "steps/" + std::to_string(i) + "/");
            problems.push_back(std::move(problem));
        }
        requireReport(problems, session.steps[i], "steps/" + std::to_string(i) + "/");
    }
    for (Problem &problem : problemsOf(session.blocks, session.steps.size()))
        problems.push_back(std::move(problem));
    for (std::size_t i = 0; i < session.sets.size(); ++i)
        requireSet(problems, session, i);
    return problems;
}

} // namespace hipstride
