// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "domain/exercise.h"

namespace hipstride {

/// An exercise of the person's own, as it is kept.
struct StoredExercise
{
    ExerciseKey key;
    std::string entry;               ///< JSON, form: docs/exercises_json.md
    std::string figure;              ///< JSON, form: docs/figures_json.md; empty when it has none
    std::optional<Moment> removedAt; ///< in the bin since

    friend bool operator==(const StoredExercise &, const StoredExercise &) = default;
};

/// What a person made of an exercise that came with the program, as it is kept.
struct StoredChange
{
    ExerciseKey key;
    bool isHidden = false;
    std::string words; ///< JSON, form: docs/exercises_json.md; empty when they are the original's

    friend bool operator==(const StoredChange &, const StoredChange &) = default;
};

struct StoredExercises
{
    std::vector<StoredExercise> exercises; ///< oldest first
    std::vector<StoredChange> changes;

    friend bool operator==(const StoredExercises &, const StoredExercises &) = default;
};

} // namespace hipstride
