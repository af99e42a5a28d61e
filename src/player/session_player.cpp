// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_player.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "player/set_record.h"

namespace hipstride {

namespace {

/// Nobody works on one set for longer; keeps every sum far from the ends of the type.
constexpr milliseconds longestSet = std::chrono::hours(24);

bool isCountdown(PlayerPosition::Phase phase)
{
    using Phase = PlayerPosition::Phase;
    return phase == Phase::GetReady || phase == Phase::Rest || phase == Phase::SideChange;
}

} // namespace

SessionPlayer::SessionPlayer(std::vector<SessionStep> steps, std::vector<milliseconds> paces,
                             PlayerTimes times, Blocks blocks)
    : m_steps(std::move(steps))
    , m_lengths(std::move(paces), times)
    , m_sets(m_steps, std::move(blocks))
{
    assert(m_sets.size() > 0);
    enterSet(0);
}

void SessionPlayer::resumeAt(const PlayerPosition &position)
{
    m_sets.setDoneBefore(position.set);
    placeAt(position);
}

void SessionPlayer::resumeAt(const PlayerPosition &position, std::span<const PerformedSet> records)
{
    m_sets.setRecorded(records);
    // the set at hand is to be done, whatever the log has of it
    if (position.set >= 0 && position.set <= lastSet())
        m_sets.setDone(position.set, false);
    placeAt(position);
    if (isFinished())
        enterAfter(lastSet());
}

void SessionPlayer::setSteps(std::vector<SessionStep> steps, std::vector<milliseconds> paces)
{
    assert(steps.size() == m_steps.size() && paces.size() == steps.size());
    if (phase() == Phase::SetDone)
        return;
    const ScriptProgress before = std::exchange(m_sets, m_sets.withSteps(steps));
    m_steps = std::move(steps);
    m_lengths.setPaces(std::move(paces));
    if (isFinished()) {
        enterAfter(lastSet());
        return;
    }
    const ScriptSet &old = before.at(m_position.set);
    const SessionStep &oldStep = before.stepOf(m_position.set);
    const int set = m_sets.nearestTo(old);
    const bool isSame = set <= lastSet() && m_sets.at(set) == old &&
                        stepOf(set).exercise == oldStep.exercise &&
                        stepOf(set).dose.work == oldStep.dose.work;
    if (isSame)
        m_position.set = set;
    else if (set <= lastSet())
        enterCountdown(set, Phase::GetReady, m_lengths.times().betweenExercises);
    else
        enterSet(set);
}

void SessionPlayer::placeAt(const PlayerPosition &position)
{
    m_position = {};
    m_position.isPaused = position.isPaused;
    enterSet(std::clamp(position.set, 0, lastSet() + 1));
    if (isFinished() || position.set < 0)
        return;

    const milliseconds worked = std::clamp(position.worked, milliseconds(0), longestSet);
    if (position.phase == Phase::Working || position.phase == Phase::SetDone) {
        enterWork();
        setWorked(worked);
        if (position.phase == Phase::SetDone)
            endSet();
    } else if (isCountdown(position.phase) && position.remaining > milliseconds(0)) {
        const bool fits = position.phase == Phase::GetReady || position.phase == phase();
        const milliseconds planned = countdownTotal();
        enterCountdown(m_position.set,
                       fits ? position.phase : m_lengths.phaseBefore(m_sets, m_position.set),
                       std::min<milliseconds>(position.remaining, longestCountdown));
        m_countdownTotal = std::max(planned, m_position.remaining);
    }
}

bool SessionPlayer::isCountingDownToSet() const
{
    return isCountdown(phase());
}

bool SessionPlayer::isBetweenHolds() const
{
    const auto clock = phase() == Phase::Working ? currentClock() : std::nullopt;
    return clock && clock->isBetweenHolds(m_position.worked);
}

const ScriptSet &SessionPlayer::currentSet() const
{
    assert(!isFinished());
    return m_sets.at(m_position.set);
}

const SessionStep &SessionPlayer::currentStep() const
{
    assert(!isFinished());
    return stepOf(m_position.set);
}

std::optional<Round> SessionPlayer::currentRound() const
{
    return roundOf(currentSet());
}

std::optional<Round> SessionPlayer::roundOf(const ScriptSet &set) const
{
    return hipstride::roundOf(set, m_steps, m_sets.blocks());
}

const ScriptSet *SessionPlayer::nextSet() const
{
    if (isFinished())
        return nullptr;
    const int next = m_sets.openAfter(m_position.set);
    return next <= lastSet() ? &m_sets.at(next) : nullptr;
}

milliseconds SessionPlayer::countdownTotal() const
{
    if (isCountingDownToSet())
        return m_countdownTotal;
    const auto clock = phase() == Phase::Working ? currentClock() : std::nullopt;
    return clock ? clock->part(m_position.worked) : milliseconds(0);
}

int SessionPlayer::pacedCount() const
{
    return isFinished() ? 0 : m_lengths.pacedCount(m_sets, m_position.set, m_position.worked);
}

milliseconds SessionPlayer::estimatedRemaining() const
{
    if (isFinished())
        return milliseconds(0);
    milliseconds sum = workLeft();
    if (isCountingDownToSet())
        sum += m_position.remaining;
    for (int set = 0; set <= lastSet(); ++set) {
        if (set == m_position.set || isDone(set))
            continue;
        sum += m_lengths.countdownBefore(m_sets, set) + m_lengths.lengthOf(m_sets, set);
    }
    return sum;
}

void SessionPlayer::advance(milliseconds elapsed)
{
    if (isPaused() || elapsed <= milliseconds(0))
        return;
    if (phase() == Phase::Working)
        advanceWork(elapsed);
    else if (isCountingDownToSet() && elapsed < m_position.remaining)
        m_position.remaining -= elapsed;
    else if (isCountingDownToSet())
        enterWork();
}

void SessionPlayer::pause()
{
    if (!isFinished())
        m_position.isPaused = true;
}

void SessionPlayer::goOn()
{
    m_position.isPaused = false;
}

void SessionPlayer::startNow()
{
    if (isCountingDownToSet())
        enterWork();
    else if (isBetweenHolds())
        advanceWork(m_position.remaining);
    else
        return;
    goOn();
}

void SessionPlayer::addRest(seconds extra)
{
    if (!isCountingDownToSet())
        return;
    const seconds step = std::clamp(extra, -longestCountdown, longestCountdown);
    const milliseconds remaining =
        std::min<milliseconds>(m_position.remaining + step, longestCountdown);
    if (remaining <= milliseconds(0)) {
        enterWork();
        return;
    }
    m_position.remaining = remaining;
    m_countdownTotal = std::max(m_countdownTotal, remaining);
}

PerformedSet SessionPlayer::proposedSet() const
{
    const SessionStep &prescribed = m_steps[static_cast<std::size_t>(currentSet().step)];
    return recordOf(currentSet(), prescribed, currentStep(), currentClock(), m_position.worked);
}

void SessionPlayer::endSet()
{
    if (isFinished() || phase() == Phase::SetDone)
        return;
    m_position.phase = Phase::SetDone;
    m_position.remaining = milliseconds(0);
}

void SessionPlayer::setRecorded()
{
    if (phase() != Phase::SetDone)
        return;
    m_sets.setDone(m_position.set, true);
    enterAfter(m_position.set);
}

void SessionPlayer::back()
{
    const int last = phase() == Phase::SetDone ? m_position.set : m_position.set - 1;
    const int set = std::max(last, 0);
    m_sets.setDone(set, false);
    enterCountdown(set, Phase::GetReady, m_lengths.times().getReady);
}

void SessionPlayer::jumpTo(int set)
{
    if (phase() == Phase::SetDone || set < 0 || set > lastSet())
        return;
    m_sets.setDone(set, false);
    enterCountdown(set, Phase::GetReady, m_lengths.times().getReady);
}

void SessionPlayer::enterCountdown(int set, Phase phase, milliseconds length)
{
    m_position = {.set = set,
                  .phase = phase,
                  .remaining = length,
                  .worked = milliseconds(0),
                  .heldTimes = 0,
                  .isPaused = m_position.isPaused};
    m_countdownTotal = length;
    if (length <= milliseconds(0))
        enterWork();
}

void SessionPlayer::enterWork()
{
    m_position.phase = Phase::Working;
    m_position.worked = milliseconds(0);
    m_position.heldTimes = 0;
    const auto clock = currentClock();
    m_position.remaining = clock ? clock->remaining(milliseconds(0)) : milliseconds(0);
}

void SessionPlayer::enterSet(int set)
{
    if (set <= lastSet())
        enterCountdown(set, m_lengths.phaseBefore(m_sets, set),
                       m_lengths.countdownBefore(m_sets, set));
    else
        m_position = {.set = set, .phase = Phase::Finished};
}

void SessionPlayer::enterAfter(int set)
{
    const int next = m_sets.openAfter(set);
    if (next > lastSet() || next == set + 1)
        enterSet(next);
    else
        enterCountdown(next, Phase::GetReady, m_lengths.times().betweenExercises);
}

void SessionPlayer::advanceWork(milliseconds elapsed)
{
    const milliseconds most =
        currentClock() ? m_position.remaining : longestSet - m_position.worked;
    setWorked(m_position.worked + std::min(elapsed, most));
}

void SessionPlayer::setWorked(milliseconds worked)
{
    m_position.worked = worked;
    const auto clock = currentClock();
    if (!clock)
        return;
    m_position.worked = std::min(worked, clock->total());
    m_position.heldTimes = clock->holdsOver(m_position.worked);
    m_position.remaining = clock->remaining(m_position.worked);
    if (m_position.worked == clock->total())
        endSet();
}

milliseconds SessionPlayer::workLeft() const
{
    if (phase() == Phase::SetDone)
        return milliseconds(0);
    return std::max(m_lengths.lengthOf(m_sets, m_position.set) - m_position.worked,
                    milliseconds(0));
}

std::optional<SetClock> SessionPlayer::currentClock() const
{
    return m_lengths.clockOf(m_sets, m_position.set);
}

} // namespace hipstride
