// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <vector>

#include "drawing/figure_outline.h"

namespace hipstride {

/// Where a part flows into a neighbour: its line is left out where it runs inside that one.
struct Merge
{
    const Outline *neighbour;
    QPointF joint;
    Vector place;  ///< of the joint: what only passes before it keeps its line
    double radius; ///< body heights
    double scale;  ///< page units for one body height
    bool isHinge;
    bool isChild; ///< the hinge's lower part: its start cap is never drawn
};

/// The part swollen by the width of its line, to be filled in ink before the part itself: what is
/// left of it is a line that tapers where it ends. It looks drawn with a pen and is several times
/// faster than stroking.
QPolygonF inkOf(const BodyPart &part, const Outline &outline, const std::vector<Merge> &merges,
                double width);

} // namespace hipstride
