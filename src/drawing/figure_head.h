// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/figure_canvas.h"
#include "drawing/figure_ink.h"
#include "drawing/figure_outline.h"

namespace hipstride {

enum class HairStyle
{
    Ponytail,
    Bun,
    Short,
    Long,    ///< loose, to the shoulder blades
    Cropped, ///< a shade on the skull
    Bald,
};

/// What hangs or sits at the back of the head, as a part of its own: it hangs down whichever way
/// the head is turned. Without rings when the style has none.
BodyPart hairTail(const Frames &frames, HairStyle style);

/// Where a tail or bun stands out from the head.
Vector hairTailDirection(const Frames &frames);

/// Eyes, brows, mouth and the hair that lies on the skull.
void paintHead(FigureCanvas &canvas, const Frames &frames, const Projection &projection,
               const FigureInk &ink, HairStyle style);

} // namespace hipstride
