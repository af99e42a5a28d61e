// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exercise.h"
#include "json/json_reader.h"

namespace hipstride {

/// The id of Exercise::sources for what came from there.
inline constexpr std::string_view freeExerciseDbSource = "free-exercise-db";

/// Reads one entry of the open free-exercise-db layout: id, name, force, level, mechanic,
/// equipment, primaryMuscles, secondaryMuscles, instructions, category, images. Images are never
/// looked at. Position, sides and dose, which it does not give, are inferred from its words and are
/// marked as ours. What works none of our muscles, or is no exercise, is noted as a problem.
Exercise readFreeExercise(const JsonValue &entry);

} // namespace hipstride
