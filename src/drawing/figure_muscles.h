// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>

#include "drawing/figure_canvas.h"
#include "drawing/figure_outline.h"
#include "figure/muscle_shapes.h"

namespace hipstride {

/// The part of a muscle that faces the eye.
struct SeenMuscle
{
    QPainterPath path;
    std::vector<QPolygonF> fibres;
};
SeenMuscle seenMuscle(const MuscleSheet &sheet, const Frames &frames, const Projection &projection);

/// The area of it on the page. Unit: square body heights
double seenArea(const SeenMuscle &muscle, const Projection &projection);

void paintMuscle(FigureCanvas &canvas, const SeenMuscle &muscle, const QColor &colour,
                 const QColor &fibre);

} // namespace hipstride
