// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/prop_painter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipstride {

namespace {

// Corner i of a box: bit 1 high x, bit 2 high y, bit 4 high z.
Vector cornerOf(const Corners &c, unsigned i)
{
    return {(i & 1U) != 0 ? c.high.x : c.low.x, (i & 2U) != 0 ? c.high.y : c.low.y,
            (i & 4U) != 0 ? c.high.z : c.low.z};
}

struct Face
{
    std::array<unsigned, 4> corners;
    Vector normal;
};
constexpr std::array<Face, 6> faces{{{{0, 4, 6, 2}, {-1, 0, 0}},
                                     {{1, 3, 7, 5}, {1, 0, 0}},
                                     {{0, 1, 5, 4}, {0, -1, 0}},
                                     {{2, 6, 7, 3}, {0, 1, 0}},
                                     {{0, 2, 3, 1}, {0, 0, -1}},
                                     {{4, 5, 7, 6}, {0, 0, 1}}}};

// By walking around it, always to the outermost next corner.
QPolygonF convexHull(const QPolygonF &points)
{
    const auto right = [](QPointF a, QPointF b) { return a.x() * b.y() - a.y() * b.x() < 0; };
    const auto first = std::min_element(points.begin(), points.end(),
                                        [](QPointF a, QPointF b) { return a.x() < b.x(); });
    QPolygonF hull{*first};
    while (hull.size() <= points.size()) {
        QPointF next = hull.last();
        for (const QPointF &point : points) {
            if (next == hull.last() || right(next - hull.last(), point - hull.last()))
                next = point;
        }
        if (next == hull.first())
            break;
        hull << next;
    }
    return hull;
}

struct BoxColours
{
    QColor top;
    QColor front;
    QColor side;
};

// The lines between and around the faces are what the ink below leaves between them.
void paintBox(FigureCanvas &canvas, const Corners &box, const BoxColours &colours,
              const Projection &projection)
{
    QPolygonF corners;
    for (unsigned i = 0; i < 8; ++i)
        corners << projection.map(cornerOf(box, i));
    canvas.fillAround(convexHull(corners), canvas.ink());
    for (const Face &face : faces) {
        if (dot(face.normal, projection.camera.towards) <= 0.001)
            continue;
        QPolygonF polygon;
        for (const unsigned corner : face.corners)
            polygon << projection.map(cornerOf(box, corner));
        const bool level = face.normal.y != 0;
        canvas.fillWithin(polygon, level                ? colours.top
                                   : face.normal.x != 0 ? colours.front
                                                        : colours.side);
    }
}

bool facesAway(const Prop &wall, const Projection &projection)
{
    const Vector inwards = wall.kind == PropKind::Wall ? Vector{wall.at.x < 0 ? 1.0 : -1.0, 0, 0}
                                                       : Vector{0, 0, wall.at.z < 0 ? 1.0 : -1.0};
    return dot(inwards, projection.camera.towards) < 0.02;
}

} // namespace

bool hasMat(const std::vector<Prop> &props)
{
    return std::any_of(props.begin(), props.end(),
                       [](const Prop &prop) { return prop.kind == PropKind::Mat; });
}

void paintMats(FigureCanvas &canvas, const std::vector<Prop> &props, const Projection &projection,
               const FigureInk &ink)
{
    const QColor edge = mixed(ink.mat, ink.line, 0.18);
    for (const Prop &prop : props) {
        if (prop.kind == PropKind::Mat)
            paintBox(canvas, cornersOf(prop), {ink.mat, edge, edge}, projection);
    }
}

void paintWalls(FigureCanvas &canvas, const std::vector<Prop> &props, const Projection &projection,
                const FigureInk &ink)
{
    const QColor top = mixed(ink.wall, ink.line, 0.06);
    const QColor edge = mixed(ink.wall, ink.line, 0.14);
    for (const Prop &prop : props) {
        if (prop.kind == PropKind::Wall && !facesAway(prop, projection))
            paintBox(canvas, cornersOf(prop), {top, ink.wall, edge}, projection);
        else if (prop.kind == PropKind::SideWall && !facesAway(prop, projection))
            paintBox(canvas, cornersOf(prop), {top, edge, ink.wall}, projection);
    }
}

std::vector<PropPiece> piecesOf(const Prop &prop)
{
    const Corners whole = cornersOf(prop);
    if (prop.kind == PropKind::Box || prop.kind == PropKind::Pad)
        return {{whole}};
    if (prop.kind == PropKind::Cable)
        return cablePiecesOf(prop);
    if (prop.kind != PropKind::Bench && prop.kind != PropKind::Chair)
        return {};
    constexpr double leg = 0.026;
    constexpr double inset = 0.015;
    const double board = prop.kind == PropKind::Bench ? 0.05 : 0.03;
    std::vector<PropPiece> pieces;
    for (const double x : {whole.low.x + inset, whole.high.x - inset - leg}) {
        for (const double z : {whole.low.z + inset, whole.high.z - inset - leg})
            pieces.push_back(
                {{{x, whole.low.y, z}, {x + leg, whole.high.y - board, z + leg}}, true});
    }
    if (prop.kind == PropKind::Chair) { // the back, on the side that `place` says: behind
        constexpr double back = 0.27;
        const double x = prop.place == "front" ? whole.high.x - 0.025 : whole.low.x;
        pieces.push_back({{{x, whole.high.y + 0.08, whole.low.z},
                           {x + 0.022, whole.high.y + back, whole.high.z}},
                          true});
        for (const double z : {whole.low.z, whole.high.z - 0.022})
            pieces.push_back(
                {{{x, whole.high.y, z}, {x + 0.022, whole.high.y + 0.08, z + 0.022}}, true});
    }
    pieces.push_back({{{whole.low.x, whole.high.y - board, whole.low.z}, whole.high}});
    return pieces;
}

std::vector<Facet> facetsOf(const Corners &piece, const Projection &projection)
{
    std::vector<Facet> facets;
    for (const Face &face : faces) {
        if (dot(face.normal, projection.camera.towards) <= 0.001)
            continue;
        Facet facet;
        for (const unsigned corner : face.corners)
            facet.corners.push_back(cornerOf(piece, corner));
        facets.push_back(facet);
    }
    return facets;
}

void paintPiece(FigureCanvas &canvas, const Prop &prop, const PropPiece &piece,
                const Projection &projection, const FigureInk &ink)
{
    const BoxColours wood{ink.propTop, ink.propSide, ink.prop};
    const BoxColours iron{ink.iron, ink.iron, mixed(ink.iron, ink.line, 0.2)};
    const BoxColours soft{mixed(ink.mat, ink.line, 0.04), mixed(ink.mat, ink.line, 0.2),
                          mixed(ink.mat, ink.line, 0.14)};
    const BoxColours &colours = prop.kind == PropKind::Pad ? soft : piece.isIron ? iron : wood;
    paintBox(canvas, piece.corners, colours, projection);
}

LoopBand loopBand(const Prop &prop, const Frames &frames, const Projection &projection)
{
    struct Leg
    {
        Vector centre;
        Rotation rotation;
    };
    const bool knees = prop.place != "ankles" && prop.place != "feet";
    const bool feet = prop.place == "feet";
    const double radius = knees ? 0.0385 : feet ? 0.030 : 0.0225;
    const double halfWidth = knees ? 0.015 : 0.011;
    std::array<Leg, 2> legs;
    for (std::size_t side = 0; side < 2; ++side) {
        const double z = side == 1 ? 0.050 : -0.050;
        Bone bone = knees ? Bone::LeftThigh : feet ? Bone::LeftFoot : Bone::LeftShank;
        if (side == 1)
            bone = otherSide(bone);
        const Vector rest = knees  ? Vector{.002, .325, z}
                            : feet ? Vector{.035, .02, z}
                                   : Vector{-.006, .085, z};
        legs[side] = {frames.at(bone, rest), frames.rotation[bone]};
    }
    const auto alongOf = [&](const Leg &leg) { return feet ? leg.rotation.x : leg.rotation.y; };
    const Vector along = unit(alongOf(legs[0]) + alongOf(legs[1]));
    const Vector apart = legs[1].centre - legs[0].centre;
    const Vector first = unit(apart - along * dot(apart, along));
    const Vector second = cross(along, first);
    const Vector &eye = projection.camera.towards;
    const double middle = std::atan2(dot(second, eye), dot(first, eye));
    LoopBand band;
    QPolygonF lower;
    constexpr int points = 28;
    for (int k = 0; k <= points; ++k) {
        const double angle = middle + pi * (static_cast<double>(k) / points - 0.5);
        const Vector direction = first * std::cos(angle) + second * std::sin(angle);
        const Leg &outer =
            dot(legs[0].centre, direction) > dot(legs[1].centre, direction) ? legs[0] : legs[1];
        const Vector at = outer.centre + direction * radius;
        band.strip << projection.map(at + along * halfWidth);
        lower << projection.map(at - along * halfWidth);
        Disc disc;
        disc.centre = projection.map(at);
        disc.radius = halfWidth * projection.scale;
        disc.xx = disc.yy = disc.zz = disc.radius * disc.radius;
        disc.depth = projection.depth(at);
        disc.place = at;
        band.outline.depth += disc.depth / (points + 1);
        band.outline.discs.push_back(disc);
    }
    std::reverse(lower.begin(), lower.end());
    band.strip += lower;
    band.outline.polygon = band.strip;
    band.outline.box = band.strip.boundingRect();
    return band;
}

} // namespace hipstride
