// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "catalogue/catalogue_reader.h"
#include "figure/figure_check.h"
#include "figure/figure_library.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

std::string resource(const std::string &name)
{
    std::ifstream file(HIPSTRIDE_SOURCE_DIR "/resources/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("every figure of the program can be done by a body", "[figure]")
{
    const FigureLibrary library(resource("figures.json"));
    REQUIRE_FALSE(library.keys().empty());
    for (const std::string &key : library.keys()) {
        for (const FigureFault &fault : faultsOf(*library.find(key)))
            FAIL_CHECK(key << ": " << lineOf(fault));
    }
}

TEST_CASE("a figure that nobody has drawn is not found", "[figure]")
{
    const FigureLibrary library(resource("figures.json"));
    CHECK(library.find("no-such-exercise") == nullptr);
    CHECK_FALSE(library.contains("no-such-exercise"));
    CHECK(library.contains("single-leg-bridge"));
    CHECK(library.find("single-leg-bridge") == library.find("single-leg-bridge"));
}

TEST_CASE("every exercise of the catalogue has a figure", "[figure]")
{
    const FigureLibrary library(resource("figures.json"));
    const std::string text = resource("exercises.json");
    REQUIRE_FALSE(text.empty());
    const CatalogueReading reading = readCatalogue(text);
    for (const Exercise &exercise : reading.catalogue.exercises()) {
        INFO(exercise.key);
        CHECK(library.contains(exercise.key));
    }
}

TEST_CASE("the program has the body map, the stride and the four gait signs", "[figure]")
{
    const FigureLibrary library(resource("figures.json"));
    for (const char *key : {"body-map", "running-stride", "gait-cross-over", "gait-hip-drop",
                            "gait-low-stiffness", "gait-weak-push-off"}) {
        INFO(key);
        CHECK(library.contains(key));
    }
}
