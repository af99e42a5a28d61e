// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "support/catch.h"
#include "support/file_text.h"

using namespace hipstride;

TEST_CASE("a sound data file has no problems", "[cli]")
{
    const Cli cli;
    REQUIRE(cli({"routine", "from-template", "seed-pre-run-five"}).status == 0);
    const Ended ended = cli({"check"});
    CHECK(ended.status == 0);
    CHECK(ended.results == databasePath(cli.data()).string() + ": no problems\n");
    CHECK(cli.json({"check"})["problems"] == 0);
}

TEST_CASE("checking where there is nothing makes nothing", "[cli]")
{
    const Cli cli;
    CHECK(cli({"check"}).status == 0);
    CHECK_FALSE(std::filesystem::exists(cli.data()));
}

TEST_CASE("a file that is no database is left as it is", "[cli]")
{
    const Cli cli;
    std::filesystem::create_directory(cli.data());
    const std::string text = "Dear diary, " + std::string(5000, 'x');
    const std::string file = cli.write("data/hipstride.sqlite", text);
    for (const char *command : {"check", "routine list", "session list"}) {
        const Ended ended =
            runInShell(quoted(HIPSTRIDE_CLI) + " --data-dir " + quoted(cli.data()) + " " + command,
                       cli.data());
        INFO(ended);
        CHECK(ended.status == 1);
        CHECK(ended.faults.find(file + ": ") == 0);
        CHECK(linesIn(ended.faults) == 1);
        CHECK(fileText(file) == text);
    }
}

TEST_CASE("a folder that cannot be made is a fault of the data", "[cli]")
{
    const Cli cli;
    cli.write("data", "a file where the folder should be");
    const Ended ended = cli({"routine", "list"});
    INFO(ended);
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(cli.data().string() + ": the data folder cannot be used") == 0);
}

TEST_CASE("a data file of a newer program is left as it is", "[cli]")
{
    const Cli cli;
    REQUIRE(cli({"routine", "list"}).status == 0);
    const std::string file = databasePath(cli.data());
    REQUIRE(
        runInShell("sqlite3 " + quoted(file) + " 'PRAGMA user_version = 999'", cli.data()).status ==
        0);
    const Ended ended = cli({"routine", "list"});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("a newer Hipstride wrote this data file") != std::string::npos);
}

TEST_CASE("damage is found and said in a line each", "[cli]")
{
    const Cli cli;
    REQUIRE(cli({"routine", "from-template", "seed-pre-run-five"}).status == 0);
    const std::string file = databasePath(cli.data());
    REQUIRE(
        runInShell("sqlite3 " + quoted(file) + " 'PRAGMA foreign_keys = OFF; DELETE FROM routine'",
                   cli.data())
            .status == 0);
    const Ended ended = cli({"check"});
    INFO(ended);
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(file + ": ") == 0);
    CHECK(ended.results.find("copy the whole folder") != std::string::npos);
}
