// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include "drawing/figure_canvas.h"
#include "drawing/figure_ink.h"
#include "drawing/figure_outline.h"
#include "figure/motion.h"

namespace hipstride {

/// The way of a point of the body, moved beside the body and long enough to read. Empty when the
/// point hardly moves on the page.
QPolygonF arrowPath(const Motion &motion, const ArrowWish &arrow, const Projection &projection);

void paintArrow(FigureCanvas &canvas, const QPolygonF &path, const FigureInk &ink);

} // namespace hipstride
