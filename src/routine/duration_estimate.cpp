// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/duration_estimate.h"

#include <algorithm>

#include "domain/step_edit.h"

namespace hipstride {

namespace {

milliseconds timePerRepetition(const Step &step, const Catalogue &catalogue)
{
    const Exercise *exercise = catalogue.find(step.exercise);
    return exercise != nullptr ? exercise->timePerRepetition : Pace::perRepetition;
}

/// The work of one set, with the change of sides in it.
milliseconds setTime(const Step &step, int number, milliseconds timePerRepetition)
{
    const auto sides = static_cast<int>(sidesOfSet(step.dose, number).size());
    return sides * estimatedSetTime(doseOfSet(step.dose, number), timePerRepetition) +
           (sides - 1) * Pace::sideChange;
}

milliseconds workOf(const Step &step, const Catalogue &catalogue)
{
    milliseconds sum{0};
    for (int number = 1; number <= setCount(step.dose); ++number)
        sum += setTime(step, number, timePerRepetition(step, catalogue));
    return sum;
}

/// What lies between the sets of a block, as the player goes through them.
seconds pausesOf(const Block &block, std::span<const Step> steps)
{
    const int rounds = roundsOf(steps);
    seconds sum{0};
    const Step *before = nullptr;
    for (int round = 1; round <= rounds; ++round) {
        bool isFirst = true;
        for (const Step &step : steps) {
            if (setCount(step.dose) < round)
                continue;
            const seconds rest = isFirst ? block.restBetweenRounds : block.restBetweenExercises;
            if (before != nullptr && rest > seconds(0))
                sum += rest;
            else if (before != nullptr)
                sum += before == &step ? Pace::sideChange : Pace::betweenExercises;
            before = &step;
            isFirst = false;
        }
    }
    return sum;
}

} // namespace

seconds estimatedDuration(const Step &step, const Catalogue &catalogue)
{
    const int pauses = std::max(setCount(step.dose) - 1, 0);
    return std::chrono::round<seconds>(workOf(step, catalogue) + pauses * step.dose.rest);
}

seconds estimatedDuration(const Block &block, std::span<const Step> steps,
                          const Catalogue &catalogue)
{
    milliseconds sum{0};
    for (const Step &step : steps)
        sum += workOf(step, catalogue);
    return std::chrono::round<seconds>(sum + pausesOf(block, steps));
}

seconds estimatedDuration(const Routine &routine, const Catalogue &catalogue)
{
    seconds sum{0};
    int parts = 0; // each step by itself or block, with a change between them
    const std::span steps = routine.steps;
    for (std::size_t i = 0; i < steps.size(); ++parts) {
        const Block *block = blockOf(routine.blocks, static_cast<int>(i));
        const auto count = block != nullptr ? static_cast<std::size_t>(block->count) : 1;
        sum += block != nullptr ? estimatedDuration(*block, steps.subspan(i, count), catalogue)
                                : estimatedDuration(steps[i], catalogue);
        i += count;
    }
    return sum + std::max(parts - 1, 0) * Pace::betweenExercises;
}

int minutesShown(seconds duration)
{
    if (duration <= seconds(0))
        return 0;
    return std::max(1, static_cast<int>((duration.count() + 30) / 60));
}

} // namespace hipstride
