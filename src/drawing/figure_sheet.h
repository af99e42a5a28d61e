// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>
#include <vector>

#include "drawing/figure_painter.h"
#include "figure/figure_library.h"

namespace hipstride {

struct FigureSheet
{
    std::vector<std::string> keys; ///< in this order
    int size = 300;                ///< pixels of one still
    int columns = 6;               ///< stills beside each other
    FigureLook look;
    FigureMoment moment; ///< for mirror and camera
    int moments = 0;     ///< so many from the first key to the last; 0: the stills
    bool showsNames = true;
};

/// All figures with their stills on one picture, to be looked at by their author.
QImage paintSheet(const FigureLibrary &library, const FigureSheet &sheet);

} // namespace hipstride
