// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "storage/folder_lock.h"
#include "support/catch.h"

using namespace hipstride;
using nlohmann::json;

TEST_CASE("clients are added, listed, renamed and removed for good", "[cli]")
{
    const Cli cli;
    CHECK(cli({"person", "add", "Jonas Berg"}).results == "added “Jonas Berg”\n");
    CHECK(cli({"person", "rename", "Jonas Berg", "Jonas Bergmann"}).status == 0);
    const json listed = cli.json({"person", "list"});
    REQUIRE(listed.size() == 2);
    CHECK(listed[0]["isMe"] == true);
    CHECK(listed[1]["name"] == "Jonas Bergmann");
    CHECK(cli({"person", "remove", "Jonas Bergmann"}).status == 0);
    CHECK(cli.json({"person", "list"}).size() == 1);
    CHECK(cli({"check"}).status == 0);
}

TEST_CASE("nobody is renamed or removed whose name is not there or not clear", "[cli]")
{
    const Cli cli;
    cli({"person", "add", "Ana"});
    cli({"person", "add", "Ana"});
    CHECK(cli({"person", "remove", "Ana"}).faults.find("several are called “Ana”") !=
          std::string::npos);
    CHECK(cli({"person", "remove", "Jonas"}).status == 1);
    CHECK(cli({"person", "rename", "Jonas", "Jon"}).status == 1);
    CHECK(cli({"person", "add", ""}).status == 1);
    CHECK(cli.json({"person", "list"}).size() == 3);
}

TEST_CASE("a client's routines are hers alone", "[cli]")
{
    const Cli cli;
    cli({"person", "add", "Jonas"});
    REQUIRE(
        cli({"routine", "from-template", "seed-pre-run-five", "--name", "His", "--person", "Jonas"})
            .status == 0);
    CHECK(cli.json({"routine", "list"}).empty());
    CHECK(cli.json({"routine", "list", "--person", "Jonas"}).size() == 1);
    CHECK(cli({"routine", "list", "--person", "Ana"}).status == 1);
    const std::string file = cli.file("his.pdf");
    CHECK(cli({"handout", "--routine", "His", "--person", "Jonas", "--out", file}).status == 0);
    CHECK(cli({"handout", "--routine", "His", "--out", file}).status == 1);
}

TEST_CASE("people are not changed behind the back of an open window", "[cli]")
{
    const Cli cli;
    cli({"person", "add", "Jonas"});
    const auto window = FolderLock::take(cli.data());
    REQUIRE(window.has_value());
    CHECK(cli({"person", "remove", "Jonas"}).faults.find("close the window first") !=
          std::string::npos);
    CHECK(cli.json({"person", "list"}).size() == 2);
}
