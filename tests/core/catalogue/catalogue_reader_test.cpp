// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_reader.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

CatalogueReading goodFile()
{
    return readCatalogue(fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json"));
}

std::string templates(const std::string &steps)
{
    return R"({"format":"hipstride-templates","version":1,"templates":[{"id":"short","name":"Short",)"
           R"("goal":"pre-run","summary":"Quick.","when":"Before a run.","steps":)" +
           steps + "}]}";
}

} // namespace

TEST_CASE("every field of an exercise is read", "[catalogue]")
{
    const CatalogueReading reading = goodFile();
    CHECK(reading.problems.empty());
    REQUIRE(reading.catalogue.exercises().size() == 2);
    const Exercise expected{
        .key = "clamshell",
        .name = "Clamshell",
        .shortName = "Clamshell",
        .otherNames = {"Clam"},
        .category = Category::Activation,
        .level = Level::Beginner,
        .position = Position::SideLying,
        .equipment = {{Equipment::Mat}, {Equipment::Wall, Equipment::Bench}},
        .optionalEquipment = {Equipment::MiniBand},
        .sides = Side::Each,
        .primaryMuscles = {Muscle::GluteusMaximus},
        .secondaryMuscles = {Muscle::DeepRotators},
        .planes = {Plane::Transverse},
        .timePerRepetition = milliseconds(2500),
        .countedIn = CountedIn::Repetitions,
        .why = "It wakes the outer hip.",
        .steps = {"Lie on your back.", "Lift your hips."},
        .cues = {"Hips stacked.", "Feet together."},
        .faults = {{"Rolling back", "Hold a wall behind you"}},
        .cautions = {"Stop at a pinch."},
        .dose = {{.sets = 3,
                  .work = Repetitions{8, 12},
                  .side = Side::Each,
                  .load = NoLoad{},
                  .tempo = Tempo{1, 0, 1, 2},
                  .rest = seconds(45)},
                 {"sets", "tempo"}},
        .easier = {"bridge"},
        .harder = {},
        .sources = {"general"},
    };
    CHECK(reading.catalogue.exercises().front() == expected);
}

TEST_CASE("exercises and sources are found by their ids", "[catalogue]")
{
    const Catalogue catalogue = goodFile().catalogue;
    REQUIRE(catalogue.find("bridge") != nullptr);
    CHECK(catalogue.find("bridge")->name == "Glute bridge");
    CHECK(catalogue.find("Bridge") == nullptr);
    REQUIRE(catalogue.findSource("general") != nullptr);
    CHECK(catalogue.findSource("general")->title == "General knowledge");
    CHECK(catalogue.findSource("hearsay") == nullptr);
}

TEST_CASE("a template is read with its steps", "[catalogue]")
{
    const Catalogue catalogue = goodFile().catalogue;
    const TemplatesReading reading = readTemplates(
        templates(R"([{"exercise":"bridge","dose":{"sets":2,"holdSeconds":20,"repetitions":3,)"
                  R"("ours":["sets"]},"note":"Slowly."},)"
                  R"({"exercise":"clamshell","dose":{"sets":1,"metres":20},"note":""}])"),
        catalogue);
    CHECK(reading.problems.empty());
    REQUIRE(reading.templates.size() == 1);
    const RoutineTemplate &read = reading.templates.front();
    CHECK(read.goal == Goal::PreRun);
    REQUIRE(read.steps.size() == 2);
    CHECK(read.steps[0].step.dose.work == Work{Hold{seconds(20), 3}});
    CHECK(read.steps[0].step.note == "Slowly.");
    CHECK(read.steps[0].ours == std::vector<std::string>{"sets"});
    CHECK(read.steps[1].step.dose.work == Work{Distance{Metres{20}}});
    CHECK(read.steps[1].step.note.empty());
}

TEST_CASE("a template that names an exercise the catalogue lacks is left out and listed",
          "[catalogue]")
{
    const TemplatesReading reading = readTemplates(
        templates(R"([{"exercise":"bridge","dose":{"sets":1,"steps":10}},)"
                  R"({"exercise":"moon-walk","dose":{"sets":1,"durationSeconds":30}}])"),
        goodFile().catalogue);
    CHECK(reading.templates.empty());
    const Problems expected{
        {ProblemCode::LeadsNowhere, "/templates/0/steps/1/exercise", "moon-walk", {}}};
    CHECK(reading.problems == expected);
}

TEST_CASE("a template without steps is left out and listed", "[catalogue]")
{
    const TemplatesReading reading = readTemplates(templates("[]"), goodFile().catalogue);
    CHECK(reading.templates.empty());
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/templates/0/steps");
}

TEST_CASE("a file of templates that is a catalogue is refused", "[catalogue]")
{
    const TemplatesReading reading =
        readTemplates(fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json"), {});
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/format");
}
