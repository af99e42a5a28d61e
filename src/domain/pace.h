// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dose.h"

namespace hipstride {

/// Every constant that estimates and the player share.
/// Source: Hipstride's own, evidence notes section 4.
struct Pace
{
    static constexpr milliseconds perRepetition{3000}; ///< where the exercise says nothing
    static constexpr milliseconds perStep{1500};
    static constexpr int metresPerMinute = 80;
    static constexpr seconds sideChange{5};
    static constexpr seconds betweenExercises{15};
    static constexpr seconds betweenHolds{5};
};

/// Time of one repetition of a dose: its tempo, else the exercise's own time.
milliseconds repetitionTime(const Dose &dose, milliseconds timePerRepetition);

/// Time of one set on one side. Ranges count with their upper end.
milliseconds estimatedSetTime(const Dose &dose, milliseconds timePerRepetition);

} // namespace hipstride
