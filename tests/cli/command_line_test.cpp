// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "support/catch.h"

using Words = std::vector<std::string>;

TEST_CASE("wrong usage ends with 2, says why and gives no results", "[cli]")
{
    const auto words = GENERATE(values<Words>({
        {},
        {"frob"},
        {"catalogue"},
        {"catalogue", "frob"},
        {"catalogue", "list", "--muscle", "biceps"},
        {"catalogue", "list", "--frob"},
        {"catalogue", "show"},
        {"catalogue", "check"},
        {"routine", "show"},
        {"routine", "from-template"},
        {"plan", "show", "--from", "tomorrow"},
        {"plan", "show", "--from", "2026-02-30", "--to", "2026-03-01"},
        {"plan", "show", "--from", "2026-03-02", "--to", "2026-03-01"},
        {"session", "show", "last"},
        {"handout", "--routine", "Legs"},
        {"handout", "--out", "legs.pdf"},
        {"handout", "--routine", "Legs", "--out", "legs.pdf", "--paper", "a3"},
        {"routine", "list", "--data-dir", ""},
    }));
    const Cli cli;
    const Ended ended = cli(words);
    INFO(ended);
    CHECK(ended.status == 2);
    CHECK(ended.results.empty());
    CHECK_FALSE(ended.faults.empty());
}

TEST_CASE("a word that is no command is named", "[cli]")
{
    const Cli cli;
    CHECK(cli({"frob"}).faults.find("frob") != std::string::npos);
    CHECK(cli({"routine", "frobnicate"}).faults.find("frobnicate") != std::string::npos);
}

TEST_CASE("wrong usage makes no data", "[cli]")
{
    const Cli cli;
    cli({"routine", "frob"});
    CHECK_FALSE(std::filesystem::exists(cli.data()));
}

TEST_CASE("help and version are results", "[cli]")
{
    const auto words = GENERATE(
        values<Words>({{"--help"}, {"routine", "--help"}, {"handout", "-h"}, {"--version"}}));
    const Cli cli;
    const Ended ended = cli(words);
    INFO(ended);
    CHECK(ended.status == 0);
    CHECK_FALSE(ended.results.empty());
    CHECK(ended.faults.empty());
}

TEST_CASE("the option --json may stand before and behind the command", "[cli]")
{
    const Cli cli;
    const Ended before = cli({"--json", "routine", "list"});
    const Ended behind = cli({"routine", "list", "--json"});
    CHECK(before.results == "[]\n");
    CHECK(behind.results == before.results);
}

TEST_CASE("results that cannot be written are no success", "[cli]")
{
    const TempFolder folder;
    const Ended ended =
        runInShell(quoted(HIPSTRIDE_CLI) + " template list > /dev/full", folder.path());
    CHECK(ended.status == 1);
    CHECK(linesIn(ended.faults) == 1);
}

TEST_CASE("the data folder is --data-dir, else HIPSTRIDE_DATA_DIR, else in the home", "[cli]")
{
    const TempFolder folder;
    const std::string program = quoted(HIPSTRIDE_CLI);
    const std::string environment = "HIPSTRIDE_DATA_DIR=" + quoted(folder / "b") + " ";
    const std::string option = " --data-dir " + quoted(folder / "a");
    REQUIRE(runInShell(environment + program + option + " routine list", folder.path()).status ==
            0);
    CHECK(std::filesystem::exists(folder / "a/hipstride.sqlite"));
    CHECK_FALSE(std::filesystem::exists(folder / "b"));
    REQUIRE(runInShell(environment + program + " routine list", folder.path()).status == 0);
    CHECK(std::filesystem::exists(folder / "b/hipstride.sqlite"));
    REQUIRE(runInShell(program + " routine list", folder.path()).status == 0);
    CHECK(std::filesystem::exists(folder / ".local/share/hipstride/hipstride.sqlite"));
}
