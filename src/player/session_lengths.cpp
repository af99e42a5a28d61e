// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_lengths.h"

#include <algorithm>
#include <utility>

namespace hipstride {

using Phase = PlayerPosition::Phase;

namespace {

/// The block that a set and the one before it are both in, or null.
const Block *blockAcross(const ScriptProgress &sets, int set)
{
    const Block *block = blockOf(sets.blocks(), sets.at(set).step);
    const bool isWithin = block != nullptr && set > 0 && block->contains(sets.at(set - 1).step);
    return isWithin ? block : nullptr;
}

seconds restBefore(const Block &block, const ScriptProgress &sets, int set)
{
    const bool isOtherRound = sets.at(set - 1).setNumber != sets.at(set).setNumber;
    return isOtherRound ? block.restBetweenRounds : block.restBetweenExercises;
}

Phase phaseWithin(const Block &block, const ScriptProgress &sets, int set)
{
    const ScriptSet &previous = sets.at(set - 1);
    const ScriptSet &next = sets.at(set);
    if (previous.step == next.step && previous.setNumber == next.setNumber)
        return Phase::SideChange;
    return restBefore(block, sets, set) > seconds(0) ? Phase::Rest : Phase::GetReady;
}

} // namespace

SessionLengths::SessionLengths(std::vector<milliseconds> paces, PlayerTimes times)
    : m_paces(std::move(paces))
    , m_times(times)
{}

Phase SessionLengths::phaseBefore(const ScriptProgress &sets, int set) const
{
    if (const Block *block = blockAcross(sets, set))
        return phaseWithin(*block, sets, set);
    const ScriptSet &next = sets.at(set);
    if (set == 0 || sets.at(set - 1).step != next.step)
        return Phase::GetReady;
    const ScriptSet &previous = sets.at(set - 1);
    if (previous.setNumber != next.setNumber && sets.stepOf(set).dose.rest > seconds(0))
        return Phase::Rest;
    // without rest, a new set of the same side begins after a breath
    return previous.side != next.side ? Phase::SideChange : Phase::GetReady;
}

seconds SessionLengths::countdownBefore(const ScriptProgress &sets, int set) const
{
    if (set == 0)
        return m_times.getReady;
    const bool isRest = phaseBefore(sets, set) == Phase::Rest;
    if (const Block *block = blockAcross(sets, set); block != nullptr && isRest)
        return restBefore(*block, sets, set);
    if (sets.at(set - 1).step != sets.at(set).step)
        return m_times.betweenExercises;
    return isRest ? sets.stepOf(set).dose.rest : m_times.sideChange;
}

std::optional<SetClock> SessionLengths::clockOf(const ScriptProgress &sets, int set) const
{
    return SetClock::of(sets.stepOf(set).dose.work, m_times.betweenHolds);
}

milliseconds SessionLengths::lengthOf(const ScriptProgress &sets, int set) const
{
    const auto clock = clockOf(sets, set);
    return clock ? clock->total() : estimatedSetTime(sets.stepOf(set).dose, paceOf(sets, set));
}

int SessionLengths::pacedCount(const ScriptProgress &sets, int set, milliseconds worked) const
{
    const Dose &dose = sets.stepOf(set).dose;
    const auto countedBy = [worked](milliseconds each, int planned) {
        if (each <= milliseconds(0))
            return 0;
        return static_cast<int>(std::min<std::int64_t>(worked / each, planned));
    };
    if (const auto *repetitions = std::get_if<Repetitions>(&dose.work))
        return countedBy(repetitionTime(dose, paceOf(sets, set)), repetitions->most);
    if (const auto *walked = std::get_if<Steps>(&dose.work))
        return countedBy(Pace::perStep, walked->count);
    return 0;
}

milliseconds SessionLengths::paceOf(const ScriptProgress &sets, int set) const
{
    return m_paces[static_cast<std::size_t>(sets.at(set).step)];
}

} // namespace hipstride
