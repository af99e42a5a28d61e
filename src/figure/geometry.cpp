// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/geometry.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

double length(Vector a)
{
    return std::sqrt(dot(a, a));
}

Vector unit(Vector a)
{
    const double n = length(a);
    return n > 1e-12 ? a * (1 / n) : Vector{0, 1, 0};
}

Rotation rotationAbout(int axis, double radians)
{
    const double c = std::cos(radians);
    const double s = std::sin(radians);
    switch (axis) {
    case AxisX:
        return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
    case AxisY:
        return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
    default:
        return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
    }
}

Rotation inverse(const Rotation &r)
{
    return {{r.x.x, r.y.x, r.z.x}, {r.x.y, r.y.y, r.z.y}, {r.x.z, r.y.z, r.z.z}};
}

Rotation blend(const Rotation &a, const Rotation &b, double t)
{
    const Vector y = unit(mix(a.y, b.y, t));
    const Vector leaning = mix(a.x, b.x, t);
    const Vector x = unit(leaning - y * dot(leaning, y));
    return {x, y, cross(x, y)};
}

Rotation rotationOf(Vector turn)
{
    const double angle = length(turn);
    if (angle < 1e-12)
        return {};
    const Vector axis = turn * (1 / angle);
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    const auto turned = [&](Vector v) {
        return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1 - c));
    };
    return {turned({1, 0, 0}), turned({0, 1, 0}), turned({0, 0, 1})};
}

namespace {

// Near half a turn the skew part of the matrix vanishes: the axis is in the symmetric part.
Vector axisOfHalfTurn(const Rotation &r, double c, Vector skew)
{
    const auto component = [&](double diagonal) {
        return std::sqrt(std::max(0.0, (diagonal - c) / (1 - c)));
    };
    Vector axis{component(r.x.x), component(r.y.y), component(r.z.z)};
    const double xy = r.x.y + r.y.x;
    const double xz = r.x.z + r.z.x;
    const double yz = r.y.z + r.z.y;
    if (axis.x >= axis.y && axis.x >= axis.z) {
        axis.y = xy < 0 ? -axis.y : axis.y;
        axis.z = xz < 0 ? -axis.z : axis.z;
    } else if (axis.y >= axis.z) {
        axis.x = xy < 0 ? -axis.x : axis.x;
        axis.z = yz < 0 ? -axis.z : axis.z;
    } else {
        axis.x = xz < 0 ? -axis.x : axis.x;
        axis.y = yz < 0 ? -axis.y : axis.y;
    }
    return dot(axis, skew) < 0 ? axis * -1 : axis;
}

} // namespace

Vector turnOf(const Rotation &r)
{
    const double c = std::clamp((r.x.x + r.y.y + r.z.z - 1) / 2, -1.0, 1.0);
    const double angle = std::acos(c);
    const Vector skew{r.y.z - r.z.y, r.z.x - r.x.z, r.x.y - r.y.x};
    if (angle < 1e-9)
        return skew * 0.5;
    if (angle > 3.1)
        return axisOfHalfTurn(r, c, skew) * angle;
    return skew * (angle / (2 * std::sin(angle)));
}

Rotation alongShortestArc(const Rotation &from, const Rotation &to, double t)
{
    return rotationOf(turnOf(to * inverse(from)) * t) * from;
}

} // namespace hipstride
