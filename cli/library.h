// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "figure/figure_library.h"

namespace hipstride {

class DataFile;

/// The exercises and ready routines that are built into the program.
struct Library
{
    Catalogue catalogue;
    std::vector<RoutineTemplate> templates;

    const RoutineTemplate *findTemplate(std::string_view id) const;
    /// As the catalogue says it; an exercise that it does not know keeps its key.
    std::string nameOfExercise(const ExerciseKey &key) const;
};

/// What is built in. Throws Error(FileMalformed) when that has a fault.
Library readLibrary();
/// With the exercises of the person's own; what is built in speaks `language`, a code as "de", if
/// the program has words in it.
Library readLibrary(const DataFile &data, const std::string &language = {});
/// The same for a folder that may have no data yet; makes none.
Library readLibrary(const std::filesystem::path &dataFolder);
FigureLibrary readFigureLibrary();
FigureLibrary readFigureLibrary(const DataFile &data);
/// The text of the built-in figures.json.
std::string figuresText();

} // namespace hipstride
