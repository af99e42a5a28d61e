// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/routine_summary.h"

#include <algorithm>

#include "routine/duration_estimate.h"

namespace hipstride {

namespace {

void addNeeds(const Exercise &exercise, std::vector<Equipment> &equipment)
{
    for (const std::vector<Equipment> &need : exercise.equipment) {
        if (!need.empty() && std::ranges::find(equipment, need.front()) == equipment.end())
            equipment.push_back(need.front());
    }
}

} // namespace

std::vector<const Exercise *> exercisesOf(const std::vector<Step> &steps,
                                          const Catalogue &catalogue)
{
    std::vector<const Exercise *> exercises;
    for (const Step &step : steps)
        exercises.push_back(catalogue.find(step.exercise));
    return exercises;
}

RoutineSummary summaryOf(const Routine &routine, const Catalogue &catalogue)
{
    RoutineSummary summary{.duration = estimatedDuration(routine, catalogue),
                           .exercises = static_cast<int>(routine.steps.size()),
                           .positionChanges = 0,
                           .equipment = {}};
    const Exercise *previous = nullptr;
    for (const Step &step : routine.steps) {
        const Exercise *exercise = catalogue.find(step.exercise);
        if (exercise == nullptr)
            continue;
        addNeeds(*exercise, summary.equipment);
        if (previous != nullptr && previous->position != exercise->position)
            ++summary.positionChanges;
        previous = exercise;
    }
    return summary;
}

} // namespace hipstride
