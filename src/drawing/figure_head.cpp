// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_head.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipstride {

namespace {

constexpr Vector hairCentre{-0.011, 0.949, 0};
constexpr Vector hairRadii{0.0595, 0.0600, 0.0505};
const Vector crown = unit({-0.62, 0.785, 0});
constexpr Vector sideways{0, 0, 1};

// The hairline, as the angle from the crown: around the head from the nape (0) by the ear (80),
// the lock in front of it (98) and the temple to the middle of the forehead (180). Unit: degrees
constexpr std::array<std::array<double, 2>, 10> hairline{{{0, 103},
                                                          {30, 105},
                                                          {58, 111},
                                                          {76, 107},
                                                          {88, 106},
                                                          {98, 115},
                                                          {108, 104},
                                                          {125, 95},
                                                          {155, 92},
                                                          {180, 94}}};

double hairlineAt(double around, HairStyle style)
{
    const double a = std::abs(std::remainder(around, 360.0));
    double cut = hairline.back()[1];
    for (std::size_t i = 1; i < hairline.size(); ++i) {
        if (a <= hairline[i][0]) {
            const double t = (a - hairline[i - 1][0]) / (hairline[i][0] - hairline[i - 1][0]);
            const double s = t * t * (3 - 2 * t);
            cut = hairline[i - 1][1] + (hairline[i][1] - hairline[i - 1][1]) * s;
            break;
        }
    }
    if (style == HairStyle::Short) // a fringe to one side
        cut += a > 110 ? 6 * std::cos((around - 150) * degree * 2) + 3 * std::sin(around / 7) : -2;
    return cut;
}

// A direction from the middle of the hair: `around` and `down` from the crown in degrees.
Vector hairDirection(double around, double down)
{
    const Vector backwards = cross(sideways, crown);
    const Vector level =
        backwards * std::cos(around * degree) + sideways * std::sin(around * degree);
    return crown * std::cos(down * degree) + level * std::sin(down * degree);
}

Vector onHair(Vector direction, double grow = 0)
{
    return hairCentre + Vector{direction.x * (hairRadii.x + grow),
                               direction.y * (hairRadii.y + grow),
                               direction.z * (hairRadii.z + grow)};
}

const Vector tie = hairDirection(0, 27); // where a tail or bun is fastened

QPainterPath hairCap(const Frames &frames, const Projection &projection, HairStyle style,
                     double grow)
{
    constexpr std::size_t rows = 6;
    constexpr std::size_t columns = 44;
    std::vector<QPointF> points;
    points.reserve(rows * columns);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const double around = 360.0 * static_cast<double>(column) / columns;
            const double edge = hairlineAt(around, style) + grow / hairRadii.x / degree;
            const double down = edge * static_cast<double>(row) / (rows - 1);
            points.push_back(
                projection.map(frames.at(Bone::Head, onHair(hairDirection(around, down), grow))));
        }
    }
    return seenGrid(points, rows, columns, true, 1).path;
}

// Combed lines: to the tie, or from the crown to the hairline.
void paintStrands(FigureCanvas &canvas, const Frames &frames, const Projection &projection,
                  const FigureInk &ink, HairStyle style)
{
    const Rotation &head = frames.rotation[Bone::Head];
    for (const double around :
         {-158.0, -128.0, -98.0, -64.0, -28.0, 28.0, 64.0, 98.0, 128.0, 158.0}) {
        const bool combedBack = style == HairStyle::Ponytail || style == HairStyle::Bun;
        const Vector edge = hairDirection(around, hairlineAt(around, style) * 0.96);
        const Vector goal = combedBack ? tie : hairDirection(around * 0.8, 14);
        QPolygonF strand;
        for (int i = 0; i <= 8; ++i) {
            const double t = (combedBack ? 0.10 : 0.06) + (combedBack ? 0.72 : 0.5) * i / 8;
            const Vector direction = unit(mix(edge, goal, t));
            if (dot(head * direction, projection.camera.towards) > 0.12)
                strand << projection.map(frames.at(Bone::Head, onHair(direction)));
        }
        if (strand.size() > 2)
            canvas.line(strand, 0.5, ink.hairStrand);
    }
}

void paintFace(FigureCanvas &canvas, const Frames &frames, const Projection &projection,
               const FigureInk &ink)
{
    const Rotation &head = frames.rotation[Bone::Head];
    const Vector eye = projection.camera.towards;
    const auto at = [&](double x, double y, double z) {
        return projection.map(frames.at(Bone::Head, {x, y, z}));
    };
    const double facing = dot(head * Vector{1, 0, 0}, eye);
    for (const double side : {-1.0, 1.0}) {
        if (dot(head * unit({1, 0.05, 0.45 * side}), eye) < 0.15)
            continue;
        canvas.line({at(.0475, .9345, .0185 * side), at(.0475, .9310, .0185 * side)}, 1.6);
        canvas.line({at(.0488, .9365, .0130 * side), at(.0480, .9380, .0185 * side),
                     at(.0452, .9362, .0245 * side)},
                    0.6);
        canvas.line({at(.0495, .9450, .0105 * side), at(.0485, .9478, .0190 * side),
                     at(.0445, .9452, .0270 * side)},
                    0.8, ink.hairStrand.lightness() > ink.hair.lightness() ? ink.hair : ink.line);
    }
    if (facing > 0.8) { // a profile shows the nose itself
        const double side = dot(head * Vector{0, 0, 1}, eye) > 0 ? -1 : 1;
        canvas.line({at(.0595, .9210, .0045 * side), at(.0575, .9130, .0075 * side),
                     at(.0590, .9115, .0005 * side)},
                    0.6);
    }
    if (dot(head * unit({1, -0.1, 0}), eye) > -0.1) {
        QPolygonF mouth;
        for (int k = -3; k <= 3; ++k) {
            if (dot(head * Vector{1, 0, k * 0.3}, eye) > 0.1)
                mouth << at(.0520 - .0006 * k * k, .8975 + .0004 * k * k, .0038 * k);
        }
        if (mouth.size() > 1)
            canvas.line(mouth, 0.8, mixed(ink.line, ink.lip, 0.6));
    }
}

// A point of the world as the head carries it.
Ring carriedByHead(const Frames &frames, Vector place, double radius)
{
    const Vector local = inverse(frames.rotation[Bone::Head]) * (place - frames.joint[Bone::Head]);
    return {restJoint(Bone::Head) + local, {radius, radius, radius}, Bone::Head};
}

// Loose hair falls from the back of the head and lies on the neck and the shoulder blades.
std::vector<Ring> looseHair(const Frames &frames)
{
    const Rotation &head = frames.rotation[Bone::Head];
    const Vector root = frames.at(Bone::Head, onHair(hairDirection(0, 62), -0.022));
    const Vector back = head * Vector{-1, 0, 0};
    const Vector along = head * Vector{0, -1, 0};
    const Vector down{0, -1, 0};
    constexpr std::array<std::array<double, 2>, 6> sizes{{{0.026, 0.036},
                                                          {0.029, 0.044},
                                                          {0.027, 0.047},
                                                          {0.023, 0.045},
                                                          {0.018, 0.037},
                                                          {0.008, 0.020}}};
    std::vector<Ring> rings;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double t = static_cast<double>(i) / (sizes.size() - 1);
        Vector place = root + back * (0.030 * t) + along * (0.055 * t) + down * (0.095 * t * t);
        place.y = std::max(place.y, sizes[i][0] * 0.7);
        Ring ring = carriedByHead(frames, place, sizes[i][0]);
        ring.radii = {sizes[i][0], sizes[i][0], sizes[i][1]};
        rings.push_back(ring);
    }
    return rings;
}

} // namespace

BodyPart hairTail(const Frames &frames, HairStyle style)
{
    BodyPart part;
    part.name = "hairTail";
    part.bone = Bone::Head;
    part.cloth = Cloth::Hair;
    part.priority = 4;
    if (style == HairStyle::Long) {
        part.rings = looseHair(frames);
    } else if (style == HairStyle::Bun) {
        const Vector centre = onHair(tie, 0.016);
        part.isHull = true;
        part.rings = {{centre, {0.023, 0.024, 0.025}, Bone::Head}};
    } else if (style == HairStyle::Ponytail) {
        const Rotation &head = frames.rotation[Bone::Head];
        const Vector out = head * tie;
        const Vector root = frames.at(Bone::Head, onHair(tie, 0.004));
        const Vector down{0, -1, 0};
        Vector fall = down;
        double spring = 0.034;
        if (const double into = -dot(down, out); into > 0) { // slides over the head to one side
            fall = unit(down + out * into + head * sideways * (0.9 * into));
            spring *= 1 - 0.75 * into;
        }
        constexpr std::array<double, 6> widths{0.011, 0.0185, 0.0205, 0.019, 0.014, 0.006};
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double t = static_cast<double>(i) / (widths.size() - 1);
            Vector place = root + out * (spring * t * (2 - t)) +
                           fall * (0.075 * t * (0.4 + 0.6 * t)) + down * (0.070 * t * t);
            place.y = std::max(place.y, widths[i] * 0.7);
            part.rings.push_back(carriedByHead(frames, place, widths[i]));
        }
    }
    return part;
}

Vector hairTailDirection(const Frames &frames)
{
    return frames.rotation[Bone::Head] * tie;
}

void paintHead(FigureCanvas &canvas, const Frames &frames, const Projection &projection,
               const FigureInk &ink, HairStyle style)
{
    paintFace(canvas, frames, projection, ink);
    if (style == HairStyle::Bald)
        return;
    if (style == HairStyle::Cropped) { // so short that the skull keeps its own outline
        canvas.fill(hairCap(frames, projection, style, -0.002),
                    mixed(ink.hair, ink.skin.nearer, 0.35));
        return;
    }
    canvas.fill(hairCap(frames, projection, style, canvas.lineWidth() / projection.scale),
                ink.line);
    canvas.fill(hairCap(frames, projection, style, 0), ink.hair);
    paintStrands(canvas, frames, projection, ink, style);
}

} // namespace hipstride
