// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_text.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

Catalogue catalogueOfOne()
{
    return Catalogue({Exercise{.key = "side-plank",
                               .name = "Side plank with top-leg raise",
                               .shortName = "Side plank, leg raise",
                               .position = Position::SidePlank,
                               .sides = Side::Each,
                               .steps = {"Lie on your side.", "Lift your hips."},
                               .cues = {"Hips stay high.", "Breathe."}}},
                     {});
}

Routine routineOf(std::vector<Step> steps)
{
    return {.name = "Five to fire up", .steps = std::move(steps)};
}

const Step threeSets{"side-plank",
                     {.sets = 3, .work = Repetitions{10, 10}, .side = Side::Each, .rest = 45s},
                     "Left first."};

} // namespace

TEST_CASE("a sheet says what the catalogue and the routine know of an exercise",
          "[drawing][handout]")
{
    const Handout handout =
        handoutFor(routineOf({threeSets}), catalogueOfOne(), {.given = 2026y / 11 / 3});
    REQUIRE(handout.exercises.size() == 1);
    const HandoutExercise &exercise = handout.exercises.front();
    CHECK(exercise.name == "Side plank with top-leg raise");
    CHECK(exercise.shortName == "Side plank, leg raise");
    CHECK(exercise.doseLine == "3 × 10 each side");
    CHECK(exercise.restLine == "rest 45\u202fs");
    CHECK(exercise.doseWords == "Three sets of ten on each side.");
    CHECK(exercise.steps.size() == 2);
    CHECK(exercise.keyPoint == "Hips stay high.");
    CHECK(exercise.note == "Left first.");
    CHECK(handout.stopSigns.size() == 5);
}

TEST_CASE("the lead tells the minutes and the pain that is fine, unless another is given",
          "[drawing][handout]")
{
    HandoutOptions options{.given = 2026y / 11 / 3};
    const Routine routine = routineOf({threeSets});
    const std::string lead = handoutFor(routine, catalogueOfOne(), options).lead;
    CHECK_THAT(lead, Catch::StartsWith("About ") && Catch::Contains("minutes."));
    CHECK_THAT(lead, Catch::EndsWith("Pain up to 3 of 10 is fine."));
    options.lead = "Twice a week.";
    CHECK(handoutFor(routine, catalogueOfOne(), options).lead == "Twice a week.");
}

TEST_CASE("a sheet is headed by its own title, else the routine's name", "[drawing][handout]")
{
    HandoutOptions options{.given = 2026y / 11 / 3};
    CHECK(handoutFor(routineOf({}), {}, options).title == "Five to fire up");
    CHECK(handoutFor({}, {}, options).title == "Your hip programme");
    options.title = "For the hills";
    CHECK(handoutFor(routineOf({}), {}, options).title == "For the hills");
}

TEST_CASE("an exercise that the catalogue does not know keeps its key", "[drawing][handout]")
{
    const Handout handout =
        handoutFor(routineOf({threeSets}), Catalogue(), {.given = 2026y / 11 / 3});
    CHECK(handout.exercises.front().name == "side-plank");
    CHECK(handout.exercises.front().shortName == "side-plank");
    CHECK(handout.exercises.front().doseLine == "3 × 10 each side");
}

TEST_CASE("what is done in turn is named on the sheet, and rests as its block says",
          "[drawing][handout]")
{
    Routine routine = routineOf({threeSets, threeSets, threeSets});
    routine.blocks = {{.first = 1, .count = 2, .restBetweenRounds = 60s}};
    const Handout handout = handoutFor(routine, catalogueOfOne(), {.given = 2026y / 11 / 3});
    CHECK(handout.exercises[0].blockLine.empty());
    CHECK(handout.exercises[0].restLine == "rest 45\u202fs");
    for (const std::size_t row : {1U, 2U}) {
        CHECK(handout.exercises[row].blockLine ==
              "Superset: 2 and 3 in turn, 3 rounds, rest 60\u202fs between rounds");
        CHECK(handout.exercises[row].restLine.empty());
        // the block says how often
        CHECK(handout.exercises[row].doseLine == "10 each side");
    }
}
