// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "catalogue/exercise_filter.h"

namespace hipstride {

class Output;

void listExercises(const ExerciseFilter &filter, Output &output);
void showExercise(const std::string &id, Output &output);
/// Lists every problem of a catalogue file.
/// Throws Error(FileUnreadable).
void checkCatalogue(const std::filesystem::path &file, Output &output);

} // namespace hipstride
