// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/player_position.h"
#include "player/session_script.h"

namespace hipstride {

/// Lengths of the countdowns that no dose gives.
struct PlayerTimes
{
    seconds getReady{10};         ///< before the very first set
    seconds betweenExercises{15}; ///< get ready for another exercise
    seconds sideChange{5};
    seconds betweenHolds{5};
};

/// Leads through a session, one set of one side after the other. Has no clock and no timer:
/// whoever shows it says how much time went by. A set is never left behind before its record was
/// written: it stays in SetDone until `setRecorded` is called.
class SessionPlayer
{
public:
    using Phase = PlayerPosition::Phase;

    /// `paces[i]` is the time of one repetition of step i. Expects at least one set and as many
    /// paces as steps.
    SessionPlayer(std::vector<SessionStep> steps, std::vector<milliseconds> paces,
                  PlayerTimes times = {});

    const std::vector<SessionStep> &steps() const { return m_steps; }
    const std::vector<ScriptSet> &script() const { return m_script; }
    const PlayerPosition &position() const { return m_position; }
    /// Goes on from a position that was kept. A position that does not fit is brought to the
    /// nearest one that does.
    void resumeAt(const PlayerPosition &position);

    Phase phase() const { return m_position.phase; }
    bool isPaused() const { return m_position.isPaused; }
    bool isFinished() const { return phase() == Phase::Finished; }
    /// Expects not finished.
    const ScriptSet &currentSet() const;
    const SessionStep &currentStep() const;
    /// The set after the current one; nothing when the current one is the last.
    const ScriptSet *nextSet() const;
    /// The whole length of the countdown that runs, 0 where none does.
    milliseconds countdownTotal() const;
    /// Repetitions that the pace would have done by now, 0 to the planned number; steps likewise.
    int pacedCount() const;
    /// What is left to do by the estimate's own constants.
    milliseconds estimatedRemaining() const;

    /// Lets time pass; large steps are fine. Countdowns run out into the next phase; a hold or a
    /// timed set that runs out ends in SetDone. Negative time is no time.
    void advance(milliseconds elapsed);
    void pause();
    void goOn();
    /// Ends the countdown before a set.
    void startNow();
    void addRest(seconds extra); ///< may be negative; never below 0

    /// The set as planned, or as far as a clocked set has come.
    PerformedSet proposedSet() const;
    /// Ends the current set; it waits in SetDone to be written. Works in any phase before it.
    void endSet();
    /// The record of the current set is safe: goes on to what follows.
    void setRecorded();
    /// To the set before the current one, to do it again; its record is replaced when it is done.
    void back();

private:
    void enterSet(int set, Phase phase);
    Phase phaseBefore(int set) const;
    milliseconds countdownBefore(int set) const;
    void advanceWork(milliseconds elapsed);

    std::vector<SessionStep> m_steps;
    std::vector<milliseconds> m_paces;
    PlayerTimes m_times;
    std::vector<ScriptSet> m_script;
    PlayerPosition m_position;
};

} // namespace hipstride
