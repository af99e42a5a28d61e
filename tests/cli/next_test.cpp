// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <fstream>

#include "base/date.h"
#include "cli/cli_run.h"
#include "support/catch.h"

using namespace hipstride;
using nlohmann::json;

namespace {

/// Days before today by the system's clock, which the program goes by too.
std::string dayBefore(int days)
{
    const std::time_t now = std::time(nullptr) - days * 24 * 3600;
    std::tm local{};
    localtime_r(&now, &local);
    char text[11];
    std::strftime(text, sizeof text, "%Y-%m-%d", &local);
    return text;
}

std::string lunges(int daysAgo, int done, int pain)
{
    const std::string day = dayBefore(daysAgo);
    json session = json::parse(R"({
      "format": "hipstride-session", "version": 1, "routine": "Legs", "state": "finished",
      "note": "", "steps": [{"exercise": "lateral-lunge", "name": "Lateral lunge", "note": "",
        "dose": {"sets": 1, "repetitions": 10, "side": "both", "restSeconds": 0}}]})");
    session["day"] = day;
    session["startedAt"] = day + "T17:50:00.000Z";
    session["endedAt"] = day + "T17:58:00.000Z";
    session["pain"] = pain;
    session["sets"] = json::array({{{"step", 0},
                                    {"set", 1},
                                    {"side", "both"},
                                    {"outcome", "changed"},
                                    {"done", {{"repetitions", done}}},
                                    {"finishedAt", day + "T17:51:00.000Z"}}});
    return session.dump();
}

void addLegs(const Cli &cli)
{
    const std::string routine = R"({"format": "hipstride-routine", "version": 1, "name": "Legs",
      "steps": [{"exercise": "lateral-lunge",
                 "dose": {"sets": 1, "repetitions": 10, "side": "both", "restSeconds": 0}}]})";
    REQUIRE(cli({"routine", "add", cli.write("legs.json", routine)}).status == 0);
}

} // namespace

TEST_CASE("what comes next is told with its reason and the sessions it rests on", "[cli]")
{
    const Cli cli;
    addLegs(cli);
    CHECK(cli.json({"next"}).empty());
    REQUIRE(cli({"session", "record", cli.write("a.json", lunges(4, 12, 1))}).status == 0);
    CHECK(cli.json({"next"}).empty());
    REQUIRE(cli({"session", "record", cli.write("b.json", lunges(2, 12, 1))}).status == 0);
    const json next = cli.json({"next"});
    REQUIRE(next.size() == 1);
    CHECK(next[0]["routine"] == "Legs");
    CHECK(next[0]["kind"] == "more-repetitions");
    CHECK(next[0]["reason"] == "extra-done");
    CHECK(next[0]["sessions"].size() == 2);
    CHECK(cli({"next"}).results.find("You did more than asked") != std::string::npos);
}

TEST_CASE("pain over the limit brings the easier exercise forward", "[cli]")
{
    const Cli cli;
    addLegs(cli);
    REQUIRE(cli({"session", "record", cli.write("a.json", lunges(1, 10, 6))}).status == 0);
    const json next = cli.json({"next"});
    REQUIRE(next.size() == 1);
    CHECK(next[0]["kind"] == "easier-exercise");
    CHECK(next[0]["thenExercise"] != "lateral-lunge");
    CHECK(next[0]["because"] == "Pain was 6 of 10, over your limit.");
}

TEST_CASE("a pain limit that was set in the window counts on the command line too", "[cli]")
{
    const Cli cli;
    addLegs(cli);
    REQUIRE(cli({"session", "record", cli.write("a.json", lunges(1, 10, 4))}).status == 0);
    CHECK(cli.json({"next"})[0]["kind"] == "same-again");
    std::ofstream(cli.data() / "settings.ini") << "[pain]\nlimit=3\n";
    CHECK(cli.json({"next"})[0]["reason"] == "pain-over-limit");
}

TEST_CASE("what was done more than twelve weeks ago proposes nothing", "[cli]")
{
    const Cli cli;
    addLegs(cli);
    REQUIRE(cli({"session", "record", cli.write("a.json", lunges(86, 10, 6))}).status == 0);
    CHECK(cli.json({"next"}).empty());
}
