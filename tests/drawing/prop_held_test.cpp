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

TEST_CASE("a cable is taut between the body and its pulley, its machine faces the body", "[figure]")
{
    const Frames frames = framesOf(standingPose());
    for (const Vector way : {Vector{1, 0, 0}, {-1, 0, 0}, {0, 0, 1}, {0, 0, -1}}) {
        Prop cable;
        cable.kind = PropKind::Cable;
        cable.at = way * 0.4;
        cable.size = {0.22, 1.0, 0.22};
        cable.from = "ankleR";
        cable.anchor = way * 0.35 + Vector{0, 0.085, 0};
        const std::vector<BodyPart> parts = heldParts({cable}, frames);
        REQUIRE(parts.size() == 2); // the line and the pulley
        const Vector end = placed(frames, parts.front().rings.back()).centre;
        CHECK(length(end - *cable.anchor) < 1e-6);
        const std::vector<PropPiece> pieces = piecesOf(cable);
        REQUIRE(pieces.size() > 6);
        double nearest = 1;
        for (const PropPiece &piece : pieces) {
            CHECK(piece.corners.low.y >= 0);
            CHECK(piece.corners.high.y <= 1.0 + 1e-9);
            const Vector middle = mix(piece.corners.low, piece.corners.high, 0.5);
            nearest = std::min(nearest, dot(middle, way));
            if (!piece.isIron) // the weights hang behind the uprights
                CHECK(dot(middle, way) > 0.4);
        }
        CHECK(nearest < 0.4); // the carriage is before them
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
