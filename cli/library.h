// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "figure/figure_library.h"

namespace hipstride {

/// The exercises and ready routines that are built into the program.
struct Library
{
    Catalogue catalogue;
    std::vector<RoutineTemplate> templates;

    const RoutineTemplate *findTemplate(std::string_view id) const;
    /// As the catalogue says it; an exercise that it does not know keeps its key.
    std::string nameOfExercise(const ExerciseKey &key) const;
};

/// Throws Error(FileMalformed) when what was built in has a fault.
Library readLibrary();
FigureLibrary readFigureLibrary();
/// The text of the built-in figures.json.
std::string figuresText();

} // namespace hipstride
