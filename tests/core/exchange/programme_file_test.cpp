// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "exchange/programme_file.h"
#include "support/catch.h"
#include "support/doc_example.h"
#include "support/problem_text.h"

using namespace hipstride;
using namespace std::chrono_literals;

TEST_CASE("a programme is read back as it was written", "[exchange]")
{
    Programme programme;
    programme.title = "Stronger hips";
    programme.lead = "About 20 minutes.";
    programme.daysAWeek = 3;
    programme.review = 2026y / 12 / 6;
    programme.steps = {
        {.step = {.exercise = "clamshell",
                  .dose = {.sets = 2, .side = Side::Left, .load = Band::Light},
                  .note = "Left first."},
         .name = "Shell",
         .doseWords = "Two sets of ten.",
         .instructions = {"Lie down.", "Open."},
         .keyPoint = "The hip stays."},
        {.step = {.exercise = "bridge", .dose = {.work = Hold{seconds(20), 3}}, .note = {}}},
    };
    const ProgrammeReading reading = readProgramme(writeProgramme(programme));
    CHECK(reading.problems.empty());
    CHECK(reading.programme == programme);
}

TEST_CASE("the programme in the documents is read, and is what is written", "[exchange]")
{
    const std::string example = exampleIn("programme_json.md");
    const ProgrammeReading reading = readProgramme(example);
    CHECK(reading.problems == Problems{});
    // every member is understood, or it would not come back
    CHECK(nlohmann::json::parse(writeProgramme(reading.programme)) ==
          nlohmann::json::parse(example));
}

TEST_CASE("every fault of a programme file is named with its place", "[exchange]")
{
    const ProgrammeReading reading = readProgramme(
        R"({"format": "hipstride-programme", "version": 1, "title": "", "daysAWeek": 9,
            "review": "2026-02-30", "steps": [{"exercise": "a", "dose": {}}]})");
    const std::vector<std::string> places = placesOf(reading.problems);
    REQUIRE(places.size() >= 4);
    CHECK(places[0] == "/title");
    CHECK(places[1] == "/daysAWeek");
    CHECK(places[2] == "/review");
    CHECK(places[3] == "/steps/0/dose/sets");
}

TEST_CASE("a file that is no programme, or a newer one, is refused", "[exchange]")
{
    CHECK_FALSE(readProgramme("[]").problems.empty());
    CHECK_FALSE(readProgramme("{").problems.empty());
    CHECK_FALSE(readProgramme(R"({"format": "hipstride-routine", "version": 1})").problems.empty());
    CHECK_FALSE(
        readProgramme(R"({"format": "hipstride-programme", "version": 2})").problems.empty());
}
