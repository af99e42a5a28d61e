// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <vector>

#include "drawing/figure_outline.h"

namespace hipstride {

/// A flat face of a prop, for the depth map.
struct Facet
{
    std::vector<Vector> corners;
};

/// What is drawn in one go, and the surfaces by which it hides other things.
struct Layer
{
    std::vector<const Outline *> outlines;
    std::vector<Facet> facets;
    int priority = 0; ///< decides where the depths hardly differ
};

struct OrderRule
{
    std::size_t behind;
    std::size_t inFront;
    bool outweighs = true; ///< everything; otherwise by how much of the picture the two share
};

/// The order of drawing that gets most of the picture right: a coarse depth map says, cell by
/// cell, which layer must be above which others; layers are then taken so that least of that is
/// broken. Rules say more than the map. Same input, same order.
std::vector<std::size_t> drawingOrder(const std::vector<Layer> &layers,
                                      const std::vector<OrderRule> &rules,
                                      const Projection &projection);

} // namespace hipstride
