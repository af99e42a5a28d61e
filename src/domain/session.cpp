// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/session.h"

#include <algorithm>

namespace hipstride {

namespace {

bool isScore(const std::optional<int> &value)
{
    return !value || (*value >= 0 && *value <= 10);
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

int plannedSets(const std::vector<SessionStep> &steps)
{
    int count = 0;
    for (const SessionStep &step : steps)
        count += step.dose.sets * sidesOf(step.dose);
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
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        for (Problem &problem : problemsOf(session.steps[i].dose)) {
            problem.place.insert(0, "steps/" + std::to_string(i) + "/");
            problems.push_back(std::move(problem));
        }
    }
    for (std::size_t i = 0; i < session.sets.size(); ++i)
        requireSet(problems, session, i);
    return problems;
}

} // namespace hipstride
