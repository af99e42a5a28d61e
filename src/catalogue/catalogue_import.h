// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "base/problem.h"
#include "catalogue/own_exercises.h"

namespace hipstride {

/// What would become of one entry of a file.
enum class ImportOutcome
{
    New,
    Changed, ///< the person's own of that key would be replaced
    Same,
    Refused,
};

struct ImportEntry
{
    ImportOutcome outcome = ImportOutcome::New;
    Exercise exercise;              ///< as far as it could be read
    std::optional<Problem> problem; ///< why it is refused
};

/// What would become of a file, before anything is written.
struct ImportPreview
{
    std::vector<ImportEntry> entries; ///< in the order of the file
    Problems problems;                ///< of the file as a whole: nothing can be taken in

    int count(ImportOutcome outcome) const;
};

/// Reads `json`, a whole file in our own layout (docs/exercises_json.md) or in that of
/// free-exercise-db, and compares it with what is known. Nothing that came with the program is ever
/// replaced. Never throws for what the text contains.
ImportPreview previewImport(std::string_view json, const Catalogue &builtIn,
                            const OwnExercises &own);

/// What has to be stored for it: what is new or changed. A changed one keeps its figure, and one
/// from the bin comes back.
std::vector<OwnExercise> importedFrom(const ImportPreview &preview, const OwnExercises &own);

} // namespace hipstride
