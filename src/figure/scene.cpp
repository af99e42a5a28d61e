// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scene.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

constexpr int samples = 7;
constexpr double matThickness = 0.014;
constexpr double matBorder = 0.12;
constexpr double matWidth = 0.34;
constexpr double lyingHeight = 0.5; // what is lower than this lies on the mat

Pose sample(const Motion &motion, int i)
{
    return motion.poseAtProgress(motion.progressEnd() * i / (samples - 1));
}

bool standsInRoom(PropKind kind)
{
    switch (kind) {
    case PropKind::Mat:
    case PropKind::Box:
    case PropKind::Bench:
    case PropKind::Chair:
    case PropKind::Wall:
    case PropKind::SideWall:
    case PropKind::Pad:
    case PropKind::Cable:
    case PropKind::Ball:
        return true;
    default:
        return false;
    }
}

Prop wallSized(Prop prop)
{
    constexpr double thickness = 0.03;
    constexpr double height = 1.04;
    if (prop.size.y > 0)
        return prop;
    const double length = 0.62;
    const bool behind = prop.kind == PropKind::Wall;
    // the face that is touched is at `at`; the wall stands beyond it
    if (behind)
        prop.at.x += prop.at.x < 0 ? -thickness / 2 : thickness / 2;
    else
        prop.at.z += prop.at.z < 0 ? -thickness / 2 : thickness / 2;
    prop.size = behind ? Vector{thickness, height, length} : Vector{length, height, thickness};
    return prop;
}

Prop layMat(Prop mat, const Motion &motion, const BodyShape &shape)
{
    Vector low{9, 0, 9};
    Vector high{-9, 0, -9};
    for (int i = 0; i < samples; ++i) {
        const Frames frames = framesOf(sample(motion, i));
        for (const BodyPart &part : shape.parts) {
            for (const Ring &ring : part.rings) {
                const Vector centre = placed(frames, ring).centre;
                if (centre.y > lyingHeight)
                    continue;
                low = {std::min(low.x, centre.x), 0, std::min(low.z, centre.z)};
                high = {std::max(high.x, centre.x), 0, std::max(high.z, centre.z)};
            }
        }
    }
    mat.at = {(low.x + high.x) / 2, -matThickness, (low.z + high.z) / 2};
    mat.size = {high.x - low.x + matBorder, matThickness,
                std::max(matWidth, high.z - low.z + matBorder)};
    return mat;
}

} // namespace

Camera Camera::at(double azimuth, double elevation)
{
    const double a = azimuth * degree;
    const double e = elevation * degree;
    Camera camera;
    camera.towards = {std::cos(e) * std::cos(a), std::sin(e), std::cos(e) * std::sin(a)};
    camera.right = unit(cross({0, 1, 0}, camera.towards));
    camera.up = cross(camera.towards, camera.right);
    return camera;
}

void Extent::include(double x, double y)
{
    left = std::min(left, x);
    right = std::max(right, x);
    bottom = std::min(bottom, y);
    top = std::max(top, y);
}

Corners cornersOf(const Prop &prop)
{
    return {prop.at - Vector{prop.size.x / 2, 0, prop.size.z / 2},
            prop.at + Vector{prop.size.x / 2, prop.size.y, prop.size.z / 2}};
}

std::vector<Prop> placedProps(const Motion &motion, const BodyShape &shape)
{
    std::vector<Prop> props = motion.props();
    for (Prop &prop : props) {
        if (prop.kind == PropKind::Mat && prop.size.x <= 0)
            prop = layMat(prop, motion, shape);
        if (prop.kind == PropKind::Cable && prop.size.y <= 0)
            prop.size = {0.22, 1.0, 0.22};
        if (prop.kind == PropKind::Wall || prop.kind == PropKind::SideWall)
            prop = wallSized(prop);
        if (prop.kind == PropKind::Ball && prop.size.x > 0 && prop.size.y <= 0)
            prop.size = {prop.size.x, prop.size.x, prop.size.x};
    }
    return props;
}

Extent extentOf(const Motion &motion, const BodyShape &shape, const std::vector<Prop> &props,
                const Camera &camera)
{
    Extent extent{9, -9, 9, -9};
    for (int i = 0; i < samples; ++i) {
        const Frames frames = framesOf(sample(motion, i));
        for (const BodyPart &part : shape.parts) {
            for (const Ring &ring : part.rings) {
                const PlacedRing at = placed(frames, ring);
                const double x = dot(at.centre, camera.right);
                const double y = dot(at.centre, camera.up);
                const double reach = std::max({ring.radii.x, ring.radii.y, ring.radii.z}) * 0.9;
                extent.include(x - reach, y - reach);
                extent.include(x + reach, y + reach);
            }
        }
    }
    for (const Prop &prop : props) {
        if (!standsInRoom(prop.kind))
            continue;
        const Corners c = cornersOf(prop);
        for (int i = 0; i < 8; ++i) {
            const Vector corner{(i & 1) != 0 ? c.high.x : c.low.x,
                                (i & 2) != 0 ? c.high.y : c.low.y,
                                (i & 4) != 0 ? c.high.z : c.low.z};
            extent.include(dot(corner, camera.right), dot(corner, camera.up));
        }
    }
    return extent;
}

} // namespace hipstride
