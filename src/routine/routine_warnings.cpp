// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/routine_warnings.h"

#include <algorithm>

#include "routine/duration_estimate.h"
#include "routine/movement_pattern.h"
#include "routine/routine_remedies.h"
#include "routine/routine_summary.h"

namespace hipstride {

namespace {

constexpr int manyExercises = 8;
constexpr int fewestForPlanes = 3; ///< less is no whole session
constexpr int manyChanges = 3;

bool hasLittleSideways(const std::vector<const Exercise *> &exercises)
{
    const auto known = std::ranges::count_if(exercises, [](auto *one) { return one != nullptr; });
    const auto sideways = std::ranges::count_if(exercises, [](const Exercise *one) {
        return one != nullptr && std::ranges::count(one->planes, Plane::Frontal) > 0;
    });
    return known >= fewestForPlanes && (sideways == 0 || (sideways == 1 && known > 4));
}

} // namespace

std::vector<RoutineWarning> warningsFor(const Routine &routine, const Catalogue &catalogue,
                                        std::optional<std::chrono::minutes> room)
{
    const RoutineSummary summary = summaryOf(routine, catalogue);
    const std::vector<const Exercise *> exercises = exercisesOf(routine.steps, catalogue);
    std::vector<RoutineWarning> warnings;
    if (room && summary.duration > *room)
        warnings.push_back({.kind = RoutineWarningKind::TooLong,
                            .count = minutesShown(summary.duration),
                            .room = static_cast<int>(room->count())});
    if (hasLittleSideways(exercises))
        warnings.push_back(
            {.kind = RoutineWarningKind::LittleSideways, .count = summary.exercises});
    if (summary.exercises >= manyExercises)
        warnings.push_back({.kind = RoutineWarningKind::ManyExercises, .count = summary.exercises});
    for (std::size_t i = 1; i < exercises.size(); ++i) {
        if (exercises[i - 1] == nullptr || exercises[i] == nullptr ||
            patternOf(*exercises[i - 1]) != patternOf(*exercises[i]))
            continue;
        warnings.push_back({.kind = RoutineWarningKind::SamePattern, .step = i});
        break; // one at a time: each is seen in the list
    }
    // the order within a block is its own
    if (routine.blocks.empty() && summary.positionChanges >= manyChanges) {
        Routine ordered = routine;
        ordered.steps = orderedByPosition(routine.steps, catalogue);
        const int then = summaryOf(ordered, catalogue).positionChanges;
        if (then < summary.positionChanges)
            warnings.push_back({.kind = RoutineWarningKind::ManyChanges,
                                .count = summary.positionChanges,
                                .room = then});
    }
    return warnings;
}

std::optional<std::chrono::minutes> roomFor(RoutineId routine, const Plan &plan)
{
    std::optional<std::chrono::minutes> least;
    for (const ScheduleRule &rule : plan.rules) {
        const auto *before = std::get_if<BeforeRuns>(&rule.when);
        const bool isOfRule =
            rule.routine == routine || std::ranges::count(rule.inTurn, routine) > 0;
        if (rule.isOn && isOfRule && before != nullptr && before->daysAhead == 0)
            least = least ? std::min(*least, before->ahead) : before->ahead;
    }
    return least;
}

} // namespace hipstride
