// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// What progression keeps to; a person's settings.
/// Source: pain 4 to 5 and over 5, Silbernagel 2007 in its clinical use; two extra repetitions in
/// two sessions, the "2-for-2" rule of Baechle and Earle; load + 2.5 to 10 %, ACSM 2009; the caps
/// and the step down are Hipstride's own (evidence notes, sections 3B and 4).
struct ProgressionLimits
{
    int painOfCare = 4; ///< from this pain on nothing is added
    int mostPain = 5;   ///< over this it gets easier
    int sessionsRunning = 2;
    int extraRepetitions = 2; ///< over the target, in the last set of each side
    seconds extraHold{5};
    int easyEffort = 7; ///< an effort up to this counts as having some in reserve
    double moreLoad = 0.05;
    double lessLoad = 0.30;
    int mostRepetitions = 15; ///< without load; then more sets, then the next exercise
    seconds longestHold{30};
    int mostSets = 3;
};

enum class NextStepKind
{
    SameAgain,
    MoreRepetitions,
    LongerHold,
    MoreSets,
    MoreLoad,
    HarderExercise,
    LessWork, ///< fewer repetitions or a shorter hold, where nothing easier is known
    LessLoad,
    EasierExercise,
};

/// A step as it would become.
struct StepChange
{
    NextStepKind kind = NextStepKind::SameAgain;
    Step then;
};

/// The next larger step; nothing when there is none. A weight grows; a band or one's own body is
/// worked with more first.
std::optional<StepChange> harderChange(const Step &step, const Catalogue &catalogue,
                                       const ProgressionLimits &limits);

/// The next exercise on the ladder at its own dose, with the rest and the note of the step; nothing
/// when there is none.
std::optional<Step> easierOnLadder(const Step &step, const Catalogue &catalogue);
std::optional<Step> harderOnLadder(const Step &step, const Catalogue &catalogue);

/// Less load, else the easier neighbour on the ladder, else less work.
StepChange easierChange(const Step &step, const Catalogue &catalogue,
                        const ProgressionLimits &limits);

} // namespace hipstride
