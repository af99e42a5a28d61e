// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/pace.h"
#include "domain/player_position.h"
#include "player/script_progress.h"
#include "player/set_clock.h"

namespace hipstride {

/// Lengths of the countdowns that no dose gives.
struct PlayerTimes
{
    seconds getReady{10}; ///< before the very first set, and before a set that is done again
    seconds betweenExercises = Pace::betweenExercises; ///< get ready for another exercise
    seconds sideChange = Pace::sideChange; ///< also between two sets of a dose without rest
    seconds betweenHolds = Pace::betweenHolds;
};

/// How long the parts of a session take, and which countdown leads to a set. Sets are those of a
/// script, by their index.
class SessionLengths
{
public:
    /// `paces[i]` is the time of one repetition of step i.
    SessionLengths(std::vector<milliseconds> paces, PlayerTimes times);

    const PlayerTimes &times() const { return m_times; }
    void setPaces(std::vector<milliseconds> paces) { m_paces = std::move(paces); }

    /// GetReady, Rest or SideChange.
    PlayerPosition::Phase phaseBefore(const ScriptProgress &sets, int set) const;
    seconds countdownBefore(const ScriptProgress &sets, int set) const;
    /// Nothing for a set that the person ends.
    std::optional<SetClock> clockOf(const ScriptProgress &sets, int set) const;
    /// By its clock, else by the estimate's own constants.
    milliseconds lengthOf(const ScriptProgress &sets, int set) const;
    /// Repetitions or steps that the pace would have done after `worked`, 0 to the planned number.
    int pacedCount(const ScriptProgress &sets, int set, milliseconds worked) const;

private:
    milliseconds paceOf(const ScriptProgress &sets, int set) const;

    std::vector<milliseconds> m_paces;
    PlayerTimes m_times;
};

} // namespace hipstride
