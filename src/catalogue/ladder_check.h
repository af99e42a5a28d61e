// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "base/problem.h"
#include "domain/exercise.h"

namespace hipstride {

/// An exercise of a file and where it stood there.
struct PlacedExercise
{
    Exercise exercise;
    std::string place; ///< JSON pointer
};

/// Drops from `exercises` every "easier" and "harder" that names nothing, that the other exercise
/// does not say the same of, or that leads round in a circle. Gives one problem for each.
/// `leftOut` are the ids of entries that had a fault of their own.
Problems dropBrokenLadders(std::vector<PlacedExercise> &exercises,
                           const std::unordered_set<std::string> &leftOut);

} // namespace hipstride
