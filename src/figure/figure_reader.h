// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "figure/figure_script.h"

namespace hipstride {

/// What a file of figures says, and everything that is wrong with it.
struct FigureFile
{
    std::vector<FigureScript> figures; ///< those without problems, in the order of the file
    Problems problems;                 ///< placed by JSON pointer
};

/// Reads a file of figures. `json` is the whole file, UTF-8; form: docs/figures_json.md.
FigureFile readFigures(std::string_view json);

} // namespace hipstride
