// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

json evening()
{
    return json::parse(R"({
      "format": "hipstride-session", "version": 1,
      "routine": "Legs", "day": "2026-11-17", "startedAt": "2026-11-17T17:50:00.000Z",
      "endedAt": "2026-11-17T17:58:00.000Z", "state": "finished", "effort": 6, "pain": 0,
      "note": "Good.",
      "steps": [{"exercise": "lateral-lunge", "name": "Lateral lunge", "note": "",
                 "dose": {"sets": 1, "repetitions": 10, "side": "each", "restSeconds": 0}}],
      "sets": [
        {"step": 0, "set": 1, "side": "left", "outcome": "changed", "done": {"repetitions": 9},
         "load": {"kilograms": 5.0}, "finishedAt": "2026-11-17T17:51:00.000Z"},
        {"step": 0, "set": 1, "side": "right", "outcome": "skipped", "done": {"repetitions": 0},
         "finishedAt": "2026-11-17T17:52:00.000Z"}]})");
}

} // namespace

TEST_CASE("a recorded session is listed and comes back as it was", "[cli]")
{
    const Cli cli;
    const json recorded =
        cli.json({"session", "record", cli.write("evening.json", evening().dump())});
    const std::string id = std::to_string(recorded["recorded"].get<int>());

    const json listed = cli.json({"session", "list"});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["routine"] == "Legs");
    CHECK(listed[0]["setsPlanned"] == 2);
    CHECK(listed[0]["setsDone"] == 1);
    CHECK(listed[0]["effort"] == 6);
    CHECK(cli.json({"session", "show", id}) == evening());
    const std::string text = cli({"session", "show", id}).results;
    CHECK(text.find("Lateral lunge") != std::string::npos);
    CHECK(text.find("skipped (right)") != std::string::npos);
    CHECK(cli({"check"}).status == 0);
}

TEST_CASE("a session is recorded once only", "[cli]")
{
    const Cli cli;
    const std::string file = cli.write("evening.json", evening().dump());
    REQUIRE(cli({"session", "record", file}).status == 0);
    const Ended again = cli({"session", "record", file});
    CHECK(again.status == 1);
    CHECK(again.faults.find(file + ": already in the log as session ") == 0);
    CHECK(cli.json({"session", "list"}).size() == 1);
}

TEST_CASE("sessions are listed by day, newest first", "[cli]")
{
    const Cli cli;
    for (const char *day : {"2026-11-17", "2026-11-19", "2026-12-01"}) {
        json session = evening();
        session["day"] = day;
        session["startedAt"] = std::string(day) + "T17:50:00.000Z";
        session.erase("endedAt");
        REQUIRE(cli({"session", "record", cli.write("session.json", session.dump())}).status == 0);
    }
    const json all = cli.json({"session", "list"});
    REQUIRE(all.size() == 3);
    CHECK(all[0]["day"] == "2026-12-01");
    const json some = cli.json({"session", "list", "--from", "2026-11-18"});
    REQUIRE(some.size() == 2);
    CHECK(some[1]["day"] == "2026-11-19");
    CHECK(cli.json({"session", "list", "--from", "2026-11-18", "--to", "2026-11-30"}).size() == 1);
}

TEST_CASE("a faulty session is refused with its place, and nothing is recorded", "[cli]")
{
    const Cli cli;
    json session = evening();
    session["pain"] = 12;
    session["sets"][1]["side"] = "up";
    const std::string file = cli.write("bad.json", session.dump());
    const Ended ended = cli({"session", "record", file});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(file + ": /pain: is out of range (0 to 10)\n") == 0);
    CHECK(ended.faults.find(file + ": /sets/1/side: “up” is not known\n") != std::string::npos);
    CHECK(cli.json({"session", "list"}).empty());
}

TEST_CASE("a session that is not there cannot be shown", "[cli]")
{
    const Cli cli;
    const Ended ended = cli({"session", "show", "12"});
    CHECK(ended.status == 1);
    CHECK(linesIn(ended.faults) == 1);
    CHECK(ended.results.empty());
}
