// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/duration_estimate.h"

#include <algorithm>

namespace hipstride {

namespace {

milliseconds timePerRepetition(const Step &step, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(step.exercise);
    return exercise != nullptr ? exercise->timePerRepetition : Pace::perRepetition;
}

} // namespace

seconds estimatedDuration(const Step &step, const Catalogue &catalogue)
{
    const Dose &dose = step.dose;
    const int sides = sidesOf(dose);
    const milliseconds set = sides * estimatedSetTime(dose, timePerRepetition(step, catalogue)) +
                             (sides - 1) * Pace::sideChange;
    return std::chrono::round<seconds>(dose.sets * set + std::max(dose.sets - 1, 0) * dose.rest);
}

seconds estimatedDuration(const Routine &routine, const Catalogue &catalogue)
{
    seconds sum{0};
    for (const Step &step : routine.steps)
        sum += estimatedDuration(step, catalogue);
    const auto changes = static_cast<int>(std::max<std::size_t>(routine.steps.size(), 1)) - 1;
    return sum + changes * Pace::betweenExercises;
}

int minutesShown(seconds duration)
{
    if (duration <= seconds(0))
        return 0;
    return std::max(1, static_cast<int>((duration.count() + 30) / 60));
}

} // namespace hipstride
