// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "drawing/figure_painter.h"

namespace hipstride {

class Output;

/// Which figures to draw, how, and where to.
struct FigureWish
{
    std::vector<std::string> ids;
    std::filesystem::path poses; ///< a file of figures; empty: those that are built in
    std::filesystem::path file;
    std::optional<double> phase;
    bool isStart = false;
    bool isEnd = false;
    FigureTheme theme = FigureTheme::LightScreen;
    FigurePerson person;
    int size = 0; ///< of one picture, points or pixels; 0: as usual
    int columns = 6;
    int moments = 0; ///< on a sheet, from start to end; 0: those that are printed
    bool isMirrored = false;
    bool isAnatomy = false;
    double yaw = 0;
    double pitch = 0;
};

void listFigures(const FigureWish &wish, Output &output);

/// One figure as SVG, PDF or PNG, as the name of the file ends. Its end, unless the wish says
/// another moment.
/// Throws Error(FileUnwritable) and what reading a file of figures throws.
void drawFigure(const FigureWish &wish, Output &output);

/// All figures, or those that are named, with their stills on one PNG.
void drawFigureSheet(const FigureWish &wish, Output &output);

/// Says of a file of figures, or of those that are named, what a body could not do and what their
/// pictures hide, with its place in the file.
void checkFigures(const FigureWish &wish, Output &output);

} // namespace hipstride
