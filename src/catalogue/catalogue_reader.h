// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

class JsonValue;

/// What could be read of a catalogue, and what could not.
struct CatalogueReading
{
    Catalogue catalogue;
    Problems problems; ///< the first fault of each entry that was left out, with its JSON pointer
};

/// Reads a catalogue. `json` is the whole file, UTF-8; its form is described in
/// docs/exercises_json.md. Never throws for what the text contains: good entries are kept, the
/// first fault of each bad one is listed. A ladder that names nothing costs the name, not the
/// entry.
CatalogueReading readCatalogue(std::string_view json);

/// What a file may hold; more is refused.
inline constexpr std::size_t mostExercises = 20'000;

/// Reads one entry of a catalogue. Faults are noted at their places; ladder and sources are not
/// looked up.
Exercise readExercise(const JsonValue &entry);

struct ExerciseReading
{
    Exercise exercise;
    Problems problems; ///< everything that is wrong with it
};

/// The same for an entry that stands alone.
ExerciseReading readExerciseEntry(std::string_view json);

struct TemplatesReading
{
    std::vector<RoutineTemplate> templates;
    Problems problems;
};

/// Reads the ready routines. A template that names an exercise `catalogue` lacks is left out and
/// listed.
TemplatesReading readTemplates(std::string_view json, const Catalogue &catalogue);

} // namespace hipstride
