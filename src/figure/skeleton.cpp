// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/skeleton.h"

#include <vector>

#include "figure/pose.h"

namespace hipstride {

namespace {

struct Joint
{
    Bone parent = Bone::Pelvis;
    Vector rest;
    std::array<JointTurn, 3> turns{};
    std::size_t turnCount = 0;
};

void turns(Joint &joint, std::initializer_list<JointTurn> list)
{
    for (const JointTurn &turn : list)
        joint.turns[joint.turnCount++] = turn;
}

AngleIndex plus(std::size_t angle, std::size_t offset)
{
    return static_cast<AngleIndex>(angle + offset);
}

void addTrunk(PerBone<Joint> &joints)
{
    joints[Bone::Pelvis].rest = {0, 0.530, 0};
    const auto segment = [&](Bone bone, Bone parent, Vector rest, std::size_t first, double share) {
        Joint &joint = joints[bone];
        joint.parent = parent;
        joint.rest = rest;
        turns(joint, {{plus(first, 0), AxisZ, -share},
                      {plus(first, 1), AxisX, share},
                      {plus(first, 2), AxisY, -share}});
    };
    segment(Bone::Lumbar, Bone::Pelvis, {-0.012, 0.590, 0}, Spine, 0.40);
    segment(Bone::Middle, Bone::Lumbar, {-0.010, 0.655, 0}, Spine, 0.35);
    segment(Bone::Thorax, Bone::Middle, {-0.012, 0.720, 0}, Spine, 0.25);
    segment(Bone::Neck, Bone::Thorax, {-0.018, 0.832, 0}, Neck, 0.5);
    segment(Bone::Head, Bone::Neck, {-0.004, 0.880, 0}, Neck, 0.5);
}

void addLimbs(PerBone<Joint> &joints, bool right)
{
    const double m = right ? 1 : -1;
    const std::size_t boneStep = right ? bonesPerSide : 0;
    const std::size_t angleStep = right ? anglesPerSide : 0;
    const auto segment = [&](Bone bone, Bone parent, Vector rest,
                             std::initializer_list<JointTurn> list) {
        Joint &joint = joints[boneAt(indexOf(bone) + boneStep)];
        const bool ofTheMiddle = indexOf(parent) < indexOf(Bone::LeftUpperArm);
        joint.parent = ofTheMiddle ? parent : boneAt(indexOf(parent) + boneStep);
        joint.rest = {rest.x, rest.y, rest.z * m};
        for (JointTurn turn : list)
            turns(joint, {{plus(turn.angle, angleStep), turn.axis, turn.factor}});
    };
    segment(Bone::LeftUpperArm, Bone::Thorax, {-0.008, 0.800, 0.105},
            {{plus(LeftShoulder, 0), AxisZ, 1},
             {plus(LeftShoulder, 1), AxisX, -m},
             {plus(LeftShoulder, 2), AxisY, -m}});
    segment(Bone::LeftForearm, Bone::LeftUpperArm, {-0.008, 0.614, 0.105},
            {{LeftElbow, AxisZ, 1}, {LeftPronation, AxisY, m}});
    segment(Bone::LeftHand, Bone::LeftForearm, {-0.008, 0.468, 0.105}, {{LeftWrist, AxisX, -m}});
    segment(Bone::LeftFingers, Bone::LeftHand, {-0.004, 0.419, 0.105}, {{LeftFingers, AxisX, m}});
    segment(Bone::LeftFingertips, Bone::LeftFingers, {-0.004, 0.394, 0.105},
            {{LeftFingers, AxisX, 1.15 * m}});
    segment(Bone::LeftThigh, Bone::Pelvis, {0, 0.530, 0.050},
            {{plus(LeftHip, 0), AxisZ, 1},
             {plus(LeftHip, 1), AxisX, -m},
             {plus(LeftHip, 2), AxisY, -m}});
    segment(Bone::LeftShank, Bone::LeftThigh, {0, 0.285, 0.050}, {{LeftKnee, AxisZ, -1}});
    segment(Bone::LeftFoot, Bone::LeftShank, {-0.006, 0.039, 0.050},
            {{plus(LeftAnkle, 0), AxisZ, 1}, {plus(LeftAnkle, 1), AxisX, m}});
    segment(Bone::LeftToes, Bone::LeftFoot, {0.070, 0.010, 0.050}, {{LeftToe, AxisZ, 1}});
}

const PerBone<Joint> joints = [] {
    PerBone<Joint> list;
    addTrunk(list);
    addLimbs(list, false);
    addLimbs(list, true);
    return list;
}();

const std::vector<MassPoint> masses = [] {
    std::vector<MassPoint> list{{Bone::Pelvis, {-0.01, 0.55, 0}, 0.142},
                                {Bone::Middle, {0, 0.66, 0}, 0.139},
                                {Bone::Thorax, {0, 0.76, 0}, 0.216},
                                {Bone::Head, {0, 0.93, 0}, 0.081}};
    const std::vector<MassPoint> limb{{Bone::LeftUpperArm, {-0.008, 0.72, 0.105}, 0.028},
                                      {Bone::LeftForearm, {-0.008, 0.55, 0.105}, 0.016},
                                      {Bone::LeftHand, {-0.008, 0.42, 0.105}, 0.006},
                                      {Bone::LeftThigh, {0, 0.424, 0.05}, 0.100},
                                      {Bone::LeftShank, {-0.003, 0.178, 0.05}, 0.0465},
                                      {Bone::LeftFoot, {0.03, 0.02, 0.05}, 0.0145}};
    for (const MassPoint &point : limb) {
        list.push_back({point.bone, {point.rest.x, point.rest.y, -point.rest.z}, point.share});
        list.push_back({otherSide(point.bone), point.rest, point.share});
    }
    return list;
}();

} // namespace

Bone otherSide(Bone bone)
{
    if (bone < Bone::LeftUpperArm)
        return bone;
    return boneAt(bone < Bone::RightUpperArm ? indexOf(bone) + bonesPerSide
                                             : indexOf(bone) - bonesPerSide);
}

int sideOf(Bone bone)
{
    return bone < Bone::LeftUpperArm ? 0 : bone < Bone::RightUpperArm ? -1 : 1;
}

Vector restJoint(Bone bone)
{
    return joints[bone].rest;
}

Bone parentOf(Bone bone)
{
    return joints[bone].parent;
}

std::span<const JointTurn> turnsOf(Bone bone)
{
    return {joints[bone].turns.data(), joints[bone].turnCount};
}

Frames framesOf(const Pose &pose)
{
    Frames frames;
    for (std::size_t i = 0; i < boneCount; ++i) {
        const Bone bone = boneAt(i);
        const Joint &joint = joints[bone];
        Rotation rotation = pose.root;
        if (bone == Bone::Pelvis) {
            frames.joint[bone] = {pose[PositionX], pose[PositionY], pose[PositionZ]};
        } else {
            rotation = frames.rotation[joint.parent];
            frames.joint[bone] =
                frames.joint[joint.parent] + rotation * (joint.rest - restJoint(joint.parent));
        }
        for (std::size_t turn = 0; turn < joint.turnCount; ++turn) {
            const JointTurn &part = joint.turns[turn];
            frames.axes[bone][turn] = rotation.axis(part.axis);
            rotation = rotation * rotationAbout(part.axis, part.factor * pose[part.angle]);
        }
        frames.rotation[bone] = rotation;
    }
    return frames;
}

std::span<const MassPoint> massPoints()
{
    return masses;
}

Vector centreOfMass(const Frames &frames)
{
    Vector centre;
    for (const MassPoint &point : masses)
        centre = centre + frames.at(point.bone, point.rest) * point.share;
    return centre;
}

} // namespace hipstride
