// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/vocabulary.h"
#include "routine/composer.h"

namespace hipstride {

/// What a goal asks for. Source: Hipstride's own, after the programmes of the evidence notes.
struct GoalShape
{
    std::vector<Category> categories;   ///< in the order in which they are done; no others
    Category main = Category::Strength; ///< the one that is wanted most
    int minutesPerExercise = 1;
    std::size_t mostExercises = 1;
    int mostSets = 1;
};

GoalShape shapeOf(Goal goal);

/// Heights on a ladder, from the easiest (0) to the hardest (1).
struct LevelShape
{
    double wanted = 0.5;
    double highest = 1;
};

LevelShape shapeOf(Level level);

} // namespace hipstride
