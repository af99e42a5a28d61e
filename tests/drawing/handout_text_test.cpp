// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_text.h"
#include "drawing/second_language.h"
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
    REQUIRE(handout.groups.size() == 1);
    CHECK(handout.groups[0].first == 1);
    CHECK(handout.groups[0].end() == 3);
    CHECK(handout.groups[0].name == "Superset: 3 rounds");
    CHECK(handout.groups[0].line == "2 and 3 in turn, rest 60\u202fs between rounds");
    CHECK(handout.exercises[0].restLine == "rest 45\u202fs");
    for (const std::size_t row : {1U, 2U}) {
        CHECK(handout.exercises[row].restLine.empty());
        // the block says how often
        CHECK(handout.exercises[row].doseLine == "10 each side");
    }
}

TEST_CASE("in order of position nobody gets up and down, but blocks are kept", "[drawing][handout]")
{
    const Catalogue catalogue({Exercise{.key = "bridge", .position = Position::Supine},
                               Exercise{.key = "squat", .position = Position::Standing},
                               Exercise{.key = "curl", .position = Position::Supine}},
                              {});
    Routine routine = routineOf({{"bridge", {}, {}}, {"squat", {}, {}}, {"curl", {}, {}}});
    HandoutOptions options{.given = 2026y / 11 / 3, .isByPosition = true};
    const auto keys = [&] {
        std::vector<ExerciseKey> found;
        for (const HandoutExercise &exercise : handoutFor(routine, catalogue, options).exercises)
            found.push_back(exercise.exercise);
        return found;
    };
    CHECK(keys() == std::vector<ExerciseKey>{"bridge", "curl", "squat"});
    routine.blocks = {{.first = 0, .count = 2}};
    CHECK(keys() == std::vector<ExerciseKey>{"bridge", "squat", "curl"});
}

TEST_CASE("a second language has the catalogue's words in it, and says where it has none",
          "[drawing][handout]")
{
    const ExerciseWords words{.name = "Seitstütz mit Beinheben",
                              .steps = {"Leg dich auf die Seite.", "Heb das Becken."},
                              .cues = {"Becken hoch."}};
    HandoutOptions options{.given = 2026y / 11 / 3};
    options.second = std::make_shared<SecondLanguage>(
        SecondLanguage{Language(QStringLiteral("de")),
                       Translation("de", "auf Englisch", {{"side-plank", words, {}}})});
    const Step unknown{"step-up", threeSets.dose, {}};
    const Handout handout = handoutFor(routineOf({threeSets, unknown}), catalogueOfOne(), options);
    const SecondWords &second = handout.exercises[0].second;
    CHECK(second.name == words.name);
    CHECK(second.steps == words.steps);
    CHECK(second.keyPoint == "Becken hoch.");
    CHECK_FALSE(second.doseWords.empty());
    CHECK(second.doseWords != handout.exercises[0].doseWords);
    CHECK(handout.exercises[1].second.name == "auf Englisch");
    CHECK(handout.exercises[1].second.steps.empty());
}
