// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "figure/body_shape.h"
#include "figure/figure_check.h"
#include "figure/figure_reader.h"
#include "figure/motion_solver.h"
#include "figure/muscle_shapes.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

FigureScript scriptOf(const std::string &figure)
{
    const FigureFile file = readFigures(
        R"({"format": "hipstride-figures", "version": 1, "figures": [)" + figure + "]}");
    for (const Problem &problem : file.problems)
        UNSCOPED_INFO(lineOf(problem));
    REQUIRE(file.problems.empty());
    return file.figures.front();
}

const char *const squat = R"({"id": "squat", "view": [90, 8], "balance": true,
  "muscles": {"both": ["quadriceps"]}, "contacts": ["footL", "footR"],
  "keys": [{"knee": 5}, {"hip": [null, 8, 10], "knee": 95, "root": [0, 35, 0]}]})";

Vector pointOf(const Motion &motion, double progress, const char *group)
{
    const BodyPoint &point = pointGroup(group)->front().point;
    return framesOf(motion.poseAtProgress(progress)).at(point.bone, point.rest);
}

} // namespace

TEST_CASE("a squat stands on both feet from beginning to end", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(squat));
    const Vector heel = pointOf(motion, 0, "footR");
    for (int i = 0; i <= 50; ++i) {
        const Vector now = pointOf(motion, i / 50.0, "footR");
        CHECK(length(now - heel) < 0.003 / 1.70);
        CHECK(std::abs(now.y) < 0.003 / 1.70);
    }
}

TEST_CASE("a squat keeps the centre of mass over the feet and gets lower", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(squat));
    const Frames low = framesOf(motion.poseAtProgress(1));
    const Vector centre = centreOfMass(low);
    CHECK(centre.x > low.at(Bone::RightFoot, {-.036, 0, .05}).x);
    CHECK(centre.x < low.at(Bone::RightFoot, {.064, 0, .05}).x);
    CHECK(low.joint[Bone::Pelvis].y <
          framesOf(motion.poseAtProgress(0)).joint[Bone::Pelvis].y - 0.1);
}

TEST_CASE("what the author wrote is kept, what was left open is solved", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(squat));
    const Pose low = motion.poseAtProgress(1);
    CHECK(low[RightKnee] / degree == Approx(95).margin(2));
    CHECK(low[RightHip] / degree > 60); // nobody wrote it
    CHECK(low[RightAnkle] / degree > 10);
}

TEST_CASE("phases repeat, start at the first key and rest at the last", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(squat));
    CHECK(motion.poseAt(0) == motion.poseAt(1));
    CHECK(motion.poseAt(0.25) == motion.poseAt(2.25));
    CHECK(motion.progressAt(0) == 0);
    CHECK(motion.progressAt(motion.phaseOfKey(1)) == Approx(1));
    CHECK(motion.period() == Approx(0.6 + 1.6 + 0.8 + 1.6));
    CHECK(motion.stillPhases().size() == 2);
}

TEST_CASE("a movement never jumps from one frame to the next", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(squat));
    Frames before = framesOf(motion.poseAt(0));
    for (int frame = 1; frame <= 276; ++frame) { // 60 frames a second
        const Frames now = framesOf(motion.poseAt(frame / 276.0));
        CHECK(length(now.joint[Bone::Head] - before.joint[Bone::Head]) < 0.02);
        before = now;
    }
}

TEST_CASE("a step lifts the foot on its way and puts it down where it says", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(R"({"id": "step", "view": [0, 8],
      "contacts": ["footL"], "muscles": {},
      "keys": [{"contacts": ["footR"]},
               {"knee": "~40", "hip": null,
                "contacts": [{"p": "footR", "step": [0, 0.2], "lift": 0.05}]}]})"));
    const Vector start = pointOf(motion, 0, "footR");
    const Vector half = pointOf(motion, 0.5, "footR");
    const Vector end = pointOf(motion, 1, "footR");
    CHECK(half.y > 0.04);
    CHECK(end.z - start.z == Approx(0.2).margin(0.003));
    CHECK(std::abs(end.y) < 0.003);
}

TEST_CASE("a stride's second half is its first one of the other side", "[figure]")
{
    const Motion motion = solveMotion(scriptOf(R"({"id": "run", "view": [90, 4],
      "course": "stride", "muscles": {},
      "keys": [{"hipR": [40, 0, 0], "kneeR": 20, "hipL": [-10, 0, 0], "kneeL": 60, "seconds": 0.2},
               {"hipR": [-10, 0, 0], "kneeR": 20, "hipL": [30, 0, 0], "kneeL": 100, "air": 0.03,
                "seconds": 0.2}]})"));
    CHECK(motion.progressEnd() == Approx(4));
    const Pose left = motion.poseAtProgress(2.5);
    const Pose right = mirrored(motion.poseAtProgress(0.5));
    for (std::size_t i = Spine; i < AngleCount; ++i)
        CHECK(left[i] == Approx(right[i]).margin(1e-9));
}

TEST_CASE("the check finds nothing in a sound squat", "[figure]")
{
    for (const FigureFault &fault : faultsOf(solveMotion(scriptOf(squat))))
        FAIL_CHECK(lineOf(fault));
}

TEST_CASE("the check finds a body that would fall", "[figure]")
{
    const auto faults = faultsOf(solveMotion(scriptOf(R"({"id": "lean", "view": [90, 8],
      "muscles": {}, "contacts": ["footL", "footR"],
      "keys": [{"root": [0, 0, 0]}, {"root": [0, 60, 0], "hip": [0, 0, 0], "knee": 0}]})")));
    REQUIRE_FALSE(faults.empty());
    CHECK(std::any_of(faults.begin(), faults.end(), [](const FigureFault &fault) {
        return fault.code == FigureFaultCode::Unbalanced && fault.key == 1;
    }));
}

TEST_CASE("a body whose feet are held may lean as far as it likes", "[figure]")
{
    const auto faults = faultsOf(solveMotion(scriptOf(R"({"id": "held", "view": [90, 8],
      "muscles": {}, "contacts": [{"p": "footL", "holds": true}, "footR"],
      "keys": [{"root": [0, 0, 0]}, {"root": [0, 60, 0], "hip": [0, 0, 0], "knee": 0}]})")));
    CHECK(std::none_of(faults.begin(), faults.end(), [](const FigureFault &fault) {
        return fault.code == FigureFaultCode::Unbalanced;
    }));
}

TEST_CASE("the check finds a figure that does not move", "[figure]")
{
    const auto faults = faultsOf(solveMotion(
        scriptOf(R"({"id": "still", "view": [90, 8], "muscles": {}, "contacts": ["footL", "footR"],
          "keys": [{}, {}]})")));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().code == FigureFaultCode::NothingMoves);
}

TEST_CASE("faults of a figure file are placed by JSON pointer", "[figure]")
{
    const auto [text, place, code] = GENERATE(table<const char *, const char *, ProblemCode>(
        {{R"({"id": "a", "view": [90, 8], "muscles": {}, "keys": [{"hipp": 3}]})",
          "/figures/0/keys/0/hipp", ProblemCode::UnknownName},
         {R"({"id": "a", "view": [90, 8], "muscles": {}, "keys": [{"knee": 170}]})",
          "/figures/0/keys/0/knee", ProblemCode::OutOfRange},
         {R"({"id": "a", "view": [90], "muscles": {}, "keys": [{}]})", "/figures/0/view",
          ProblemCode::WrongType},
         {R"({"id": "a", "view": [90, 8], "muscles": {"R": ["biceps"]}, "keys": [{}]})",
          "/figures/0/muscles/R/0", ProblemCode::UnknownName},
         {R"({"id": "a", "view": [90, 8], "muscles": {}, "contacts": ["foot"], "keys": [{}]})",
          "/figures/0/contacts/0", ProblemCode::UnknownName},
         {R"({"id": "a", "view": [90, 8], "muscles": {}, "contacts": [{"p": "footL", "on": "box"}],
              "keys": [{}]})",
          "/figures/0/contacts/0/on", ProblemCode::LeadsNowhere},
         {R"({"id": "a", "view": [90, 8], "muscles": {}, "props": ["sofa"], "keys": [{}]})",
          "/figures/0/props/0", ProblemCode::UnknownName},
         {R"({"id": "a", "view": [90, 8], "muscles": {}, "keys": []})", "/figures/0/keys",
          ProblemCode::Empty}}));
    const FigureFile file = readFigures(
        std::string(R"({"format": "hipstride-figures", "version": 1, "figures": [)") + text + "]}");
    INFO(text);
    REQUIRE_FALSE(file.problems.empty());
    CHECK(file.problems.front().place == place);
    CHECK(file.problems.front().code == code);
    CHECK(file.figures.empty());
}

TEST_CASE("an id may be used once", "[figure]")
{
    const std::string one = R"({"id": "a", "view": [90, 8], "muscles": {}, "keys": [{}]})";
    const FigureFile file = readFigures(
        R"({"format": "hipstride-figures", "version": 1, "figures": [)" + one + "," + one + "]}");
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.front().code == ProblemCode::DuplicateId);
    CHECK(file.problems.front().place == "/figures/1/id");
}

TEST_CASE("every muscle lies on the body it is drawn on, on both sides alike", "[figure]")
{
    const Build build = GENERATE(Build::Curved, Build::Straight);
    const BodyShape shape = bodyShape(build);
    const std::vector<MuscleSheet> sheets = muscleSheets(shape);
    REQUIRE(sheets.size() == 2 * drawnMuscles().size());
    for (std::size_t i = 0; i < sheets.size(); i += 2) {
        for (std::size_t k = 0; k < sheets[i].points.size(); ++k) {
            const Vector left = sheets[i].points[k].centre;
            const Vector right = sheets[i + 1].points[k].centre;
            INFO(sheets[i].muscle << " point " << k);
            CHECK(left.x == Approx(right.x));
            CHECK(left.z == Approx(-right.z));
            CHECK(std::hypot(right.x, right.z) < 0.15);
            CHECK(std::hypot(right.x + 0.002, right.z - 0.05) > 0.015); // not inside the limb
        }
    }
}
