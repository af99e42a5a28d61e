// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "catalogue/exercise_filter.h"

namespace hipstride {

class DataFile;
class Output;

/// Also those of the person's own in `dataFolder`, if there are any.
void listExercises(const ExerciseFilter &filter, const std::filesystem::path &dataFolder,
                   Output &output);
void showExercise(const std::string &id, const std::filesystem::path &dataFolder, Output &output);
/// Takes in the exercises of a file, all that can be taken in or, in a dry run, none.
/// Throws Error(FileUnreadable).
void importCatalogue(const std::filesystem::path &file, bool isDryRun, DataFile &data,
                     Output &output);
/// Lists every problem of a file of exercises, in our layout or in free-exercise-db's.
/// Throws Error(FileUnreadable).
void checkCatalogue(const std::filesystem::path &file, Output &output);

} // namespace hipstride
