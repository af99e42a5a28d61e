// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exercise.h"

namespace hipstride {

class JsonValue;

inline constexpr std::size_t longestShortName = 24; ///< characters

/// The texts of an exercise: all that may be said otherwise, by a person or in another language,
/// without making it another one.
struct ExerciseWords
{
    std::string name;
    std::string shortName;
    std::string why;
    std::vector<std::string> steps;
    std::vector<std::string> cues;
    std::vector<Fault> faults;
    std::vector<std::string> cautions;

    friend bool operator==(const ExerciseWords &, const ExerciseWords &) = default;
};

ExerciseWords wordsOf(const Exercise &exercise);
Exercise reworded(Exercise exercise, const ExerciseWords &words);

/// Reads the texts of an entry of a catalogue, and of nothing else in it.
ExerciseWords readExerciseWords(const JsonValue &entry);

} // namespace hipstride
