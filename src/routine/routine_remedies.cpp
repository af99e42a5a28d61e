// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/routine_remedies.h"

#include <algorithm>
#include <cstdlib>

#include "routine/duration_estimate.h"
#include "routine/movement_pattern.h"
#include "routine/routine_summary.h"

namespace hipstride {

namespace {

bool movesIn(const Exercise &exercise, Plane plane)
{
    return std::ranges::count(exercise.planes, plane) > 0;
}

int samePatternsIn(const std::vector<Step> &steps, const Catalogue &catalogue)
{
    const std::vector<const Exercise *> exercises = exercisesOf(steps, catalogue);
    int count = 0;
    for (std::size_t i = 1; i < exercises.size(); ++i) {
        if (exercises[i - 1] != nullptr && exercises[i] != nullptr &&
            patternOf(*exercises[i - 1]) == patternOf(*exercises[i]))
            ++count;
    }
    return count;
}

/// How well an exercise would fit beside others; less than 0 when it would not.
int fitOf(const Exercise &exercise, const std::vector<const Exercise *> &others,
          const std::vector<Equipment> &equipment)
{
    if (!std::ranges::all_of(exercise.equipment, [&](const std::vector<Equipment> &need) {
            return std::ranges::any_of(need, [&](Equipment one) {
                return one == Equipment::Mat || std::ranges::count(equipment, one) > 0;
            });
        }))
        return -1;
    int fit = 0;
    for (const Exercise *other : others) {
        if (other == nullptr)
            continue;
        if (other->key == exercise.key)
            return -1;
        fit += other->position == exercise.position ? 2 : 0;
        fit += other->category == exercise.category ? 3 : 0;
        const bool isNeighbour = std::ranges::count(other->easier, exercise.key) > 0 ||
                                 std::ranges::count(other->harder, exercise.key) > 0;
        fit -= isNeighbour ? 3 : 0;
    }
    const Exercise *last = others.empty() ? nullptr : others.back();
    if (last != nullptr && patternOf(*last) == patternOf(exercise))
        fit -= 4;
    return std::max(fit, 0);
}

} // namespace

std::vector<const Exercise *> additionsFor(const Routine &routine, Plane plane,
                                           const Catalogue &catalogue, std::size_t most)
{
    const std::vector<const Exercise *> others = exercisesOf(routine.steps, catalogue);
    const std::vector<Equipment> equipment = summaryOf(routine, catalogue).equipment;
    std::vector<std::pair<int, const Exercise *>> found;
    for (const Exercise &exercise : catalogue.exercises()) {
        const int fit = movesIn(exercise, plane) ? fitOf(exercise, others, equipment) : -1;
        if (fit >= 0)
            found.emplace_back(fit, &exercise);
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const auto &one) { return one.first; });
    std::vector<const Exercise *> best;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        best.push_back(found[i].second);
    return best;
}

std::vector<Step> orderedByPosition(const std::vector<Step> &steps, const Catalogue &catalogue)
{
    std::vector<std::pair<std::size_t, const Step *>> ranked; // rank of its position
    std::vector<Position> positions;
    std::size_t rank = 0;
    for (const Step &step : steps) {
        if (const Exercise *exercise = catalogue.find(step.exercise)) {
            const auto known = std::ranges::find(positions, exercise->position);
            rank = static_cast<std::size_t>(known - positions.begin());
            if (known == positions.end())
                positions.push_back(exercise->position);
        }
        ranked.emplace_back(rank, &step);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto &one) { return one.first; });
    std::vector<Step> ordered;
    for (const auto &[place, step] : ranked)
        ordered.push_back(*step);
    return ordered;
}

std::optional<std::vector<Step>> movedApart(const std::vector<Step> &steps, std::size_t step,
                                            const Catalogue &catalogue)
{
    const int before = samePatternsIn(steps, catalogue);
    std::optional<std::vector<Step>> best;
    std::size_t nearest = steps.size();
    for (std::size_t place = 0; place < steps.size(); ++place) {
        const std::size_t way = place > step ? place - step : step - place;
        if (way == 0 || way >= nearest)
            continue;
        std::vector<Step> moved = steps;
        moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(step));
        moved.insert(moved.begin() + static_cast<std::ptrdiff_t>(place), steps[step]);
        if (samePatternsIn(moved, catalogue) < before) {
            nearest = way;
            best = std::move(moved);
        }
    }
    return best;
}

std::optional<Routine> shortenedTo(Routine routine, std::chrono::minutes room,
                                   const Catalogue &catalogue)
{
    const auto fits = [&] { return estimatedDuration(routine, catalogue) <= room; };
    for (bool isShorter = true; isShorter && !fits();) {
        isShorter = false;
        for (auto step = routine.steps.rbegin(); step != routine.steps.rend() && !fits(); ++step) {
            if (step->dose.sets > 1) {
                changeSets(step->dose, step->dose.sets - 1);
                isShorter = true;
            }
        }
    }
    if (!fits())
        return std::nullopt;
    return routine;
}

} // namespace hipstride
