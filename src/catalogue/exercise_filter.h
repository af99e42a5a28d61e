// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "catalogue/catalogue.h"

namespace hipstride {

/// What a person looks for in the catalogue. Unset parts let everything through.
struct ExerciseFilter
{
    std::string text;             ///< what was typed; ExerciseSearch knows what it means
    std::optional<Muscle> muscle; ///< primary or secondary; gluteus medius includes its two parts
    std::optional<Category> category;
    std::optional<Level> level; ///< what says no level has none of them
    std::optional<Position> position;
    std::optional<Equipment> equipment;
    std::optional<Plane> plane;
    std::optional<Shelf> shelf; ///< unset: what is listed
    bool nothingAtAll = false;  ///< only what needs no equipment, or a mat

    bool isEmpty() const { return *this == ExerciseFilter{}; }
    friend bool operator==(const ExerciseFilter &, const ExerciseFilter &) = default;
};

/// True when the exercise passes every part but the text and the shelf.
bool matches(const Exercise &exercise, const ExerciseFilter &filter);
/// True when the filter lets that shelf through.
bool matches(Shelf shelf, const ExerciseFilter &filter);

} // namespace hipstride
