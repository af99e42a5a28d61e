// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/own_exercises.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

Exercise myLunge()
{
    Exercise lunge = anExercise("own-lunge", "My lunge");
    lunge.otherNames = {"Käfer’s lunge"};
    lunge.faults = {{"Wobble.", "Hold the wall."}};
    lunge.equipment = {{Equipment::Wall, Equipment::Chair}};
    lunge.timePerRepetition = milliseconds(2500);
    lunge.sources = {};
    return lunge;
}

std::vector<std::string> listed(const Catalogue &catalogue)
{
    std::vector<std::string> keys;
    for (const Exercise &exercise : catalogue.exercises())
        keys.push_back(exercise.key);
    return keys;
}

} // namespace

TEST_CASE("own exercises and changes come back from what is stored as they were", "[catalogue]")
{
    const OwnExercise lunge{.exercise = myLunge(), .figure = "{}", .removedAt = Moment(seconds(9))};
    ExerciseChange change{.key = "squat", .isHidden = true, .words = wordsOf(myLunge())};
    const OwnExercises own = readOwnExercises({{toStored(lunge)}, {toStored(change)}});
    CHECK(own.problems == Problems{});
    CHECK(own.exercises == std::vector<OwnExercise>{lunge});
    CHECK(own.changes == std::vector<ExerciseChange>{change});
}

TEST_CASE("what cannot be read is left out and named", "[catalogue]")
{
    const OwnExercises own =
        readOwnExercises({{{.key = "own-a", .entry = R"({"id": "own-a"})"}},
                          {{.key = "squat", .isHidden = true, .words = R"({"name": 3})"}}});
    CHECK(own.exercises.empty());
    REQUIRE(own.changes.size() == 1);
    CHECK(own.changes.front().isHidden);
    CHECK_FALSE(own.changes.front().words);
    REQUIRE(own.problems.size() == 2);
    CHECK(own.problems.front().place == "own-a/name");
    CHECK(own.problems.back().place == "squat/name");
}

TEST_CASE("own exercises stand behind those of the program", "[catalogue]")
{
    const Catalogue all = withOwn(aCatalogue(), {.exercises = {{.exercise = myLunge()}}});
    CHECK(listed(all) ==
          std::vector<std::string>{"bridge", "squat", "airplane", "walk", "own-lunge"});
    CHECK(all.shelfOf("own-lunge") == Shelf::Own);
    CHECK(all.shelfOf("squat") == Shelf::BuiltIn);
    CHECK(all.findSource("a-study") != nullptr);
    CHECK(all.revision() != aCatalogue().revision());
}

TEST_CASE("what is hidden or in the bin is known but not listed", "[catalogue]")
{
    const Catalogue all =
        withOwn(aCatalogue(), {.exercises = {{.exercise = myLunge(), .removedAt = Moment{}}},
                               .changes = {{.key = "squat", .isHidden = true}}});
    CHECK(listed(all) == std::vector<std::string>{"bridge", "airplane", "walk"});
    CHECK(all.known().size() == 5);
    CHECK(all.shelfOf("squat") == Shelf::Hidden);
    CHECK(all.shelfOf("own-lunge") == Shelf::Bin);
    REQUIRE(all.find("own-lunge") != nullptr);
    CHECK(all.find("own-lunge")->name == "My lunge");
}

TEST_CASE("own words take the place of the original's, and only of its texts", "[catalogue]")
{
    ExerciseWords words = wordsOf(*aCatalogue().find("squat"));
    words.name = "Chair squat";
    words.cues = {"Slowly."};
    const Catalogue all =
        withOwn(aCatalogue(), {.changes = {{.key = "squat", .isHidden = false, .words = words}}});
    Exercise expected = *aCatalogue().find("squat");
    expected.name = "Chair squat";
    expected.cues = {"Slowly."};
    CHECK(*all.find("squat") == expected);
}

TEST_CASE("no own exercise takes the key of one that came with the program", "[catalogue]")
{
    Exercise thief = myLunge();
    thief.key = "squat";
    const Catalogue all = withOwn(aCatalogue(), {.exercises = {{.exercise = thief}}});
    CHECK(all.known().size() == 4);
    CHECK(all.find("squat")->name == "Single-leg squat");
}

TEST_CASE("an own exercise joins the ladder in both directions", "[catalogue]")
{
    Exercise lunge = myLunge();
    lunge.easier = {"bridge", "nowhere"};
    lunge.harder = {"airplane"};
    const Catalogue all = withOwn(aCatalogue(), {.exercises = {{.exercise = lunge}}});
    CHECK(all.find("bridge")->harder == std::vector<std::string>{"squat", "own-lunge"});
    CHECK(all.find("airplane")->easier == std::vector<std::string>{"squat", "own-lunge"});
    CHECK(all.find("own-lunge")->easier == std::vector<std::string>{"bridge"});
}

TEST_CASE("an own exercise closes no circle", "[catalogue]")
{
    Exercise lunge = myLunge();
    lunge.easier = {"airplane"};
    lunge.harder = {"bridge"};
    const Catalogue all = withOwn(aCatalogue(), {.exercises = {{.exercise = lunge}}});
    // up from the bridge there is an end
    const Exercise *at = all.find("bridge");
    for (int steps = 0; !at->harder.empty(); ++steps) {
        REQUIRE(steps < 10);
        at = all.find(at->harder.front());
    }
}

TEST_CASE("a new key says the name and is free", "[catalogue]")
{
    const Catalogue all = withOwn(aCatalogue(), {.exercises = {{.exercise = myLunge()}}});
    CHECK(ownKeyFor("Step-up, slow!", all) == "own-step-up-slow");
    CHECK(ownKeyFor("Lunge", all) == "own-lunge-2");
    CHECK(ownKeyFor("ÄÖ", all) == "own-exercise");
}

TEST_CASE("a name is cut to fit a card at the end of a word", "[catalogue]")
{
    CHECK(shortened("Wall squat") == "Wall squat");
    CHECK(shortened("Barbell Full Squat With Chains") == "Barbell Full Squat With");
    CHECK(shortened("Single-leg Romanian dead!") == "Single-leg Romanian");
    CHECK(shortened("Einbeinigeskniebeugentraining") == "Einbeinigeskniebeugentra");
    CHECK(shortened("éééééééééééééééééééééééé") == "éééééééééééééééééééééééé");
}
