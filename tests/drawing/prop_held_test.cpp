// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "drawing/prop_painter.h"
#include "figure/body_shape.h"
#include "figure/pose.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

Vector middleOf(const BodyPart &part, const Frames &frames)
{
    Vector sum;
    for (const Ring &ring : part.rings)
        sum = sum + placed(frames, ring).centre;
    return sum * (1.0 / static_cast<double>(part.rings.size()));
}

} // namespace

TEST_CASE("a slider lies flat on the floor under its heel, however the body lies", "[figure]")
{
    Prop slider;
    slider.kind = PropKind::Slider;
    for (const double tilt : {0.0, -90.0, -116.0}) {
        Pose pose = standingPose();
        pose.root = rootRotation(0, tilt, 0, 0);
        const Frames frames = framesOf(pose);
        const std::vector<BodyPart> parts = heldParts({slider}, frames);
        REQUIRE(parts.size() == 2);
        for (const BodyPart &part : parts) {
            const bool isLeft = &part == &parts.front();
            const Vector heel = frames.at(isLeft ? Bone::LeftFoot : Bone::RightFoot,
                                          {-.030, 0, isLeft ? -.05 : .05});
            const Vector middle = middleOf(part, frames);
            CHECK(middle.x == Approx(heel.x).margin(1e-6));
            CHECK(middle.z == Approx(heel.z).margin(1e-6));
            for (const Ring &ring : part.rings)
                CHECK(placed(frames, ring).centre.y == Approx(0.006).margin(1e-6));
        }
    }
}

TEST_CASE("the pad of a sloping bench is below the hips, and nothing of it below the floor",
          "[figure]")
{
    Prop bench;
    bench.kind = PropKind::SlopingBench;
    bench.size = {0.5, 0.46, 0.26};
    const Frames frames = framesOf(standingPose());
    const std::vector<BodyPart> parts = heldParts({bench}, frames);
    const auto pad = std::find_if(parts.begin(), parts.end(),
                                  [](const BodyPart &part) { return part.name == "pad"; });
    REQUIRE(pad != parts.end());
    CHECK(middleOf(*pad, frames).y < 0.46 - 0.05);
    CHECK(middleOf(*pad, frames).y > 0.46 - 0.20);
    for (const BodyPart &part : parts) {
        for (const Ring &ring : part.rings)
            CHECK(placed(frames, ring).centre.y > 0);
    }
}
