// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

#include "figure/body_shape.h"
#include "figure/scene.h"

namespace hipstride {

/// From the figure's world to the page.
struct Projection
{
    Camera camera;
    double scale = 1; ///< page units for one body height
    QPointF origin;

    QPointF map(Vector place) const { return origin + vector(place); }
    QPointF vector(Vector way) const
    {
        return {scale * dot(way, camera.right), -scale * dot(way, camera.up)};
    }
    /// Nearer is greater. Unit: page units
    double depth(Vector place) const { return scale * dot(place, camera.towards); }
};

/// An ellipsoid as it is seen: an ellipse, and how its front lies in depth.
struct Disc
{
    QPointF centre;
    double xx = 0, xy = 0, yy = 0; ///< shape of the ellipse
    double xz = 0, yz = 0, zz = 0; ///< and of its depth
    double depth = 0;
    double radius = 0;
    Vector place;
    Rotation rotation;

    /// The point of the edge that lies farthest in a direction.
    QPointF support(QPointF direction) const;
};

/// A body part as it is seen.
struct Outline
{
    std::vector<Disc> discs;
    QPolygonF polygon;
    std::vector<std::size_t> discOf; ///< which disc each point of `polygon` comes from
    QPolygonF left;
    QPolygonF right;
    QPolygonF sides;        ///< without the round ends
    qsizetype capStart = 0; ///< where the start cap begins in `polygon`
    bool isHull = false;
    double depth = 0;
    QRectF box;
};

Outline outlineOf(const BodyPart &part, const Frames &frames, const Projection &projection);

/// The part pressed flat on the floor, a little wider: its shadow.
QPolygonF shadowOf(const BodyPart &part, const Frames &frames, const Projection &projection);

/// The half of a ring that faces the eye, from the left side of the outline to the right one.
/// `at` counts rings and may lie between two.
QPolygonF ringArc(const BodyPart &part, const Outline &outline, const Projection &projection,
                  double at, double grow = 1);

/// The part between two places among its rings; 0 or less and past the end include the caps.
QPolygonF bandOf(const BodyPart &part, const Outline &outline, const Projection &projection,
                 double from, double to);

/// The hull of some of the rings: for a part that is seen from its end.
QPolygonF hullOf(const Outline &outline, std::size_t first, std::size_t last);

inline double dot(QPointF a, QPointF b)
{
    return a.x() * b.x() + a.y() * b.y();
}
double length(QPointF a);

} // namespace hipstride
