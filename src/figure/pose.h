// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "figure/skeleton.h"

namespace hipstride {

/// A posture: joint angles in radians, the root's place, and how the pelvis is turned. The root is
/// a rotation and not three angles, because such triples lock in just the lying postures needed.
struct Pose
{
    std::array<double, AngleCount> angles{};
    Rotation root;

    double &operator[](std::size_t index) { return angles[index]; }
    double operator[](std::size_t index) const { return angles[index]; }
    friend bool operator==(const Pose &, const Pose &) = default;
};

/// Standing at ease: arms a little away from the body, toes slightly out.
Pose standingPose();

/// Joint angles mixed evenly, the root along the shortest arc. mix(a, b, 0) is a, mix(a, b, 1) is
/// b.
Pose mix(const Pose &a, const Pose &b, double t);

/// The posture seen in a mirror: what the left side did, the right side does.
Pose mirrored(const Pose &pose);

/// The root's rotation from clinical angles in degrees: turned left, tilted forward, rolled right,
/// twisted right about the trunk's own axis.
Rotation rootRotation(double yaw, double tilt, double roll, double twist);

/// A joint as files name it, e.g. "hipR", and its places in Pose::angles.
struct JointName
{
    std::string_view name;
    std::size_t first;
    std::size_t count;
};
std::span<const JointName> jointNames();
/// The joint and, where it has several, which of its angles: "hipR[1]".
std::string nameOfAngle(std::size_t angle);

/// How far a joint goes in a healthy adult. Unit: radians, body heights for the position.
struct AngleLimits
{
    double least;
    double most;
};
AngleLimits limitsOf(std::size_t angle);

/// The angle of the other side at the same joint; one of the middle is its own.
std::size_t otherSideOfAngle(std::size_t angle);

} // namespace hipstride
