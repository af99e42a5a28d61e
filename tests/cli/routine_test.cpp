// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/folder_lock.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/catch.h"

using namespace hipstride;
using nlohmann::json;

namespace {

const std::string legs = R"({"name": "Legs", "steps": [
  {"exercise": "lateral-lunge", "dose": {"sets": 3, "repetitions": [8, 12], "side": "each",
   "restSeconds": 45, "load": {"kilograms": 12.5}}, "note": "Slowly."}]})";

/// Puts the first routine on Tuesdays and Thursdays from 17 November 2026, behind the program's
/// back.
void putOnWeekdays(const Cli &cli)
{
    Database database(databasePath(cli.data()));
    PlanStore store(database, PersonStore(database).me().id);
    Plan plan = store.load();
    const Date from = std::chrono::year(2026) / 11 / 17;
    plan.rules.push_back(
        {.id = {1},
         .routine = plan.routines.at(0).id,
         .when = OnWeekdays{{std::chrono::Tuesday, std::chrono::Thursday}, from, std::nullopt},
         .time = TimeOfDay(6 * 60 + 30)});
    store.save(plan);
}

} // namespace

TEST_CASE("a routine is added from a file, listed, shown and removed", "[cli]")
{
    const Cli cli;
    CHECK(cli({"routine", "add", cli.write("legs.json", legs)}).results == "added “Legs”\n");

    const json listed = cli.json({"routine", "list"});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["name"] == "Legs");
    CHECK(listed[0]["exercises"] == 1);
    CHECK(listed[0]["minutes"].get<int>() > 0);
    const std::string shown = cli({"routine", "show", "Legs"}).results;
    CHECK(shown.find("3 × 8–12 each side, 12.5 kg, rest 45 s") != std::string::npos);
    CHECK(shown.find("Slowly.") != std::string::npos);

    CHECK(cli({"routine", "remove", "Legs"}).status == 0);
    CHECK(cli.json({"routine", "list"}).empty());
}

TEST_CASE("what is shown as JSON can be added again", "[cli]")
{
    const Cli cli;
    cli({"routine", "add", cli.write("legs.json", legs)});
    const json shown = cli.json({"routine", "show", "Legs"});
    CHECK(cli.json({"routine", "add", cli.write("again.json", shown.dump())})["added"] == "Legs 2");
    CHECK(cli.json({"routine", "show", "Legs 2"})["steps"] == shown["steps"]);
}

TEST_CASE("a faulty routine is refused with every place, and nothing is added", "[cli]")
{
    const Cli cli;
    const std::string file = cli.write(
        "bad.json", R"({"name": "", "steps": [{"exercise": "lateral-lunge", "dose": {}}]})");
    const Ended ended = cli({"routine", "add", file});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(file + ": /name: is empty\n") == 0);
    CHECK(ended.faults.find(file + ": /steps/0/dose/sets: is missing\n") != std::string::npos);
    CHECK(cli.json({"routine", "list"}).empty());
}

TEST_CASE("a routine with an exercise that the catalogue lacks is refused", "[cli]")
{
    const Cli cli;
    const std::string file = cli.write("moon.json", R"({"name": "Moon", "steps": [
            {"exercise": "moon-walk", "dose": {"sets": 1, "steps": 10}}]})");
    const Ended ended = cli({"routine", "add", file});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(file + ": /steps/0/exercise: “moon-walk” does not exist") == 0);
    CHECK(cli.json({"routine", "list"}).empty());
}

TEST_CASE("a routine that is not there cannot be shown or removed", "[cli]")
{
    const Cli cli;
    const std::string file = databasePath(cli.data());
    CHECK(cli({"routine", "show", "Legs"}).faults == file + ": no routine is called “Legs”\n");
    CHECK(cli({"routine", "remove", "Legs"}).status == 1);
}

TEST_CASE("a template is copied under its own name or another", "[cli]")
{
    const Cli cli;
    const json source = cli.json({"template", "show", "seed-pre-run-five"});
    CHECK(cli.json({"routine", "from-template", "seed-pre-run-five"})["added"] == source["name"]);
    CHECK(cli.json({"routine", "from-template", "seed-pre-run-five", "--name",
                    "Before a run"})["added"] == "Before a run");
    const json copy = cli.json({"routine", "show", "Before a run"});
    REQUIRE(copy["steps"].size() == source["steps"].size());
    for (std::size_t i = 0; i < copy["steps"].size(); ++i)
        CHECK(copy["steps"][i]["exercise"] == source["steps"][i]["exercise"]);
    CHECK(cli({"routine", "from-template", "seed-pre-run-five", "--name", std::string(200, 'a')})
              .status == 1);
}

TEST_CASE("the plan shows what is due with the rule that put it there", "[cli]")
{
    const Cli cli;
    cli({"routine", "add", cli.write("legs.json", legs)});
    putOnWeekdays(cli);
    const std::vector<std::string> words{"plan",       "show", "--from",
                                         "2026-11-16", "--to", "2026-11-22"};
    const json plan = cli.json(words);
    REQUIRE(plan.size() == 2);
    CHECK(plan[0]["day"] == "2026-11-17");
    CHECK(plan[0]["time"] == "06:30");
    CHECK(plan[0]["routine"] == "Legs");
    CHECK(plan[0]["rule"]["weekdays"] == json({"tuesday", "thursday"}));
    CHECK(plan[0]["rule"]["from"] == "2026-11-17");
    CHECK(plan[1]["day"] == "2026-11-19");
    CHECK(cli(words).results.find("every tuesday, thursday from 2026-11-17") != std::string::npos);
}

TEST_CASE("the plan of one day knows what was done for it on another", "[cli]")
{
    const Cli cli;
    cli({"routine", "add", cli.write("legs.json", legs)});
    putOnWeekdays(cli);
    const Date tuesday = std::chrono::year(2026) / 11 / 17;
    {
        Database database(databasePath(cli.data()));
        Session session;
        session.routineName = "Legs";
        session.day = addDays(tuesday, 1);
        session.plannedFor = PlannedFor{.rule = {1}, .original = tuesday};
        session.state = SessionState::Finished;
        SessionLog(database, PersonStore(database).me().id).add(session);
    }
    const auto shown = [&cli](const std::string &first, const std::string &last) {
        return cli.json({"plan", "show", "--from", first, "--to", last});
    };
    const json thatDay = shown("2026-11-17", "2026-11-17");
    REQUIRE(thatDay.size() == 1);
    CHECK(thatDay[0]["state"] == "done");
    CHECK(shown("2026-11-18", "2026-11-18").empty()); // it is no session without a plan
    CHECK(shown("2026-11-17", "2026-11-18") == thatDay);
}

TEST_CASE("removing a routine takes its days with it", "[cli]")
{
    const Cli cli;
    cli({"routine", "add", cli.write("legs.json", legs)});
    putOnWeekdays(cli);
    REQUIRE(cli({"routine", "remove", "Legs"}).status == 0);
    CHECK(cli.json({"plan", "show", "--from", "2026-11-16", "--to", "2026-11-22"}).empty());
    CHECK(cli({"check"}).status == 0);
}

TEST_CASE("the plan is not changed behind the back of an open window", "[cli]")
{
    const Cli cli;
    REQUIRE(cli({"routine", "list"}).status == 0);
    const auto window = FolderLock::take(cli.data());
    REQUIRE(window.has_value());
    const Ended ended = cli({"routine", "add", cli.write("legs.json", legs)});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("close the window first") != std::string::npos);
    CHECK(cli.json({"routine", "list"}).empty());
}

TEST_CASE("a superset is shown above its exercises, and kept as JSON", "[cli]")
{
    const Cli cli;
    const std::string file = cli.write("turns.json", R"({"name": "Turns", "steps": [
      {"exercise": "lateral-lunge", "dose": {"sets": 3, "repetitions": 8, "side": "each",
       "warmUps": [{"repetitions": 12}]}},
      {"exercise": "single-leg-bridge", "dose": {"sets": 3, "repetitions": 10, "side": "each"}}],
      "blocks": [{"first": 0, "count": 2, "restBetweenRoundsSeconds": 90}]})");
    CHECK(cli({"routine", "add", file}).status == 0);
    const std::string shown = cli({"routine", "show", "Turns"}).results;
    CHECK(shown.find("superset of 2") < shown.find("1."));
    CHECK(shown.find("4 rounds, rest 0 s between exercises, 90 s between rounds") !=
          std::string::npos);
    const json kept = cli.json({"routine", "show", "Turns"});
    CHECK(kept["blocks"][0]["restBetweenRoundsSeconds"] == 90);
    CHECK(kept["steps"][0]["dose"]["warmUps"].size() == 1);
}

TEST_CASE("a routine is composed from wishes, with a reason for each exercise", "[cli][compose]")
{
    const Cli cli;
    const json made = cli.json({"routine", "compose", "--goal", "strength", "--minutes", "20",
                                "--equipment", "mini-band,chair", "--level", "beginner", "--favour",
                                "gluteus-medius", "--dry-run"});
    CHECK(made["minutes"].get<int>() <= 20);
    CHECK(made["routine"]["steps"].size() >= 3);
    CHECK(made["reasons"].size() == made["routine"]["steps"].size());
    CHECK(cli.json({"routine", "list"}).empty());

    const auto kept = cli({"routine", "compose", "--goal", "pre-run", "--minutes", "8"});
    CHECK(kept.status == 0);
    CHECK(kept.results.find("added “Before a run”") != std::string::npos);
    CHECK(cli.json({"routine", "list"}).size() == 1);
}

TEST_CASE("wishes that nothing fits, and words that are none, are refused", "[cli][compose]")
{
    const Cli cli;
    CHECK(cli({"routine", "compose", "--goal", "mobility", "--avoid-position",
               "standing,kneeling,sitting,supine,quadruped"})
              .status == 1);
    CHECK(cli({"routine", "compose", "--goal", "fame"}).status == 2);
    CHECK(cli.json({"routine", "list"}).empty());
}
