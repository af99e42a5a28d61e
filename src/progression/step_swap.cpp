// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression/step_swap.h"

#include "progression/step_change.h"

namespace hipstride {

std::optional<StepSwap> swapOnLadder(const SessionStep &step, int fromSet, LadderWay way,
                                     const Catalogue &catalogue)
{
    const SessionStep now = stepInSet(step, fromSet);
    const Step asPlanned{.exercise = now.exercise, .dose = now.dose, .note = {}};
    const std::optional<Step> other = way == LadderWay::Easier
                                          ? easierOnLadder(asPlanned, catalogue)
                                          : harderOnLadder(asPlanned, catalogue);
    if (!other)
        return std::nullopt;
    // back where it came from, at the dose that was prescribed
    if (other->exercise == step.exercise)
        return StepSwap{fromSet, step.exercise, step.exerciseName, step.dose};
    const Exercise *exercise = catalogue.find(other->exercise);
    return StepSwap{fromSet, other->exercise,
                    exercise != nullptr ? exercise->name : other->exercise, other->dose};
}

StepReport withSwap(StepReport report, const StepSwap &swap)
{
    std::erase_if(report.swaps, [&](const StepSwap &old) { return old.fromSet >= swap.fromSet; });
    report.swaps.push_back(swap);
    return report;
}

} // namespace hipstride
