// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "progression/step_swap.h"
#include "ui/player/exercise_sheet.h"

namespace hipstride {

class GuidedSession;

/// What can be done about a step of the session now.
ExerciseSheetContent sheetOf(const GuidedSession &session, int step, const Catalogue &catalogue);

/// The swap from its first open set on; nothing when none is open or the ladder ends.
std::optional<StepSwap> swapFor(const GuidedSession &session, int step, LadderWay way,
                                const Catalogue &catalogue);

} // namespace hipstride
