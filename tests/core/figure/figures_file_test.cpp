// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>
#include <set>

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

/// Exercises whose figure is still to be drawn. They are shown without one.
const std::set<std::string> awaited{"a-skip",
                                    "back-squat",
                                    "bent-knee-calf-raise",
                                    "bounding",
                                    "broad-jump",
                                    "cable-hip-abduction",
                                    "cable-hip-extension",
                                    "crossover-step-up",
                                    "curtsy-lunge",
                                    "deadlift",
                                    "forward-lunge",
                                    "good-morning",
                                    "hip-airplane-supported",
                                    "hip-hitch-swing",
                                    "isometric-abduction",
                                    "kettlebell-swing",
                                    "kickstand-rdl",
                                    "lateral-step-up",
                                    "loaded-step-up",
                                    "pistol-squat",
                                    "pull-through",
                                    "runner-balance-reach",
                                    "single-leg-hop",
                                    "single-leg-pogo",
                                    "skater-squat",
                                    "split-jump",
                                    "squat-jump",
                                    "standing-band-extension",
                                    "walking-lunge",
                                    "x-band-walk"};

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
        CHECK((library.contains(exercise.key) || awaited.count(exercise.key) == 1));
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
