// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/figure_view_check.h"
#include "support/catch.h"
#include "support/shipped_figures.h"

using namespace hipstride;

namespace {

/// The faults of a figure that raises its right knee; `members` are added to it.
std::vector<FigureFault> faultsWith(const std::string &members)
{
    const FigureLibrary library(R"({"format": "hipstride-figures", "version": 1, "figures": [
        {"id": "raise", "contacts": ["footL"], )" +
                                members + R"(,
         "keys": [{"hipR": [5, 0, 0], "kneeR": 5}, {"hipR": [80, 0, 0], "kneeR": 90}]}]})");
    return viewFaultsOf(*library.find("raise"));
}

bool hasFault(const std::vector<FigureFault> &faults, FigureFaultCode code)
{
    return std::any_of(faults.begin(), faults.end(),
                       [code](const FigureFault &fault) { return fault.code == code; });
}

} // namespace

TEST_CASE("nothing that matters is hidden in the figures of the program", "[figure]")
{
    const FigureLibrary library = shippedFigures();
    for (const std::string &key : library.keys()) {
        for (const FigureFault &fault : viewFaultsOf(*library.find(key)))
            FAIL_CHECK(key << lineOf(fault));
    }
}

TEST_CASE("a leg that works behind a wall or the other leg is a fault", "[figure]")
{
    const std::string work = R"("muscles": {"R": ["quadriceps"]})";
    CHECK(faultsWith(R"("view": [90, 8], )" + work).empty());
    const std::string box =
        R"(, "props": [{"type": "box", "at": [0.05, 0, 0.35], "size": [0.8, 0.7, 0.2]}])";
    const auto hidden = faultsWith(R"("view": [90, 8], )" + work + box);
    CHECK(hasFault(hidden, FigureFaultCode::LegHidden));
    CHECK(hasFault(hidden, FigureFaultCode::MuscleHidden));
    CHECK(lineOf(hidden.front()).rfind("/view: right leg is hidden", 0) == 0);
}

TEST_CASE("a muscle on the far side of the body is a fault", "[figure]")
{
    const auto faults = faultsWith(R"("view": [0, 8], "muscles": {"R": ["hamstrings"]})");
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().code == FigureFaultCode::MuscleHidden);
    CHECK(faults.front().subject == "hamstrings");
}

TEST_CASE("an arrow at something that stands still is a fault", "[figure]")
{
    const std::string view = R"("view": [90, 8], "muscles": {"R": ["quadriceps"]}, "arrows": )";
    CHECK(faultsWith(view + R"(["kneeTopR"])").empty());
    const auto faults = faultsWith(view + R"(["kneeTopR", "heelL"])");
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().code == FigureFaultCode::ArrowStands);
    CHECK(placeOf(faults.front()) == "/arrows/1");
}
