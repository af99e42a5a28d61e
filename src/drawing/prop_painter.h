// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "drawing/figure_canvas.h"
#include "drawing/figure_ink.h"
#include "drawing/figure_order.h"
#include "figure/scene.h"

namespace hipstride {

/// What lies under everything, even the shadow.
void paintMats(FigureCanvas &canvas, const std::vector<Prop> &props, const Projection &projection,
               const FigureInk &ink);
/// What stands behind the figure. A wall between the eye and the figure is left out.
void paintWalls(FigureCanvas &canvas, const std::vector<Prop> &props, const Projection &projection,
                const FigureInk &ink);
bool hasMat(const std::vector<Prop> &props);

/// A box that a standing prop is made of.
struct PropPiece
{
    Corners corners;
    bool isIron = false; ///< legs and frames, not what one stands or lies on
};
/// The solid pieces of a standing prop, for the depth map; empty for what is no box.
std::vector<PropPiece> piecesOf(const Prop &prop);
/// Those of a cable machine: a foot, two uprights with weights between them, a carriage.
std::vector<PropPiece> cablePiecesOf(const Prop &prop);
std::vector<Facet> facetsOf(const Corners &piece, const Projection &projection);
void paintPiece(FigureCanvas &canvas, const Prop &prop, const PropPiece &piece,
                const Projection &projection, const FigureInk &ink);

/// What the figure holds or wears, as parts that its bones carry: weights, sticks, balls, cuffs,
/// long bands.
std::vector<BodyPart> heldParts(const std::vector<Prop> &props, const Frames &frames);

/// The side of a loop band that faces the eye, around both legs.
struct LoopBand
{
    QPolygonF strip;
    Outline outline; ///< for the depth map
};
LoopBand loopBand(const Prop &prop, const Frames &frames, const Projection &projection);

} // namespace hipstride
