// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/session_correction.h"

#include <algorithm>
#include <tuple>

#include "player/session_script.h"
#include "routine/session_begin.h"

namespace hipstride {

namespace {

SetPlace placeOf(const PerformedSet &set)
{
    return {.step = set.step, .setNumber = set.setNumber, .side = set.side};
}

/// The order in which sets are prescribed.
auto orderOf(const PerformedSet &set)
{
    return std::tuple(set.step, set.setNumber, set.side);
}

const Dose &doseOf(const Session &session, int step)
{
    return session.steps.at(static_cast<std::size_t>(step)).dose;
}

} // namespace

std::vector<Side> sidesOf(const Session &session, int step)
{
    const Side planned = doseOf(session, step).side;
    std::vector<Side> sides{planned};
    if (planned == Side::Each)
        sides = {Side::Left, Side::Right};
    for (const PerformedSet &set : session.sets) {
        if (set.step == step && std::ranges::find(sides, set.side) == sides.end())
            sides.push_back(set.side);
    }
    return sides;
}

int setCountOf(const Session &session, int step)
{
    int count = setCount(doseOf(session, step));
    for (const PerformedSet &set : session.sets) {
        if (set.step == step)
            count = std::max(count, set.setNumber);
    }
    return count;
}

const PerformedSet *findSet(const Session &session, SetPlace place)
{
    const auto found = std::ranges::find(session.sets, place, placeOf);
    return found == session.sets.end() ? nullptr : &*found;
}

PerformedSet asPlanned(const Session &session, SetPlace place)
{
    const SessionStep &step = session.steps.at(static_cast<std::size_t>(place.step));
    const SessionStep inSet = stepInSet(step, place.setNumber);
    const Dose &dose = inSet.dose;
    PerformedSet set{.step = place.step,
                     .setNumber = place.setNumber,
                     .side = place.side,
                     .outcome = SetOutcome::AsPlanned,
                     .done = dose.work,
                     .load = dose.load,
                     .finishedAt = session.startedAt};
    if (auto *repetitions = std::get_if<Repetitions>(&set.done))
        repetitions->least = repetitions->most;
    if (inSet.exercise != step.exercise)
        set.exercise = inSet.exercise;
    return set;
}

Session doneAsPlanned(const Routine &routine, const Catalogue &catalogue, Date day, Moment at)
{
    Session session = beginSession(routine, catalogue, day, at);
    session.endedAt = at;
    session.state = SessionState::Finished;
    for (const ScriptSet &set : scriptOf(session.steps, session.blocks))
        session.sets.push_back(
            asPlanned(session, {.step = set.step, .setNumber = set.setNumber, .side = set.side}));
    return session;
}

void putSet(Session &session, const PerformedSet &set)
{
    const auto found = std::ranges::find(session.sets, placeOf(set), placeOf);
    if (found != session.sets.end()) {
        const Moment finishedAt = found->finishedAt;
        const ExerciseKey exercise = found->exercise;
        *found = set;
        found->finishedAt = finishedAt;
        found->exercise = exercise;
        return;
    }
    const auto next = std::ranges::find_if(
        session.sets, [&set](const PerformedSet &other) { return orderOf(set) < orderOf(other); });
    // nobody knows when it was: with the set before it
    PerformedSet added = set;
    added.finishedAt =
        next == session.sets.begin() ? session.startedAt : std::prev(next)->finishedAt;
    session.sets.insert(next, added);
}

void eraseSet(Session &session, SetPlace place)
{
    std::erase_if(session.sets, [place](const PerformedSet &set) { return placeOf(set) == place; });
}

void moveToDay(Session &session, Date day)
{
    const auto shift = std::chrono::days(daysBetween(session.day, day));
    session.day = day;
    session.startedAt += shift;
    if (session.endedAt)
        *session.endedAt += shift;
    for (PerformedSet &set : session.sets)
        set.finishedAt += shift;
}

} // namespace hipstride
