// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/dose.h"
#include "domain/vocabulary.h"

namespace hipstride {

/// Stable name of an exercise in files and in the log, e.g. "single-leg-bridge".
using ExerciseKey = std::string;

/// A common mistake and what to do about it.
struct Fault
{
    std::string fault;
    std::string fix;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Where a statement comes from.
struct Source
{
    std::string id;
    std::string kind; ///< "article", "study" or "general"
    std::string title;

    friend bool operator==(const Source &, const Source &) = default;
};

/// A dose and which of its parts no source gives: "sets", "repetitions", "restSeconds" ...
struct SourcedDose
{
    Dose dose;
    std::vector<std::string> ours;

    friend bool operator==(const SourcedDose &, const SourcedDose &) = default;
};

/// One exercise of the catalogue, complete enough to be done alone at home.
struct Exercise
{
    ExerciseKey key;
    std::string name;
    std::string shortName; ///< at most 24 characters, for cards and the tick grid
    std::vector<std::string> otherNames;
    Category category = Category::Activation;
    std::optional<Level> level; ///< none where nobody has said; what ships always says
    Position position = Position::Standing;
    std::vector<std::vector<Equipment>> equipment; ///< needs; each lists its alternatives
    std::vector<Equipment> optionalEquipment;
    Side sides = Side::Both; ///< Both, Each or Alternating
    std::vector<Muscle> primaryMuscles;
    std::vector<Muscle> secondaryMuscles;
    std::vector<Plane> planes;
    milliseconds timePerRepetition{3000};
    CountedIn countedIn = CountedIn::Repetitions;
    std::string why;
    std::vector<std::string> steps;
    std::vector<std::string> cues; ///< most important first
    std::vector<Fault> faults;
    std::vector<std::string> cautions;
    SourcedDose dose;
    std::vector<ExerciseKey> easier;
    std::vector<ExerciseKey> harder;
    std::vector<std::string> sources; ///< ids of Catalogue::sources()

    friend bool operator==(const Exercise &, const Exercise &) = default;
};

/// True when nothing has to be bought or found: no needs, or a mat only.
bool needsNothing(const Exercise &exercise);

} // namespace hipstride
