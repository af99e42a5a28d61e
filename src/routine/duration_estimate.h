// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// Every constant that an estimate and the player share.
struct Pace
{
    static constexpr milliseconds perRepetition{3000}; ///< where the exercise says nothing
    static constexpr milliseconds perStep{1500};
    static constexpr int metresPerMinute = 80;
    static constexpr seconds sideChange{5};
    static constexpr seconds betweenExercises{15};
    static constexpr seconds betweenHolds{5};
};

/// Time of one set on one side.
/// Ranges count with their upper end. A tempo comes before the exercise's own time.
milliseconds estimatedSetTime(const Dose &dose, milliseconds timePerRepetition);

/// sets × (sides × work + side change) + rests between sets.
/// Source: Hipstride's own formula, evidence notes section 4.
seconds estimatedDuration(const Step &step, const Catalogue &catalogue);

/// The steps' times and the change between exercises.
seconds estimatedDuration(const Routine &routine, const Catalogue &catalogue);

/// Whole minutes as shown to a person: rounded, at least 1 unless there is nothing to do.
int minutesShown(seconds duration);

} // namespace hipstride
