// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_import.h"
#include "catalogue/catalogue_reader.h"
#include "json/json_reader.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

std::string importText(const std::string &name)
{
    return fileText(HIPSTRIDE_TEST_DATA "/imports/" + name + ".json");
}

ImportPreview preview(const std::string &name, const OwnExercises &own = {})
{
    return previewImport(importText(name), aCatalogue(), own);
}

/// As if the file had been taken in.
OwnExercises ownAfter(const std::string &name)
{
    StoredExercises stored;
    for (const OwnExercise &one : importedFrom(preview(name), {}))
        stored.exercises.push_back(toStored(one));
    return readOwnExercises(stored);
}

std::vector<ImportOutcome> outcomes(const ImportPreview &preview)
{
    std::vector<ImportOutcome> all;
    for (const ImportEntry &entry : preview.entries)
        all.push_back(entry.outcome);
    return all;
}

struct Expected
{
    const char *file;
    ProblemCode code;
    const char *place;
    const char *subject = "";
};

void checkProblem(const Expected &expected, const Problem &problem)
{
    INFO(expected.file);
    INFO(lineOf(problem));
    CHECK(problem.code == expected.code);
    CHECK(problem.place == expected.place);
    CHECK(problem.subject == expected.subject);
}

} // namespace

TEST_CASE("the layout of free-exercise-db becomes exercises of our own", "[import]")
{
    const ImportPreview read = preview("good");
    REQUIRE(read.problems == Problems{});
    REQUIRE(read.entries.size() == 3);
    const Exercise &bridge = read.entries[0].exercise;
    CHECK(bridge.key == "fed-barbell-glute-bridge");
    CHECK(bridge.name == "Barbell Glute Bridge");
    CHECK(bridge.shortName == "Barbell Glute Bridge");
    CHECK(bridge.category == Category::Strength);
    CHECK(bridge.level == Level::Practised); // they say intermediate
    CHECK(bridge.position == Position::Supine);
    CHECK(bridge.sides == Side::Both);
    CHECK(bridge.equipment == std::vector<std::vector<Equipment>>{{Equipment::Barbell}});
    CHECK(bridge.primaryMuscles == std::vector<Muscle>{Muscle::GluteusMaximus});
    CHECK(bridge.secondaryMuscles == std::vector<Muscle>{Muscle::Calves, Muscle::Hamstrings});
    CHECK(bridge.steps.size() == 4);
    CHECK(bridge.dose.ours.size() == 4);

    const Exercise &stretch = read.entries[1].exercise;
    CHECK(stretch.category == Category::Mobility);
    CHECK(stretch.position == Position::Quadruped);
    CHECK(needsNothing(stretch));
    CHECK(stretch.secondaryMuscles.empty()); // shoulders are not ours
    CHECK(stretch.dose.dose.work == Work(Hold{seconds(30), 1}));

    const Exercise &hop = read.entries[2].exercise;
    CHECK(hop.category == Category::Power);
    CHECK(hop.sides == Side::Each);
    CHECK_FALSE(needsNothing(hop));
}

TEST_CASE("a path among the images of an import leads nowhere and is not kept", "[import]")
{
    const std::string images = R"("images": [)";
    std::string hostile = importText("good");
    const std::size_t place = hostile.find(images);
    REQUIRE(place != std::string::npos);
    hostile.insert(place + images.size(),
                   R"("/etc/shadow", "file:///dev/zero", "..\\..\\secret.jpg", )");
    const ImportPreview read = previewImport(hostile, aCatalogue(), {});
    REQUIRE(read.problems == Problems{});
    REQUIRE(read.entries.size() == 3);
    for (const OwnExercise &one : importedFrom(read, {})) {
        const StoredExercise stored = toStored(one);
        for (const char *part : {"passwd", "shadow", "/dev", "secret", "images", ".jpg"}) {
            INFO(one.exercise.key << ' ' << part);
            CHECK(stored.entry.find(part) == std::string::npos);
            CHECK(stored.figure.empty());
        }
    }
    const ImportPreview plain = preview("good");
    for (std::size_t i = 0; i < plain.entries.size(); ++i)
        CHECK(read.entries[i].exercise == plain.entries[i].exercise);
}

TEST_CASE("what is imported can be stored, and is the same when it comes again", "[import]")
{
    const OwnExercises own = ownAfter("good");
    CHECK(own.problems == Problems{});
    CHECK(own.exercises.size() == 3);
    const ImportPreview again = preview("good", own);
    CHECK(again.count(ImportOutcome::Same) == 3);
    CHECK(importedFrom(again, own).empty());
}

TEST_CASE("what a person changed since would be replaced, and keeps its figure", "[import]")
{
    OwnExercises own = ownAfter("good");
    own.exercises[1].exercise.name = "Quad stretch";
    own.exercises[1].figure = R"({"id": "x"})";
    const ImportPreview again = preview("good", own);
    CHECK(outcomes(again) ==
          std::vector{ImportOutcome::Same, ImportOutcome::Changed, ImportOutcome::Same});
    const std::vector<OwnExercise> taken = importedFrom(again, own);
    REQUIRE(taken.size() == 1);
    CHECK(taken.front().exercise.name == "All Fours Quad Stretch");
    CHECK(taken.front().figure == R"({"id": "x"})");
}

TEST_CASE("what lies in the bin comes back", "[import]")
{
    OwnExercises own = ownAfter("good");
    own.exercises[0].removedAt = Moment{};
    const ImportPreview again = preview("good", own);
    CHECK(again.entries[0].outcome == ImportOutcome::New);
    CHECK_FALSE(importedFrom(again, own).front().removedAt);
}

TEST_CASE("nothing that came with the program is replaced", "[import]")
{
    const Catalogue builtIn =
        readCatalogue(fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json")).catalogue;
    const ImportPreview read = previewImport(importText("our-layout"), builtIn, {});
    REQUIRE(read.entries.size() == 3);
    CHECK(read.entries[0].outcome == ImportOutcome::New);
    CHECK(read.entries[1].outcome == ImportOutcome::Refused);
    checkProblem({"clamshell", ProblemCode::DuplicateId, "/exercises/1/id", "clamshell"},
                 *read.entries[1].problem);
    checkProblem({"no steps", ProblemCode::Empty, "/exercises/2/steps"}, *read.entries[2].problem);
    CHECK(importedFrom(read, {}).size() == 1);
    const ImportPreview itself =
        previewImport(fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json"), builtIn, {});
    CHECK(itself.count(ImportOutcome::Refused) == 0);
}

TEST_CASE("a faulty entry is refused with its place, and the others are taken", "[import]")
{
    using enum ProblemCode;
    const std::vector<Expected> table{
        {"arm-muscle", Empty, "/1/primaryMuscles"},
        {"unknown-muscle", UnknownName, "/1/secondaryMuscles/0", "elbow"},
        {"unknown-equipment", UnknownName, "/1/equipment", "trampoline"},
        {"unknown-category", UnknownName, "/1/category", "dance"},
        {"cardio", UnknownName, "/1/category", "cardio"},
        {"no-name", Missing, "/1/name"},
        {"name-as-number", WrongType, "/1/name"},
        {"empty-name", Empty, "/1/name"},
        {"no-id", Missing, "/1/id"},
        {"id-of-signs", NotUnderstood, "/1/id", "___"},
        {"no-instructions", Missing, "/1/instructions"},
        {"empty-instructions", Empty, "/1/instructions"},
        {"instructions-as-text", WrongType, "/1/instructions"},
        {"no-muscles", Missing, "/1/primaryMuscles"},
        {"muscles-as-object", WrongType, "/1/primaryMuscles"},
        {"level-as-list", WrongType, "/1/level"},
        {"huge-text", TooLarge, "/1/instructions/0"},
        {"long-list", TooLarge, "/1/instructions"},
        {"control-character", NotUnderstood, "/1/name"},
        {"duplicate-id", DuplicateId, "/1/id", "fed-barbell-glute-bridge"},
        {"entry-as-text", WrongType, "/1"},
        {"repeated-name", DuplicateId, "/1", "name"},
    };
    for (const Expected &expected : table) {
        const ImportPreview read = preview(expected.file);
        INFO(expected.file);
        CHECK(read.problems == Problems{});
        REQUIRE(outcomes(read) == std::vector{ImportOutcome::New, ImportOutcome::Refused});
        checkProblem(expected, *read.entries[1].problem);
    }
}

TEST_CASE("a file that cannot be read at all is refused with its place", "[import]")
{
    using enum ProblemCode;
    const std::vector<Expected> table{
        {"empty-list", Empty, ""},
        {"cut-off", NotUnderstood, "line 1, column 122"},
        {"not-utf8", NotUnderstood, "line 1, column 25"},
        {"too-deep", TooLarge, "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"},
        {"number-outside", WrongType, ""},
        {"our-layout-newer", OutOfRange, "/version"},
    };
    for (const Expected &expected : table) {
        const ImportPreview read = preview(expected.file);
        INFO(expected.file);
        CHECK(read.entries.empty());
        REQUIRE(read.problems.size() == 1);
        checkProblem(expected, read.problems.front());
    }
}

TEST_CASE("a file that is too large is refused unread", "[import]")
{
    const std::string large = "[" + std::string(JsonLimits::mostBytes, ' ') + "]";
    const ImportPreview read = previewImport(large, {}, {});
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().code == ProblemCode::TooLarge);
    std::string many = "[0";
    for (std::size_t i = 0; i < mostExercises; ++i)
        many += ",0";
    CHECK(previewImport(many + "]", {}, {}).problems.front().code == ProblemCode::TooLarge);
}

TEST_CASE("whatever is cut out of a file, reading it ends well", "[import]")
{
    const std::string text = importText("good");
    for (std::size_t at = 0; at < text.size(); at += 7) {
        std::string cut = text;
        cut.erase(at, 5);
        const ImportPreview read = previewImport(cut, aCatalogue(), {});
        CHECK((!read.entries.empty() || !read.problems.empty()));
    }
}
