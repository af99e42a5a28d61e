// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pose.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

bool isNear(Vector a, Vector b, double most = 1e-9)
{
    return length(a - b) < most;
}

bool isNear(const Rotation &a, const Rotation &b)
{
    return isNear(a.x, b.x) && isNear(a.y, b.y) && isNear(a.z, b.z);
}

Pose bent()
{
    Pose pose = standingPose();
    pose[LeftHip] = 0.8;
    pose[RightKnee] = 1.1;
    pose[Spine + 1] = 0.3;
    pose[PositionZ] = 0.2;
    pose.root = rootRotation(20, 40, -15, 30);
    return pose;
}

} // namespace

TEST_CASE("a turn and its rotation are two forms of the same thing", "[figure]")
{
    const Vector turn = GENERATE(Vector{0.3, -0.2, 0.9}, Vector{0, 3.13, 0}, Vector{1e-11, 0, 0},
                                 Vector{-2.2, 2.2, 0.1}, Vector{0, 0, -pi + 0.02});
    const Rotation wanted = rotationOf(turn);
    const Rotation found = rotationOf(turnOf(wanted));
    CHECK(isNear(found.x, wanted.x, 1e-6));
    CHECK(isNear(found.y, wanted.y, 1e-6));
    CHECK(isNear(found.z, wanted.z, 1e-6));
}

TEST_CASE("a thigh's length is 0.245 of the body whatever the pose", "[figure]")
{
    // Drillis and Contini 1966, in Winter: thigh 0.245 H, shank 0.246 H
    const Frames frames = framesOf(bent());
    CHECK(length(frames.joint[Bone::LeftShank] - frames.joint[Bone::LeftThigh]) == Approx(0.245));
    CHECK(length(frames.joint[Bone::RightFoot] - frames.joint[Bone::RightShank]) ==
          Approx(0.246).margin(0.001));
}

TEST_CASE("hip flexion lifts the knee forward, abduction takes it away from the middle", "[figure]")
{
    Pose pose = standingPose();
    const Vector hanging = framesOf(pose).joint[Bone::RightShank];
    pose[RightHip] = 60 * degree;
    CHECK(framesOf(pose).joint[Bone::RightShank].x > hanging.x + 0.15);
    pose[RightHip] = 0;
    pose[RightHip + 1] = 40 * degree;
    CHECK(framesOf(pose).joint[Bone::RightShank].z > hanging.z + 0.1);
    pose[LeftHip + 1] = 40 * degree;
    CHECK(framesOf(pose).joint[Bone::LeftShank].z < -hanging.z - 0.1);
}

TEST_CASE("the masses add up to one body", "[figure]")
{
    double sum = 0;
    for (const MassPoint &mass : massPoints())
        sum += mass.share;
    CHECK(sum == Approx(1.0).margin(0.005));
}

TEST_CASE("a mirrored pose puts every joint at the mirrored place", "[figure]")
{
    const Frames frames = framesOf(bent());
    const Frames other = framesOf(mirrored(bent()));
    for (std::size_t i = 0; i < boneCount; ++i) {
        const Vector place = frames.joint[boneAt(i)];
        INFO("bone " << i);
        CHECK(isNear(other.joint[otherSide(boneAt(i))], {place.x, place.y, -place.z}));
    }
}

TEST_CASE("mirroring twice changes nothing", "[figure]")
{
    const Pose pose = bent();
    const Pose twice = mirrored(mirrored(pose));
    CHECK(twice.angles == pose.angles);
    CHECK(isNear(twice.root, pose.root));
}

TEST_CASE("a mix begins and ends at its two poses, by the shortest arc", "[figure]")
{
    const Pose a = standingPose();
    Pose b = bent();
    b.root = rootRotation(170, 0, 0, 0);
    CHECK(isNear(mix(a, b, 0).root, a.root));
    CHECK(isNear(mix(a, b, 1).root, b.root));
    CHECK(mix(a, b, 0.5)[LeftHip] == Approx((a[LeftHip] + b[LeftHip]) / 2));
    CHECK(isNear(mix(a, b, 0.5).root, rootRotation(85, 0, 0, 0)));
}

TEST_CASE("every angle has a name, and limits that contain standing", "[figure]")
{
    const Pose standing = standingPose();
    for (std::size_t i = Spine; i < AngleCount; ++i) {
        const AngleLimits limits = limitsOf(i);
        INFO(nameOfAngle(i));
        CHECK(nameOfAngle(i) != "root");
        CHECK(limits.least <= standing[i]);
        CHECK(standing[i] <= limits.most);
    }
}
