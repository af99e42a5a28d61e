// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

namespace hipstride {

/// Where a guided session stands; enough to go on exactly there after the program was ended.
struct PlayerPosition
{
    enum class Phase
    {
        GetReady,   ///< counting down to the first set of a step
        Working,    ///< a set is being done
        SetDone,    ///< a set is done and waits to be written to the log
        SideChange, ///< counting down to the other side of the same set
        Rest,       ///< counting down to the next set of the same step or block
        Finished,   ///< nothing is left
    };

    int set = 0; ///< index into the script's sets; its size when Finished
    Phase phase = Phase::GetReady;
    milliseconds remaining{0}; ///< of the countdown that runs, 0 where none does
    milliseconds worked{0};    ///< time spent in the current set
    int heldTimes = 0;         ///< holds of the current set that are over
    bool isPaused = false;

    friend bool operator==(const PlayerPosition &, const PlayerPosition &) = default;
};

} // namespace hipstride
