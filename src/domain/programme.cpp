// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr int daysInWeek = 7;

using Places = std::vector<std::optional<std::size_t>>;

/// For each step of `after` the one of `before` with the same exercise. The n-th time an exercise
/// comes goes with the n-th time.
Places pairs(const Programme &before, const Programme &after)
{
    std::vector<bool> isTaken(before.steps.size(), false);
    Places places;
    for (const ProgrammeStep &step : after.steps) {
        std::optional<std::size_t> &place = places.emplace_back();
        for (std::size_t i = 0; i < before.steps.size() && !place; ++i) {
            if (!isTaken[i] && before.steps[i].step.exercise == step.step.exercise)
                place = i;
        }
        if (place)
            isTaken[*place] = true;
    }
    return places;
}

/// True when something that stood before it now stands behind it, or the other way round.
bool isOvertaken(const Places &places, std::size_t row)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] && i != row && (i < row) != (*places[i] < *places[row]))
            return true;
    }
    return false;
}

} // namespace

Programme programmeFrom(const Routine &routine)
{
    Programme programme;
    programme.title = routine.name;
    for (const Step &step : routine.steps)
        programme.steps.push_back({.step = step});
    programme.blocks = routine.blocks;
    return programme;
}

Routine routineFrom(const Programme &programme)
{
    Routine routine;
    routine.name = programme.title;
    for (const ProgrammeStep &step : programme.steps)
        routine.steps.push_back(step.step);
    routine.blocks = programme.blocks;
    return routine;
}

Problems problemsOf(const Programme &programme)
{
    Problems problems = problemsOf(routineFrom(programme));
    for (Problem &problem : problems) {
        if (problem.place == "name")
            problem.place = "title";
    }
    if (programme.lead.size() > RoutineLimits::longestNote)
        problems.push_back({ProblemCode::TooLarge, "lead", {}, {}});
    if (programme.daysAWeek < 1 || programme.daysAWeek > daysInWeek)
        problems.push_back({ProblemCode::OutOfRange, "daysAWeek", {}, "1 to 7"});
    return problems;
}

std::vector<StepDifference> differencesBetween(const Programme &before, const Programme &after)
{
    const Places places = pairs(before, after);
    std::vector<StepDifference> differences;
    for (std::size_t i = 0; i < after.steps.size(); ++i) {
        StepChangeKind kind = StepChangeKind::Same;
        if (!places[i])
            kind = StepChangeKind::Added;
        else if (before.steps[*places[i]] != after.steps[i])
            kind = StepChangeKind::Changed;
        else if (isOvertaken(places, i))
            kind = StepChangeKind::Moved;
        differences.push_back({.kind = kind, .before = places[i], .after = i});
    }
    for (std::size_t i = 0; i < before.steps.size(); ++i) {
        if (std::ranges::find(places, std::optional(i)) == places.end())
            differences.push_back(
                {.kind = StepChangeKind::Removed, .before = i, .after = std::nullopt});
    }
    return differences;
}

} // namespace hipstride
