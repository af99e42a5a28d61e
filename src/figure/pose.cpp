// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr std::array<JointName, 21> allNames{{
    {"pos", PositionX, 3},           {"spine", Spine, 3},           {"neck", Neck, 3},
    {"shoulderL", LeftShoulder, 3},  {"elbowL", LeftElbow, 1},      {"pronL", LeftPronation, 1},
    {"wristL", LeftWrist, 1},        {"fingersL", LeftFingers, 1},  {"hipL", LeftHip, 3},
    {"kneeL", LeftKnee, 1},          {"ankleL", LeftAnkle, 2},      {"toeL", LeftToe, 1},
    {"shoulderR", RightShoulder, 3}, {"elbowR", RightElbow, 1},     {"pronR", RightPronation, 1},
    {"wristR", RightWrist, 1},       {"fingersR", RightFingers, 1}, {"hipR", RightHip, 3},
    {"kneeR", RightKnee, 1},         {"ankleR", RightAnkle, 2},     {"toeR", RightToe, 1},
}};
// degrees; the position is not limited in practice
constexpr std::array<AngleLimits, LeftShoulder> middleLimits{{{-9, 9},
                                                              {-9, 9},
                                                              {-9, 9},
                                                              {-999, 999},
                                                              {-999, 999},
                                                              {-999, 999},
                                                              {-35, 80},
                                                              {-40, 40},
                                                              {-50, 50},
                                                              {-60, 60},
                                                              {-45, 45},
                                                              {-80, 80}}};
constexpr std::array<AngleLimits, anglesPerSide> sideLimits{{{-60, 180},
                                                             {-40, 180},
                                                             {-90, 90},
                                                             {0, 150},
                                                             {-90, 90},
                                                             {-80, 90},
                                                             {-10, 95},
                                                             {-30, 130},
                                                             {-35, 60},
                                                             {-45, 60},
                                                             {0, 150},
                                                             {-55, 35},
                                                             {-25, 35},
                                                             {-20, 75}}};

} // namespace

Pose standingPose()
{
    Pose pose;
    pose[PositionY] = 0.530;
    for (const std::size_t side : {std::size_t{0}, anglesPerSide}) {
        pose[LeftShoulder + side] = 4 * degree;
        pose[LeftShoulder + 1 + side] = 9 * degree;
        pose[LeftElbow + side] = 14 * degree;
        pose[LeftPronation + side] = 25 * degree;
        pose[LeftFingers + side] = 18 * degree;
        pose[LeftHip + 1 + side] = 2 * degree;
        pose[LeftHip + 2 + side] = 7 * degree;
        pose[LeftKnee + side] = 2 * degree;
    }
    return pose;
}

Pose mix(const Pose &a, const Pose &b, double t)
{
    Pose pose;
    for (std::size_t i = 0; i < AngleCount; ++i)
        pose[i] = a[i] + (b[i] - a[i]) * t;
    pose.root = alongShortestArc(a.root, b.root, t);
    return pose;
}

Pose mirrored(const Pose &pose)
{
    Pose other = pose;
    for (std::size_t i = LeftShoulder; i < AngleCount; ++i)
        other[i] = pose[otherSideOfAngle(i)];
    for (const std::size_t turned : {std::size_t{Spine} + 1, std::size_t{Spine} + 2,
                                     std::size_t{Neck} + 1, std::size_t{Neck} + 2})
        other[turned] = -pose[turned];
    other[PositionZ] = -pose[PositionZ];
    const auto reflected = [](Vector v, double own) {
        return Vector{v.x * own, v.y * own, -v.z * own};
    };
    other.root = {reflected(pose.root.x, 1), reflected(pose.root.y, 1), reflected(pose.root.z, -1)};
    return other;
}

Rotation rootRotation(double yaw, double tilt, double roll, double twist)
{
    return rotationAbout(AxisY, yaw * degree) * rotationAbout(AxisZ, -tilt * degree) *
           rotationAbout(AxisX, roll * degree) * rotationAbout(AxisY, -twist * degree);
}

std::span<const JointName> jointNames()
{
    return allNames;
}

std::string nameOfAngle(std::size_t angle)
{
    for (const JointName &joint : allNames) {
        if (angle < joint.first || angle >= joint.first + joint.count)
            continue;
        std::string name(joint.name);
        if (joint.count > 1)
            name += "[" + std::to_string(angle - joint.first) + "]";
        return name;
    }
    return "root";
}

AngleLimits limitsOf(std::size_t angle)
{
    if (angle <= PositionZ)
        return middleLimits[angle];
    const AngleLimits degrees = angle < LeftShoulder
                                    ? middleLimits[angle]
                                    : sideLimits[(angle - LeftShoulder) % anglesPerSide];
    return {degrees.least * degree, degrees.most * degree};
}

std::size_t otherSideOfAngle(std::size_t angle)
{
    if (angle < LeftShoulder)
        return angle;
    return angle < RightShoulder ? angle + anglesPerSide : angle - anglesPerSide;
}

} // namespace hipstride
