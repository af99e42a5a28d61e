// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace hipstride {

/// A point or direction in the figure's world: x forward, y up, z to the figure's right, which is
/// the frame the International Society of Biomechanics recommends. Unit: body height.
struct Vector
{
    double x = 0;
    double y = 0;
    double z = 0;

    double operator[](int axis) const { return axis == 0 ? x : axis == 1 ? y : z; }
    friend bool operator==(const Vector &, const Vector &) = default;
};

inline Vector operator+(Vector a, Vector b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
inline Vector operator-(Vector a, Vector b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
inline Vector operator*(Vector a, double s)
{
    return {a.x * s, a.y * s, a.z * s};
}
inline double dot(Vector a, Vector b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
inline Vector cross(Vector a, Vector b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline Vector mix(Vector a, Vector b, double t)
{
    return a + (b - a) * t;
}
double length(Vector a);

/// `a` with length 1; straight up when it has no direction.
Vector unit(Vector a);

/// A rotation by the images of the three axes. The default turns nothing.
struct Rotation
{
    Vector x{1, 0, 0};
    Vector y{0, 1, 0};
    Vector z{0, 0, 1};

    Vector axis(int which) const { return which == 0 ? x : which == 1 ? y : z; }
    friend bool operator==(const Rotation &, const Rotation &) = default;
};

inline Vector operator*(const Rotation &r, Vector v)
{
    return r.x * v.x + r.y * v.y + r.z * v.z;
}
inline Rotation operator*(const Rotation &a, const Rotation &b)
{
    return {a * b.x, a * b.y, a * b.z};
}

enum Axis
{
    AxisX,
    AxisY,
    AxisZ
};

/// The rotation by `radians` about one axis, counter-clockwise seen from its tip.
Rotation rotationAbout(int axis, double radians);
Rotation inverse(const Rotation &r);

/// Half-way turns between two rotations, made orthogonal again. Meant for turns below 150 degrees.
Rotation blend(const Rotation &a, const Rotation &b, double t);

/// The rotation about `turn` by its length in radians, and back.
Rotation rotationOf(Vector turn);
Vector turnOf(const Rotation &r);

/// The share `t` of the shortest way from one rotation to another.
Rotation alongShortestArc(const Rotation &from, const Rotation &to, double t);

constexpr double pi = 3.14159265358979323846;
constexpr double degree = pi / 180;

} // namespace hipstride
