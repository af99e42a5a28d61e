// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>

#include <algorithm>
#include <string>
#include <vector>

#include "drawing/figure_painting.h"
#include "drawing/figure_rods.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

/// One entry for every time that parts change places between two moments close together, named by
/// the two that share most of the picture: "thighR/handL".
std::vector<std::string> swapsOf(const Motion &motion)
{
    constexpr int stepsPerKey = 16;
    constexpr double size = 150;
    const FigurePicture picture(motion, {});
    const Extent &extent = picture.extent();
    Projection projection{.camera = picture.camera()};
    projection.scale = size / std::max(extent.width(), extent.height());
    QImage image(1, 1, QImage::Format_Grayscale8);
    QPainter painter(&image);
    FigureCanvas canvas(painter, 1, Qt::black);
    const FigureMoment moment;
    const double end = motion.progressEnd();
    const int steps = static_cast<int>(end * stepsPerKey);
    std::vector<std::string> swaps;
    std::vector<std::size_t> before;
    for (int i = 0; i <= steps; ++i) {
        FigurePainting painting(picture, canvas, projection, moment,
                                motion.poseAtProgress(end * i / steps));
        painting.prepare();
        std::vector<std::size_t> order = painting.order();
        if (!before.empty() && order != before)
            swaps.push_back(painting.swappedItems(before, order));
        before = std::move(order);
    }
    return swaps;
}

long countOf(const std::vector<std::string> &swaps, const std::string &one,
             const std::string &other)
{
    return std::count(swaps.begin(), swaps.end(), one + '/' + other) +
           std::count(swaps.begin(), swaps.end(), other + '/' + one);
}

/// How near the middle of a foot ever comes to the middle of the other leg's shin. Unit: body
/// heights; both are about 0.024 thick.
double leastFootToShin(const Motion &motion)
{
    constexpr int stepsPerKey = 16;
    constexpr int samples = 8;
    const auto between = [](Vector from, Vector to, int sample) {
        return from + (to - from) * (static_cast<double>(sample) / samples);
    };
    double least = 1;
    const double end = motion.progressEnd();
    const int steps = static_cast<int>(end * stepsPerKey);
    for (int i = 0; i <= steps; ++i) {
        const Frames frames = framesOf(motion.poseAtProgress(end * i / steps));
        for (const Bone foot : {Bone::LeftFoot, Bone::RightFoot}) {
            const Bone shank = foot == Bone::LeftFoot ? Bone::RightShank : Bone::LeftShank;
            const double side = foot == Bone::LeftFoot ? -1 : 1;
            for (int f = 0; f <= samples; ++f) {
                const Vector sole = frames.at(
                    foot, between({-.020, .022, .050 * side}, {.060, .018, .052 * side}, f));
                for (int s = 0; s <= samples; ++s)
                    least = std::min(
                        least,
                        length(sole - frames.at(shank, between({-.004, .265, -.050 * side},
                                                               {-.006, .060, -.050 * side}, s))));
            }
        }
    }
    return least;
}

} // namespace

TEST_CASE("thigh and shank keep their order while a knee bends", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    for (const char *key : {"sit-to-stand", "single-leg-hop", "skater-hop", "gait-hip-drop",
                            "gait-cross-over", "gait-low-stiffness", "running-stride"}) {
        const std::vector<std::string> swaps = swapsOf(*library.find(key));
        for (const std::string side : {"L", "R"}) {
            INFO(key << ' ' << side);
            CHECK(countOf(swaps, "thigh" + side, "shank" + side) <= 2); // there and back
        }
    }
}

TEST_CASE("legs that lie on one another keep their order", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    const std::vector<std::string> swaps = swapsOf(*library.find("side-plank"));
    CHECK(countOf(swaps, "thighL", "thighR") == 0);
    CHECK(countOf(swaps, "shankL", "shankR") == 0);
}

TEST_CASE("arms that are crossed keep their order while the body stands up", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    const std::vector<std::string> swaps = swapsOf(*library.find("sit-to-stand"));
    CHECK(countOf(swaps, "forearmL", "forearmR") == 0);
    CHECK(countOf(swaps, "trunk", "forearmR") == 0);
}

TEST_CASE("a foot that swings forward does not come through the other shin", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    for (const char *key : {"running-stride", "gait-hip-drop", "gait-low-stiffness",
                            "gait-weak-push-off", "bounding", "a-skip"}) {
        INFO(key);
        CHECK(leastFootToShin(*library.find(key)) > 0.05);
        const std::vector<std::string> swaps = swapsOf(*library.find(key));
        CHECK(countOf(swaps, "soleL", "shankR") + countOf(swaps, "soleR", "shankL") <= 2);
    }
}

TEST_CASE("what is worn or carried does not sink into the body for a moment", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    const std::vector<std::string> thrust = swapsOf(*library.find("barbell-hip-thrust"));
    CHECK(countOf(thrust, "bar", "trunk") + countOf(thrust, "bar", "pelvis") == 0);
    for (const char *key : {"cable-hip-extension", "cable-hip-abduction"}) {
        INFO(key);
        CHECK(countOf(swapsOf(*library.find(key)), "cuff", "shankR") == 0);
    }
    const std::vector<std::string> squat = swapsOf(*library.find("bulgarian-split-squat"));
    CHECK(countOf(squat, "grip", "handL") + countOf(squat, "grip", "handR") == 0);
}

TEST_CASE("a hand on the hip stays in sight while the body moves", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    for (const char *key : {"x-band-walk", "side-plank", "side-plank-clam", "copenhagen-long",
                            "gait-low-stiffness", "lateral-step-up"}) {
        const std::vector<std::string> swaps = swapsOf(*library.find(key));
        for (const std::string hand : {"handL", "handR"}) {
            INFO(key << ' ' << hand);
            CHECK(countOf(swaps, "pelvis", hand) <= 2); // there and back
        }
    }
    CHECK(countOf(swapsOf(*library.find("deadlift")), "bar", "shankL") == 0);
    CHECK(countOf(swapsOf(*library.find("goblet-squat")), "handL", "bell") == 0);
    const std::vector<std::string> bow = swapsOf(*library.find("good-morning"));
    CHECK(countOf(bow, "plate", "forearmR") == 0);
}

TEST_CASE("of two limbs that pass each other the nearer one is known", "[figure]")
{
    Pose pose;
    pose[RightHip] = 40 * degree; // the right leg ahead of the left one
    const Frames frames = framesOf(pose);
    const auto order = [&](Vector eye) { return rodOrders(frames, unit(eye)); };
    const auto says = [](const std::vector<RodOrder> &orders, const RodOrder &wanted) {
        return std::count(orders.begin(), orders.end(), wanted) == 1;
    };
    CHECK(says(order({0, 0, 1}), {"thighL", "thighR"}));
    CHECK(says(order({0, 0, 1}), {"handL", "pelvis"}));
    CHECK(says(order({0, 0, 1}), {"pelvis", "handR"}));
    CHECK(says(order({0, 0, -1}), {"thighR", "thighL"}));
    CHECK(says(order({1, 0, 0}), {"shankL", "shankR"}));
    CHECK_FALSE(says(order({1, 0, 0}), {"thighR", "shankR"})); // neighbours

    // hardly seen behind one another, but well apart
    const auto apart = [](Vector eye) { return rodOrders(framesOf(Pose()), unit(eye)); };
    CHECK(says(apart({1, 0, 0.15}), {"shankL", "shankR"}));
    CHECK_FALSE(says(apart({1, 0, 0.05}), {"shankL", "shankR"}));
}

TEST_CASE("an order that an author wrote holds for the author's side only", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    const Motion &walk = *library.find("x-band-walk");
    const auto bandCovers = [&](double yaw) {
        const auto painted = [&](bool showsProps) {
            QImage image(240, 240, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintFigure(painter, image.rect(), walk,
                        {.yaw = yaw, .showsMuscles = false, .showsProps = showsProps});
            return image;
        };
        const QImage with = painted(true);
        const QColor shorts = FigureLook().ink.shorts.nearer;
        int covered = 0;
        const QImage without = painted(false);
        for (int y = 0; y < 240; ++y) {
            for (int x = 0; x < 240; ++x)
                covered += without.pixel(x, y) == shorts.rgb() && with.pixel(x, y) != shorts.rgb();
        }
        return covered;
    };
    CHECK(bandCovers(0) > 20);
    CHECK(bandCovers(180) < 8);
}
