// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/player_position.h"
#include "player/script_progress.h"
#include "player/session_lengths.h"

namespace hipstride {

/// Leads through a session, one set of one side after the other. Has no clock and no timer:
/// whoever shows it says how much time went by. A set is never left behind before its record was
/// written: it stays in SetDone until `setRecorded` is called. What makes no sense in a phase has
/// no effect there.
///
///     GetReady ---+                          +-> Rest, SideChange or GetReady of the next set
///     Rest -------+-> Working --> SetDone ---+
///     SideChange -+                          +-> Finished
class SessionPlayer
{
public:
    using Phase = PlayerPosition::Phase;

    /// `paces[i]` is the time of one repetition of step i. Expects at least one set, as many paces
    /// as steps, and blocks without problems.
    SessionPlayer(std::vector<SessionStep> steps, std::vector<milliseconds> paces,
                  PlayerTimes times = {}, Blocks blocks = {});

    const std::vector<SessionStep> &steps() const { return m_steps; }
    const std::vector<ScriptSet> &script() const { return m_sets.script(); }
    const PlayerPosition &position() const { return m_position; }
    /// Goes on from a position that was kept, with every set before it done. A position that does
    /// not fit is brought to the nearest one that does, in doubt to the countdown before its set.
    void resumeAt(const PlayerPosition &position);
    /// The same where sets were done in another order: those in `records` are done.
    void resumeAt(const PlayerPosition &position, std::span<const PerformedSet> records);
    /// Exchanges what there is to do: sets were added or dropped, or an exercise swapped. What was
    /// done stays done. Where the set at hand is another one now, its countdown begins; where it
    /// is gone, the next open set is gone to. Has no effect in SetDone. Expects as many steps as
    /// before.
    void setSteps(std::vector<SessionStep> steps, std::vector<milliseconds> paces);

    Phase phase() const { return m_position.phase; }
    bool isPaused() const { return m_position.isPaused; }
    bool isFinished() const { return phase() == Phase::Finished; }
    /// In GetReady, Rest or SideChange.
    bool isCountingDownToSet() const;
    /// In Working, in the pause between two holds.
    bool isBetweenHolds() const;
    /// Expects not finished.
    const ScriptSet &currentSet() const;
    /// As it is to be done in the current set, see stepInSet. Expects not finished.
    const SessionStep &currentStep() const;
    /// Nothing for straight sets. Expects not finished.
    std::optional<Round> currentRound() const;
    std::optional<Round> roundOf(const ScriptSet &set) const;
    /// The set that follows the current one; nothing when no other is open.
    const ScriptSet *nextSet() const;
    /// Whether the record of a set of the script is safe, and it is not gone back to.
    bool isDone(int set) const { return m_sets.isDone(set); }
    /// The first set of a step that is open; nothing when all are done.
    std::optional<int> openSetOf(int step) const { return m_sets.openOf(step); }
    /// The whole length of the countdown that runs, 0 where none does.
    milliseconds countdownTotal() const;
    /// Repetitions that the pace would have done by now, 0 to the planned number; steps likewise.
    int pacedCount() const;
    /// What is left to do by the estimate's own constants.
    milliseconds estimatedRemaining() const;

    /// Lets time pass. A countdown that runs out goes over into what follows, and what is left of
    /// `elapsed` then is dropped: after a lag or a suspend at most one countdown has ended, and no
    /// set has gone by unseen. Negative time is no time.
    void advance(milliseconds elapsed);
    void pause();
    void goOn();
    /// Ends the countdown before a set or a hold. Goes on if it was paused.
    void startNow();
    /// To the countdown before a set; may be negative. One that reaches 0 has run out.
    void addRest(seconds extra);

    /// The set as planned, a range with its upper end; a clocked set that was ended early with the
    /// time really held, or as skipped below a second. Its moment is not set.
    PerformedSet proposedSet() const;
    /// Ends the current set; it waits in SetDone to be written. Works in any phase before it.
    void endSet();
    /// The record of the current set is safe: goes on to what follows.
    void setRecorded();
    /// To the set before the current one, to do it again; its record is replaced when it is done.
    /// A set that waits in SetDone is done again itself, as is the first one.
    void back();
    /// To any set, which is gone to through its countdown. Sets that are left out so stay open, and
    /// follow after the last one. Has no effect in SetDone.
    void jumpTo(int set);

private:
    /// Rest that was added without end is a mistake; this much is enough.
    static constexpr seconds longestCountdown = DoseLimits::longestRest;

    void enterCountdown(int set, Phase phase, milliseconds length);
    void enterWork();
    void enterSet(int set);
    void enterAfter(int set);
    void placeAt(const PlayerPosition &position);
    void advanceWork(milliseconds elapsed);
    void setWorked(milliseconds worked);
    milliseconds workLeft() const;
    /// Of the set at hand.
    std::optional<SetClock> currentClock() const;
    const SessionStep &stepOf(int set) const { return m_sets.stepOf(set); }
    int lastSet() const { return m_sets.size() - 1; }

    std::vector<SessionStep> m_steps;
    SessionLengths m_lengths;
    ScriptProgress m_sets;
    PlayerPosition m_position;
    milliseconds m_countdownTotal{0};
};

} // namespace hipstride
