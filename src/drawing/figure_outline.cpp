// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_outline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipstride {

namespace {

constexpr int capPoints = 8;
constexpr int hullDirections = 36;
constexpr int shadowDirections = 20;
constexpr double shadowMargin = 0.014;

Disc discOf(const PlacedRing &ring, Vector radii, const Projection &projection)
{
    Disc disc;
    disc.centre = projection.map(ring.centre);
    disc.depth = projection.depth(ring.centre);
    disc.radius = projection.scale * (radii.x + radii.z) / 2;
    disc.place = ring.centre;
    disc.rotation = ring.rotation;
    const std::array<Vector, 3> semiAxes{ring.rotation.x * radii.x, ring.rotation.y * radii.y,
                                         ring.rotation.z * radii.z};
    for (const Vector &axis : semiAxes) {
        const QPointF seen = projection.vector(axis);
        const double z = projection.depth(axis);
        disc.xx += seen.x() * seen.x();
        disc.xy += seen.x() * seen.y();
        disc.yy += seen.y() * seen.y();
        disc.xz += seen.x() * z;
        disc.yz += seen.y() * z;
        disc.zz += z * z;
    }
    return disc;
}

QPolygonF hullOfDiscs(const std::vector<Disc> &discs, std::size_t first, std::size_t last,
                      int directions = hullDirections, std::vector<std::size_t> *discOf = nullptr)
{
    QPolygonF hull;
    hull.reserve(directions);
    for (int i = 0; i < directions; ++i) {
        const double angle = 2 * pi * i / directions;
        const QPointF direction(std::cos(angle), std::sin(angle));
        QPointF best;
        std::size_t from = first;
        double farthest = -1e18;
        for (std::size_t k = first; k <= last; ++k) {
            const QPointF point = discs[k].support(direction);
            if (const double reach = dot(point, direction); reach > farthest) {
                farthest = reach;
                best = point;
                from = k;
            }
        }
        hull << best;
        if (discOf != nullptr)
            discOf->push_back(from);
    }
    return hull;
}

std::vector<QPointF> tangentsOf(const std::vector<Disc> &discs, double widest)
{
    const std::size_t count = discs.size();
    const QPointF whole = discs.back().centre - discs.front().centre;
    QPointF previous = whole / std::max(1e-9, length(whole));
    std::vector<QPointF> tangents(count);
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF way =
            discs[std::min(i + 1, count - 1)].centre - discs[i > 0 ? i - 1 : 0].centre;
        // what is too short to have a direction goes on in the one before: else it would turn back
        const QPointF steady = way + previous * std::max(0.0, widest * 0.3 - length(way));
        const double far = length(steady);
        tangents[i] = far > 1e-9 ? steady / far : previous;
        previous = tangents[i];
    }
    return tangents;
}

// Half-way around an end, by the ring that reaches farthest beyond it.
QPolygonF capOf(const std::vector<Disc> &discs, const Disc &end, QPointF outwards, QPointF start)
{
    QPolygonF cap;
    const double top = dot(end.support(outwards), outwards);
    for (int i = 1; i <= capPoints; ++i) {
        const double angle = pi * i / (capPoints + 1);
        const QPointF direction = start * std::cos(angle) + outwards * std::sin(angle);
        QPointF best = end.support(direction);
        if (std::abs(std::cos(angle)) < 0.8) {
            double farthest = dot(best, direction);
            for (const Disc &disc : discs) {
                const QPointF point = disc.support(direction);
                const double reach = dot(point, direction);
                if (reach > farthest && dot(point, outwards) > top) {
                    farthest = reach;
                    best = point;
                }
            }
        }
        cap << best;
    }
    return cap;
}

QPointF turnedLeft(QPointF a)
{
    return {-a.y(), a.x()};
}

void traceChain(Outline &outline, const BodyPart &part, const Projection &projection, double widest)
{
    const std::vector<Disc> &discs = outline.discs;
    const std::vector<QPointF> tangents = tangentsOf(discs, widest);
    for (std::size_t i = 0; i < discs.size(); ++i) {
        const QPointF normal = turnedLeft(tangents[i]);
        outline.left << discs[i].support(normal);
        outline.right << discs[i].support(-normal);
    }
    QPolygonF back = outline.right;
    std::reverse(back.begin(), back.end());
    outline.sides = outline.left + back;
    outline.polygon = outline.left +
                      capOf(discs, discs.back(), tangents.back(), turnedLeft(tangents.back())) +
                      back;
    outline.capStart = outline.polygon.size();
    const std::size_t count = discs.size();
    for (std::size_t i = 0; i < count; ++i)
        outline.discOf.push_back(i);
    outline.discOf.insert(outline.discOf.end(), capPoints, count - 1);
    for (std::size_t i = count; i-- > 0;)
        outline.discOf.push_back(i);
    if (part.flatStart) {
        QPolygonF hem = ringArc(part, outline, projection, 0);
        std::reverse(hem.begin(), hem.end());
        outline.polygon += hem;
    } else {
        outline.polygon +=
            capOf(discs, discs.front(), -tangents.front(), -turnedLeft(tangents.front()));
    }
    outline.discOf.resize(static_cast<std::size_t>(outline.polygon.size()), 0);
}

} // namespace

double length(QPointF a)
{
    return std::sqrt(dot(a, a)); // hypot guards against overflow and takes thrice as long
}

QPointF Disc::support(QPointF n) const
{
    const double under = xx * n.x() * n.x() + 2 * xy * n.x() * n.y() + yy * n.y() * n.y();
    const double k = std::sqrt(std::max(1e-12, under));
    return centre + QPointF(xx * n.x() + xy * n.y(), xy * n.x() + yy * n.y()) / k;
}

Outline outlineOf(const BodyPart &part, const Frames &frames, const Projection &projection)
{
    Outline outline;
    outline.discs.reserve(part.rings.size());
    double widest = 0;
    for (const Ring &ring : part.rings) {
        outline.discs.push_back(discOf(placed(frames, ring), ring.radii, projection));
        outline.depth += outline.discs.back().depth / static_cast<double>(part.rings.size());
        widest = std::max(widest, outline.discs.back().radius);
    }
    const std::vector<Disc> &discs = outline.discs;
    const double seenLength = length(discs.back().centre - discs.front().centre);
    outline.isHull = part.isHull || discs.size() < 3 || seenLength < widest * 0.7;
    if (outline.isHull) // round by nature, or seen from its end
        outline.polygon = hullOfDiscs(discs, 0, discs.size() - 1, hullDirections, &outline.discOf);
    else
        traceChain(outline, part, projection, widest);
    outline.box = outline.polygon.boundingRect();
    return outline;
}

QPolygonF hullOf(const Outline &outline, std::size_t first, std::size_t last)
{
    return hullOfDiscs(outline.discs, first, std::min(last, outline.discs.size() - 1));
}

QPolygonF shadowOf(const BodyPart &part, const Frames &frames, const Projection &projection)
{
    std::vector<Disc> discs;
    const Vector margin{shadowMargin, shadowMargin, shadowMargin};
    for (std::size_t i = 0; i < part.rings.size(); i += part.isHull ? 1 : 3) {
        const Ring &ring = part.rings[i];
        PlacedRing at = placed(frames, ring);
        at.centre.y = 0;
        at.rotation.x.y = at.rotation.y.y = at.rotation.z.y = 0;
        discs.push_back(discOf(at, ring.radii + margin, projection));
    }
    return hullOfDiscs(discs, 0, discs.size() - 1, shadowDirections);
}

QPolygonF ringArc(const BodyPart &part, const Outline &outline, const Projection &projection,
                  double at, double grow)
{
    const auto last = part.rings.size() - 2;
    const std::size_t i = at <= 0 ? 0 : std::min(static_cast<std::size_t>(at), last);
    const double t = at - static_cast<double>(i);
    const Disc &a = outline.discs[i];
    const Disc &b = outline.discs[i + 1];
    const Vector centre = mix(a.place, b.place, t);
    const Rotation rotation = blend(a.rotation, b.rotation, t);
    const Vector radii = mix(part.rings[i].radii, part.rings[i + 1].radii, t) * grow;
    const double towardsX = dot(rotation.x, projection.camera.towards) / radii.x;
    const double towardsZ = dot(rotation.z, projection.camera.towards) / radii.z;
    const double middle = std::atan2(towardsZ, towardsX);
    constexpr int points = 10;
    QPolygonF arc;
    for (int k = 0; k <= points; ++k) {
        const double angle = middle + pi * (static_cast<double>(k) / points - 0.5);
        arc << projection.map(centre + rotation.x * (radii.x * std::cos(angle)) +
                              rotation.z * (radii.z * std::sin(angle)));
    }
    const QPointF along = b.centre - a.centre;
    if (dot(arc.first() - arc.last(), turnedLeft(along)) < 0)
        std::reverse(arc.begin(), arc.end());
    return arc;
}

QPolygonF bandOf(const BodyPart &part, const Outline &outline, const Projection &projection,
                 double from, double to)
{
    const qsizetype count = outline.left.size();
    const auto at = [count](const QPolygonF &side, double place) {
        const qsizetype i = std::clamp<qsizetype>(static_cast<qsizetype>(place), 0, count - 2);
        return side[i] + (side[i + 1] - side[i]) * (place - static_cast<double>(i));
    };
    const bool wholeStart = from <= 0;
    const bool wholeEnd = to >= static_cast<double>(count - 1);
    QPolygonF band;
    if (wholeStart) {
        band = outline.polygon.mid(outline.capStart);
    } else {
        band = ringArc(part, outline, projection, from);
        std::reverse(band.begin(), band.end());
        band << at(outline.left, from);
    }
    const auto between = [&](qsizetype i) {
        const auto place = static_cast<double>(i);
        return (place > from || wholeStart) && (place < to || wholeEnd);
    };
    for (qsizetype i = 0; i < count; ++i) {
        if (between(i))
            band << outline.left[i];
    }
    if (wholeEnd)
        band += outline.polygon.mid(count, capPoints);
    else
        band << at(outline.left, to) << ringArc(part, outline, projection, to)
             << at(outline.right, to);
    for (qsizetype i = count; i-- > 0;) {
        if (between(i))
            band << outline.right[i];
    }
    return band;
}

} // namespace hipstride
