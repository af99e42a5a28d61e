// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "catalogue/catalogue_reader.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

CatalogueReading readFile(const std::string &name)
{
    return readCatalogue(fileText(HIPSTRIDE_TEST_DATA "/catalogues/" + name + ".json"));
}

struct Expected
{
    const char *file;
    ProblemCode code;
    const char *place;
    const char *subject = "";
};

void checkOnlyProblem(const Expected &expected, const CatalogueReading &reading)
{
    INFO(expected.file);
    REQUIRE(reading.problems.size() == 1);
    const Problem &problem = reading.problems.front();
    INFO(lineOf(problem));
    CHECK(problem.code == expected.code);
    CHECK(problem.place == expected.place);
    CHECK(problem.subject == expected.subject);
}

} // namespace

TEST_CASE("a file that is no catalogue at all is refused with its place", "[catalogue]")
{
    using enum ProblemCode;
    const std::vector<Expected> table{
        {"empty", Empty, ""},
        {"blank", Empty, ""},
        {"not-json", NotUnderstood, "line 1, column 1"},
        {"cut-off", NotUnderstood, "line 5, column 16"},
        {"invalid-utf8", NotUnderstood, "line 2, column 24"},
        {"huge-number", TooLarge, "/exercises/0/secondsPerRepetition"},
        {"too-deep", TooLarge, "/exercises/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"},
        {"list-outside", WrongType, ""},
        {"other-format", UnknownName, "/format", "hipstride-templates"},
        {"no-format", Missing, "/format"},
        {"newer-version", OutOfRange, "/version"},
        {"no-version", Missing, "/version"},
        {"no-exercises", Missing, "/exercises"},
        {"exercises-as-object", WrongType, "/exercises"},
    };
    for (const Expected &expected : table) {
        const CatalogueReading reading = readFile(expected.file);
        checkOnlyProblem(expected, reading);
        CHECK(reading.catalogue.exercises().empty());
    }
}

TEST_CASE("a bad entry is listed with its first fault and never spoils its neighbour",
          "[catalogue]")
{
    using enum ProblemCode;
    const std::vector<Expected> table{
        {"entry-as-text", WrongType, "/exercises/0"},
        {"name-as-number", WrongType, "/exercises/0/name"},
        {"no-name", Missing, "/exercises/0/name"},
        {"empty-name", Empty, "/exercises/0/name"},
        {"empty-id", Empty, "/exercises/0/id"},
        {"id-with-capitals", NotUnderstood, "/exercises/0/id", "Clam Shell"},
        {"long-short-name", TooLarge, "/exercises/0/shortName"},
        {"unknown-muscle", UnknownName, "/exercises/0/primaryMuscles/1", "biceps"},
        {"no-muscle", Empty, "/exercises/0/primaryMuscles"},
        {"muscles-as-text", WrongType, "/exercises/0/primaryMuscles"},
        {"unknown-equipment", UnknownName, "/exercises/0/equipment/0/1", "sofa"},
        {"unknown-category", UnknownName, "/exercises/0/category", "cardio"},
        {"unknown-position", UnknownName, "/exercises/0/position", "flying"},
        {"unknown-level", UnknownName, "/exercises/0/level", "hero"},
        {"unknown-plane", UnknownName, "/exercises/0/planes/0", "oblique"},
        {"one-sided-exercise", OutOfRange, "/exercises/0/sides"},
        {"no-steps", Empty, "/exercises/0/steps"},
        {"empty-step", Empty, "/exercises/0/steps/1"},
        {"control-character", NotUnderstood, "/exercises/0/steps/0"},
        {"pace-of-zero", OutOfRange, "/exercises/0/secondsPerRepetition"},
        {"fault-without-fix", Missing, "/exercises/0/faults/0/fix"},
        {"no-dose", Missing, "/exercises/0/dose"},
        {"dose-as-text", WrongType, "/exercises/0/dose"},
        {"dose-of-nothing", Missing, "/exercises/0/dose"},
        {"dose-of-two-kinds", NotUnderstood, "/exercises/0/dose"},
        {"no-sets", Missing, "/exercises/0/dose/sets"},
        {"zero-sets", OutOfRange, "/exercises/0/dose/sets"},
        {"half-a-set", WrongType, "/exercises/0/dose/sets"},
        {"huge-integer", OutOfRange, "/exercises/0/dose/repetitions"},
        {"range-backwards", OutOfRange, "/exercises/0/dose/repetitions/1"},
        {"range-of-three", TooLarge, "/exercises/0/dose/repetitions"},
        {"tempo-of-three", WrongType, "/exercises/0/dose/tempo"},
        {"rest-too-long", OutOfRange, "/exercises/0/dose/restSeconds"},
        {"unknown-ours", UnknownName, "/exercises/0/dose/ours/0", "weekday"},
        {"duplicate-id", DuplicateId, "/exercises/1/id", "bridge"},
        {"name-given-twice", DuplicateId, "/exercises/0", "name"},
    };
    for (const Expected &expected : table) {
        const CatalogueReading reading = readFile(expected.file);
        checkOnlyProblem(expected, reading);
        REQUIRE(reading.catalogue.exercises().size() == 1);
        CHECK(reading.catalogue.find("bridge") != nullptr);
        CHECK(reading.catalogue.exercises().front().name == "Glute bridge");
    }
}

TEST_CASE("a ladder that leads nowhere costs the name, not the entry", "[catalogue]")
{
    using enum ProblemCode;
    const std::vector<Expected> table{
        {"ladder-to-nothing", LeadsNowhere, "/exercises/0/harder/0", "moon-walk"},
        {"ladder-one-sided", OneSided, "/exercises/0/easier/0", "bridge"},
        {"unknown-source", LeadsNowhere, "/exercises/0/sources/1", "hearsay"},
    };
    for (const Expected &expected : table) {
        const CatalogueReading reading = readFile(expected.file);
        checkOnlyProblem(expected, reading);
        REQUIRE(reading.catalogue.exercises().size() == 2);
        const Exercise &clamshell = *reading.catalogue.find("clamshell");
        CHECK(clamshell.easier.empty());
        CHECK(clamshell.harder.empty());
    }
    CHECK(readFile("unknown-source").catalogue.find("clamshell")->sources ==
          std::vector<std::string>{"general"});
}

TEST_CASE("an exercise cannot be easier or harder than itself", "[catalogue]")
{
    const CatalogueReading reading = readFile("ladder-to-itself");
    const Problems expected{
        {ProblemCode::Circular, "/exercises/0/easier/0", "clamshell", {}},
        {ProblemCode::Circular, "/exercises/0/harder/0", "clamshell", {}},
    };
    CHECK(reading.problems == expected);
    CHECK(reading.catalogue.find("clamshell")->harder.empty());
}

TEST_CASE("a circle of ladders is opened at one rung, in both directions", "[catalogue]")
{
    const CatalogueReading reading = readFile("ladder-circular");
    checkOnlyProblem(
        {"ladder-circular", ProblemCode::Circular, "/exercises/2/harder/0", "clamshell"}, reading);
    const Catalogue &catalogue = reading.catalogue;
    CHECK(catalogue.find("squat")->harder.empty());
    CHECK(catalogue.find("clamshell")->easier.empty());
    CHECK(catalogue.find("clamshell")->harder == std::vector<ExerciseKey>{"bridge"});
    CHECK(catalogue.find("bridge")->harder == std::vector<ExerciseKey>{"squat"});
}

TEST_CASE("a ladder to an entry that was left out says so", "[catalogue]")
{
    const CatalogueReading reading = readFile("ladder-to-left-out");
    REQUIRE(reading.problems.size() == 2);
    CHECK(reading.problems[0].place == "/exercises/0/category");
    CHECK(reading.problems[1].place == "/exercises/1/harder/0");
    CHECK(lineOf(reading.problems[1]).find("left out") != std::string::npos);
    CHECK(reading.catalogue.find("bridge")->harder.empty());
}

TEST_CASE("a rung that is named twice is kept once", "[catalogue]")
{
    const CatalogueReading reading = readFile("ladder-twice");
    checkOnlyProblem({"ladder-twice", ProblemCode::DuplicateId, "/exercises/0/easier/1", "bridge"},
                     reading);
    CHECK(reading.catalogue.find("clamshell")->easier == std::vector<ExerciseKey>{"bridge"});
}

TEST_CASE("a bad source is left out and the exercises are kept", "[catalogue]")
{
    const CatalogueReading reading = readFile("source-without-title");
    checkOnlyProblem({"source-without-title", ProblemCode::Missing, "/sources/0/title"}, reading);
    CHECK(reading.catalogue.sources().empty());
    CHECK(reading.catalogue.exercises().size() == 1);
}

TEST_CASE("a ladder of twenty thousand rungs is followed to its end", "[catalogue]")
{
    std::string json = R"({"format":"hipstride-exercises","version":1,"exercises":[)";
    constexpr int count = 20'000;
    const auto id = [](int number) { return "e" + std::to_string((number + count) % count); };
    for (int i = 0; i < count; ++i) {
        json += R"({"id":")" + id(i) +
                R"(","name":"E","shortName":"E","category":"strength","position":"standing",)"
                R"("equipment":[],"sides":"both","primaryMuscles":["trunk"],)"
                R"("secondsPerRepetition":3,"steps":["Go."],"dose":{"sets":1,"repetitions":1},)"
                R"("harder":[")" +
                id(i + 1) + R"("],"easier":[")" + id(i - 1) + R"("]})" + (i + 1 < count ? "," : "");
    }
    json += "]}";
    const CatalogueReading reading = readCatalogue(json);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/exercises/19999/harder/0");
    CHECK(reading.catalogue.exercises().size() == count);
}
