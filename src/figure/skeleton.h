// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "figure/geometry.h"

namespace hipstride {

/// The figure's bones. Every bone comes after the one it hangs on; the left ones lie together,
/// then the right ones in the same order.
enum class Bone : unsigned char
{
    Pelvis,
    Lumbar,
    Middle,
    Thorax,
    Neck,
    Head,
    LeftUpperArm,
    LeftForearm,
    LeftHand,
    LeftFingers,
    LeftFingertips,
    LeftThigh,
    LeftShank,
    LeftFoot,
    LeftToes,
    RightUpperArm,
    RightForearm,
    RightHand,
    RightFingers,
    RightFingertips,
    RightThigh,
    RightShank,
    RightFoot,
    RightToes,
};
constexpr std::size_t boneCount = 24;
constexpr std::size_t bonesPerSide = 9;

constexpr std::size_t indexOf(Bone bone)
{
    return static_cast<std::size_t>(bone);
}
constexpr Bone boneAt(std::size_t index)
{
    return static_cast<Bone>(index);
}
/// The same bone of the other side; a bone of the middle is its own.
Bone otherSide(Bone bone);
/// -1 left, 0 middle, +1 right.
int sideOf(Bone bone);

/// One value for every bone.
template <typename T>
struct PerBone
{
    std::array<T, boneCount> values{};

    T &operator[](Bone bone) { return values[indexOf(bone)]; }
    const T &operator[](Bone bone) const { return values[indexOf(bone)]; }
};

/// The numbers a pose is made of, as places in Pose::angles. Position in body heights, the rest in
/// radians. The three of the root's rotation are only steps of the solver: see Pose::root.
enum AngleIndex : std::size_t
{
    PositionX,
    PositionY,
    PositionZ,
    RootX,
    RootY,
    RootZ,
    Spine,             ///< flexion, bend right, turn right
    Neck = 9,          ///< flexion, bend right, turn right
    LeftShoulder = 12, ///< flexion, abduction, external rotation
    LeftElbow = 15,    ///< flexion
    LeftPronation,
    LeftWrist,   ///< extension
    LeftFingers, ///< flexion
    LeftHip,     ///< flexion, abduction, external rotation
    LeftKnee = 22,
    LeftAnkle,    ///< dorsiflexion, inversion
    LeftToe = 25, ///< extension
    RightShoulder,
    RightElbow = 29,
    RightPronation,
    RightWrist,
    RightFingers,
    RightHip,
    RightKnee = 36,
    RightAnkle,
    RightToe = 39,
    AngleCount
};
constexpr std::size_t anglesPerSide = RightShoulder - LeftShoulder;

struct Pose;

/// Where the joint of a bone is in the rest posture: standing, arms hanging, palms to the thighs,
/// every bone's frame parallel to the world.
/// Source: segment lengths after Drillis and Contini (1966) as printed in Winter, Biomechanics and
/// Motor Control of Human Movement.
Vector restJoint(Bone bone);
Bone parentOf(Bone bone);

/// One rotation of a joint: by which angle, about which axis of the parent, in which sense.
struct JointTurn
{
    AngleIndex angle;
    int axis;
    double factor;
};

/// Where every bone is: its rotation and the place of its joint.
struct Frames
{
    PerBone<Rotation> rotation;
    PerBone<Vector> joint;
    PerBone<std::array<Vector, 3>> axes; ///< world axes of the joint's turns, for the solver

    /// Where a point of the rest posture that is carried by `bone` has gone.
    Vector at(Bone bone, Vector rest) const
    {
        return joint[bone] + rotation[bone] * (rest - restJoint(bone));
    }
};

std::span<const JointTurn> turnsOf(Bone bone);
Frames framesOf(const Pose &pose);

/// A part of the body's mass as if at one point. Shares add up to 1.
/// Source: Winter, Biomechanics and Motor Control of Human Movement, segment masses.
struct MassPoint
{
    Bone bone;
    Vector rest;
    double share;
};
std::span<const MassPoint> massPoints();
Vector centreOfMass(const Frames &frames);

} // namespace hipstride
