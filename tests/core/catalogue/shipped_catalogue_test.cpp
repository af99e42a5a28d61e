// SPDX-License-Identifier: GPL-3.0-or-later
// What the program ships must satisfy more than what it accepts.
#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "catalogue/catalogue_reader.h"
#include "catalogue/exercise_filter.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

CatalogueReading exercises()
{
    return readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json"));
}

TemplatesReading templates(const Catalogue &catalogue)
{
    return readTemplates(fileText(HIPSTRIDE_SOURCE_DIR "/resources/templates.json"), catalogue);
}

bool isWithin(std::size_t count, std::size_t least, std::size_t most)
{
    return count >= least && count <= most;
}

const RoutineTemplate &templateNamed(const TemplatesReading &reading, const std::string &id)
{
    const auto found = std::ranges::find(reading.templates, id, &RoutineTemplate::id);
    INFO(id);
    REQUIRE(found != reading.templates.end());
    return *found;
}

std::vector<ExerciseKey> keysOf(const RoutineTemplate &one)
{
    std::vector<ExerciseKey> keys;
    for (const auto &step : one.steps)
        keys.push_back(step.step.exercise);
    return keys;
}

} // namespace

TEST_CASE("the shipped catalogue and templates are read without a problem", "[catalogue][shipped]")
{
    const CatalogueReading reading = exercises();
    CHECK(reading.problems == Problems{});
    CHECK(templates(reading.catalogue).problems == Problems{});
}

TEST_CASE("every shipped exercise is complete in every field", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    REQUIRE(catalogue.exercises().size() >= 25);
    for (const Exercise &exercise : catalogue.exercises()) {
        INFO(exercise.key);
        CHECK(exercise.level.has_value());
        CHECK_FALSE(exercise.why.empty());
        CHECK_FALSE(exercise.planes.empty());
        CHECK(isWithin(exercise.steps.size(), 2, 8));
        CHECK(isWithin(exercise.cues.size(), 2, 4));
        CHECK_FALSE(exercise.faults.empty());
        CHECK_FALSE(exercise.cautions.empty());
        CHECK_FALSE((exercise.easier.empty() && exercise.harder.empty()));
        CHECK_FALSE(exercise.sources.empty());
        CHECK(problemsOf(exercise.dose.dose).empty());
        for (const std::string &id : exercise.sources)
            CHECK(catalogue.findSource(id) != nullptr);
    }
}

TEST_CASE("no shipped exercise is below the level of one that is easier", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const Exercise &exercise : catalogue.exercises()) {
        for (const ExerciseKey &key : exercise.easier) {
            INFO(key << " leads to " << exercise.key);
            CHECK(catalogue.find(key)->level.value() <= exercise.level.value());
        }
    }
}

TEST_CASE("a shipped exercise that loads a bar or lands on one leg is for the strong",
          "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const char *key : {"deadlift", "back-squat", "single-leg-hop", "skater-hop"})
        CHECK(catalogue.find(key)->level == Level::Strong);
}

TEST_CASE("the ladder for beginners has nothing but what beginners do", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    const TemplatesReading reading = templates(catalogue);
    for (const char *id : {"home-beginner", "return-to-run-1", "calm-outer-hip-1"}) {
        for (const ExerciseKey &key : keysOf(templateNamed(reading, id))) {
            INFO(id << " has " << key);
            CHECK(catalogue.find(key)->level == Level::Beginner);
        }
    }
}

TEST_CASE("a shipped exercise names no muscle as both primary and secondary",
          "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const Exercise &exercise : catalogue.exercises()) {
        INFO(exercise.key);
        std::set<Muscle> muscles(exercise.primaryMuscles.begin(), exercise.primaryMuscles.end());
        muscles.insert(exercise.secondaryMuscles.begin(), exercise.secondaryMuscles.end());
        CHECK(muscles.size() == exercise.primaryMuscles.size() + exercise.secondaryMuscles.size());
    }
}

TEST_CASE("a shipped exercise of one side is dosed for each side", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const Exercise &exercise : catalogue.exercises()) {
        INFO(exercise.key);
        CHECK((exercise.dose.dose.side == Side::Each) == (exercise.sides == Side::Each));
    }
}

TEST_CASE("no equipment of a shipped exercise is both needed and optional", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const Exercise &exercise : catalogue.exercises()) {
        INFO(exercise.key);
        for (const std::vector<Equipment> &need : exercise.equipment) {
            for (const Equipment optional : exercise.optionalEquipment)
                CHECK(std::ranges::find(need, optional) == need.end());
        }
    }
}

TEST_CASE("what is ours in a shipped dose is in the dose", "[catalogue][shipped]")
{
    for (const char *name : {"exercises", "templates"}) {
        const auto path = std::string(HIPSTRIDE_SOURCE_DIR "/resources/") + name + ".json";
        const nlohmann::json file = nlohmann::json::parse(fileText(path));
        std::vector<nlohmann::json> doses;
        for (const nlohmann::json &entry : file[name]) {
            if (entry.contains("dose"))
                doses.push_back(entry["dose"]);
            else
                for (const nlohmann::json &step : entry["steps"])
                    doses.push_back(step["dose"]);
        }
        REQUIRE_FALSE(doses.empty());
        for (const nlohmann::json &dose : doses) {
            INFO(name << " " << dose.dump());
            for (const nlohmann::json &ours : dose.value("ours", nlohmann::json::array()))
                CHECK(dose.contains(ours.get<std::string>()));
        }
    }
}

TEST_CASE("names and short names of the shipped exercises tell them apart", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    std::set<std::string> names;
    std::set<std::string> shortNames;
    for (const Exercise &exercise : catalogue.exercises()) {
        INFO(exercise.key);
        CHECK(names.insert(exercise.name).second);
        CHECK(shortNames.insert(exercise.shortName).second);
    }
}

TEST_CASE("every exercise that the source articles describe is shipped", "[catalogue][shipped]")
{
    const Catalogue catalogue = exercises().catalogue;
    for (const char *words : {"lateral toe touch",
                              "hip airplane",
                              "lateral lunge",
                              "single leg toe touch",
                              "side plank hip extension",
                              "single leg bridge",
                              "single leg wall squat",
                              "crab monster",
                              "single leg romanian deadlift",
                              "side plank top leg",
                              "single leg squat",
                              "squat bench",
                              "step up",
                              "hip thrust",
                              "single leg hip thrust",
                              "clamshell",
                              "hip hitch",
                              "glute bridge",
                              "monster walk",
                              "hip flexor stretch",
                              "quadruped hip extension"}) {
        INFO(words);
        CHECK(std::ranges::any_of(catalogue.exercises(), [words](const Exercise &exercise) {
            return matches(exercise, {.text = words});
        }));
    }
}

TEST_CASE("every shipped template has a goal, advice, sources and doses within the limits",
          "[catalogue][shipped]")
{
    const TemplatesReading reading = templates(exercises().catalogue);
    REQUIRE(reading.templates.size() >= 6);
    for (const RoutineTemplate &one : reading.templates) {
        INFO(one.id);
        CHECK(problemsOf(routineFrom(one)).empty());
        CHECK_FALSE(one.sources.empty());
        CHECK_FALSE(one.summary.empty());
        CHECK_FALSE(one.when.empty());
    }
}

TEST_CASE("the five before a run are ten of each on each side, as in their article",
          "[catalogue][shipped]")
{
    const TemplatesReading reading = templates(exercises().catalogue);
    const RoutineTemplate &five = templateNamed(reading, "seed-pre-run-five");
    CHECK(five.goal == Goal::PreRun);
    REQUIRE(five.steps.size() == 5);
    for (const auto &step : five.steps) {
        INFO(step.step.exercise);
        CHECK(step.step.dose.work == Work{Repetitions{10, 10}});
        CHECK(step.step.dose.side == Side::Each);
        // the article says neither how many sets nor how much rest
        CHECK(step.step.dose.sets == 1);
        CHECK(step.step.dose.rest == seconds(0));
        CHECK(std::ranges::find(step.ours, "sets") != step.ours.end());
    }
    const std::vector<ExerciseKey> keys = keysOf(five);
    CHECK(keys[0] == "lateral-toe-touch");
    CHECK(keys[1] == "standing-hip-airplane");
    CHECK(keys[2] == "lateral-lunge");
    CHECK(keys[3] == "single-leg-toe-touch");
}
