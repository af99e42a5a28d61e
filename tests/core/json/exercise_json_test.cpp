// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "catalogue/catalogue_reader.h"
#include "json/exercise_json.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;
using nlohmann::ordered_json;

TEST_CASE("an exercise comes back as it was written", "[json]")
{
    const std::string file = fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json");
    const Catalogue catalogue = readCatalogue(file).catalogue;
    ordered_json copy = ordered_json::parse(file);
    copy["exercises"] = ordered_json::array();
    for (const Exercise &exercise : catalogue.exercises())
        copy["exercises"].push_back(exerciseJson(exercise));

    const CatalogueReading reading = readCatalogue(copy.dump());
    CHECK(reading.problems.empty());
    REQUIRE(reading.catalogue.exercises().size() == 2);
    for (const Exercise &exercise : catalogue.exercises())
        CHECK(*reading.catalogue.find(exercise.key) == exercise);
}

TEST_CASE("a template comes back as it was written", "[json]")
{
    const Catalogue catalogue =
        readCatalogue(fileText(HIPSTRIDE_TEST_DATA "/catalogues/good.json")).catalogue;
    const RoutineTemplate before{.id = "short",
                                 .name = "Short",
                                 .goal = Goal::PreRun,
                                 .summary = "Two exercises.",
                                 .when = "Before a run.",
                                 .advice = {"Walk first."},
                                 .sources = {"general"},
                                 .steps = {{{"bridge", {.sets = 2}, "Slowly."}, {"sets"}},
                                           {{"clamshell", {.side = Side::Each}, {}}, {}}}};
    ordered_json file;
    file["format"] = "hipstride-templates";
    file["version"] = 1;
    file["templates"].push_back(templateJson(before));
    const TemplatesReading reading = readTemplates(file.dump(), catalogue);
    CHECK(reading.problems.empty());
    CHECK(reading.templates == std::vector<RoutineTemplate>{before});
}
