// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <iterator>

#include "figure/figure_check.h"
#include "figure/figure_library.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

std::string figuresText()
{
    std::ifstream file(HIPSTRIDE_SOURCE_DIR "/resources/figures.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("every figure of the program can be done by a body", "[figure]")
{
    const FigureLibrary library(figuresText());
    REQUIRE_FALSE(library.keys().empty());
    for (const std::string &key : library.keys()) {
        for (const FigureFault &fault : faultsOf(*library.find(key)))
            FAIL_CHECK(key << ": " << lineOf(fault));
    }
}

TEST_CASE("a figure that nobody has drawn is not found", "[figure]")
{
    const FigureLibrary library(figuresText());
    CHECK(library.find("no-such-exercise") == nullptr);
    CHECK_FALSE(library.contains("no-such-exercise"));
    CHECK(library.contains("single-leg-bridge"));
    CHECK(library.find("single-leg-bridge") == library.find("single-leg-bridge"));
}
