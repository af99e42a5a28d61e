// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

const std::string files = HIPSTRIDE_TEST_DATA "/imports/";

} // namespace

TEST_CASE("a dry run says what would become of a file and writes nothing", "[cli]")
{
    const Cli cli;
    const Ended ended = cli({"catalogue", "import", files + "good.json", "--dry-run"});
    CHECK(ended.status == 0);
    CHECK(ended.results.find("new  fed-single-leg-hop  Single-Leg Hop\n") != std::string::npos);
    CHECK(ended.results.find("3 new, 0 changed, 0 same, 0 refused; nothing was written\n") !=
          std::string::npos);
    CHECK(cli({"catalogue", "show", "fed-single-leg-hop"}).status == 1);
}

TEST_CASE("what was imported is found, shown, and the same the next time", "[cli]")
{
    const Cli cli;
    CHECK(cli({"catalogue", "import", files + "good.json"}).status == 0);
    const json found = cli.json({"catalogue", "list", "--search", "barbell glute bridge"});
    REQUIRE_FALSE(found.empty());
    CHECK(found.front()["id"] == "fed-barbell-glute-bridge");
    CHECK(cli.json({"catalogue", "show", "fed-single-leg-hop"})["name"] == "Single-Leg Hop");
    const Ended again = cli({"catalogue", "import", files + "good.json"});
    CHECK(again.results == "0 new, 0 changed, 3 same, 0 refused\n");
}

TEST_CASE("what is refused is named with file and place, and the rest is taken in", "[cli]")
{
    const Cli cli;
    const Ended ended = cli({"catalogue", "import", files + "arm-muscle.json"});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("arm-muscle.json: /1/primaryMuscles: is empty (it trains no muscle") !=
          std::string::npos);
    CHECK(ended.results.find("1 new, 0 changed, 0 same, 1 refused\n") != std::string::npos);
    CHECK(cli.json({"catalogue", "show", "fed-barbell-glute-bridge"})["category"] == "strength");
}

TEST_CASE("a file in the layout of free-exercise-db can be checked without data", "[cli]")
{
    const Cli cli;
    CHECK(cli({"catalogue", "check", files + "good.json"}).results == "3 exercises, 0 problems\n");
    const Ended broken = cli({"catalogue", "check", files + "too-deep.json"});
    CHECK(broken.status == 1);
    CHECK(broken.results == "0 exercises, 1 problem\n");
    CHECK_FALSE(std::filesystem::exists(cli.data()));
}

TEST_CASE("the list of exercises makes no data", "[cli]")
{
    const Cli cli;
    CHECK_FALSE(cli.json({"catalogue", "list"}).empty());
    CHECK_FALSE(std::filesystem::exists(cli.data()));
}
