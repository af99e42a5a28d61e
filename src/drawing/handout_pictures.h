// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "drawing/figure_painter.h"
#include "drawing/handout_layout.h"
#include "drawing/handout_painter.h"

namespace hipstride {

class FigureLibrary;
class Motion;

/// The pictures of a sheet: which exercises have some, and how they are painted. Empty functions:
/// the sheet has words only.
struct HandoutPictures
{
    HasPictures has;
    PaintPicture paint;
};

/// Start and end of each exercise as its figure, done by `person`. The library must live as long.
HandoutPictures figurePictures(const FigureLibrary &figures, FigureTheme paper,
                               const FigurePerson &person = {});

/// Whether the figure is to be seen in a mirror for that side to work.
bool isMirroredFor(const Motion &motion, Side side);

} // namespace hipstride
