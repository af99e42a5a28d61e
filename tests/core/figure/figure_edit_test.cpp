// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_edit.h"
#include "figure/figure_library.h"
#include "figure/pose.h"
#include "support/catch.h"
#include "support/file_text.h"

using namespace hipstride;

namespace {

std::string shippedText()
{
    return fileText(HIPSTRIDE_SOURCE_DIR "/resources/figures.json");
}

} // namespace

TEST_CASE("an own figure is one of the library's under its own id", "[figure]")
{
    FigureLibrary library(shippedText());
    const std::string entry = entryFor("own-clam", library.entryOf("clamshell"));
    library.setOwn({entry, "{", entryFor("bird-dog", entry)});
    REQUIRE(library.contains("own-clam"));
    CHECK(library.find("own-clam")->keys().front().pose ==
          library.find("clamshell")->keys().front().pose);
    CHECK(library.entryOf("own-clam") == entry);
    CHECK(library.entryOf("bird-dog") != entryFor("bird-dog", entry)); // the program's stays
    CHECK(library.keys().back() == "own-clam");

    const Motion *before = library.find("own-clam");
    const std::string key = before->key();
    library.setOwn({});
    CHECK_FALSE(library.contains("own-clam"));
    CHECK(before->key() == key); // whoever looks at it may go on
    CHECK(library.entryOf("nothing").empty());
}

TEST_CASE("a joint is bent and the others stay as they were written", "[figure]")
{
    const FigureLibrary library(shippedText());
    const std::string entry = library.entryOf("bodyweight-squat");
    const Motion before = *motionOf(entry);
    const std::size_t last = before.keys().size() - 1;
    const std::string bent = withAngle(entry, last, RightElbow, 40);
    const std::optional<Motion> after = motionOf(bent);
    REQUIRE(after);
    CHECK(angleAt(*after, last, RightElbow) == Approx(40).margin(1));
    CHECK(angleAt(*after, last, LeftKnee) == Approx(angleAt(before, last, LeftKnee)).margin(2));
}

TEST_CASE("one of several angles of a joint can be bent, within what the joint can do", "[figure]")
{
    const FigureLibrary library(shippedText());
    const std::string entry = library.entryOf("clamshell");
    const std::string bent = withAngle(entry, 0, RightShoulder, 500);
    const std::optional<Motion> after = motionOf(bent);
    REQUIRE(after);
    CHECK(angleAt(*after, 0, RightShoulder) <= limitsOf(RightShoulder).most / degree + 1);
    CHECK(motionOf(withAngle(bent, 0, RightShoulder + 1, 20)));
}

TEST_CASE("every shipped figure can be copied and bent", "[figure]")
{
    const FigureLibrary library(shippedText());
    for (const std::string &key : library.keys()) {
        INFO(key);
        const std::string entry = entryFor("own-x", library.entryOf(key));
        CHECK(motionOf(withAngle(entry, 0, LeftElbow, 30)));
    }
}

TEST_CASE("what is no figure has no motion", "[figure]")
{
    CHECK_FALSE(motionOf("{}"));
    CHECK_FALSE(motionOf("["));
    CHECK(entryFor("own-x", "[").empty());
    CHECK(entryIn("{", "clamshell").empty());
}
