// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "catalogue/catalogue.h"
#include "catalogue/exercise_words.h"
#include "domain/own_exercise.h"

namespace hipstride {

/// Everything that is wrong with it, placed as in an entry of a catalogue: "/steps/0".
Problems problemsOf(const Exercise &exercise);

struct OwnExercise
{
    Exercise exercise;
    std::string figure; ///< JSON, form: docs/figures_json.md; empty when it has none
    std::optional<Moment> removedAt;

    friend bool operator==(const OwnExercise &, const OwnExercise &) = default;
};

/// What a person made of an exercise that came with the program.
struct ExerciseChange
{
    ExerciseKey key;
    bool isHidden = false;
    std::optional<ExerciseWords> words;

    friend bool operator==(const ExerciseChange &, const ExerciseChange &) = default;
};

struct OwnExercises
{
    std::vector<OwnExercise> exercises; ///< oldest first
    std::vector<ExerciseChange> changes;
    Problems problems; ///< of what could not be read; placed by key

    const OwnExercise *find(std::string_view key) const;
    const ExerciseChange *findChange(std::string_view key) const;
};

OwnExercises readOwnExercises(const StoredExercises &stored);
StoredExercise toStored(const OwnExercise &exercise);
StoredChange toStored(const ExerciseChange &change);

/// What came with the program, as the person wants it, and her own. A key that came with the
/// program is never taken by another exercise; ladders hold in both directions or not at all.
Catalogue withOwn(const Catalogue &builtIn, const OwnExercises &own);
/// Its exercises alone.
std::vector<ShelvedExercise> shelvedWithOwn(const Catalogue &builtIn, const OwnExercises &own);

/// A key for a new exercise that no known one has; keys of our own begin with "own-", those that
/// come with the program never do.
ExerciseKey ownKeyFor(std::string_view name, const Catalogue &catalogue);

/// A name cut to fit a card, at the end of a word if it can be.
std::string shortened(std::string_view name);

} // namespace hipstride
