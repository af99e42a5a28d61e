// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iterator>

#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

std::string contentsOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// What is drawn of a figure with these words after its name.
std::string drawn(const Cli &cli, std::vector<std::string> words)
{
    const std::string svg = cli.file("drawn.svg");
    words.insert(words.begin(), {"figure", "clamshell", "--out", svg});
    const Ended ended = cli(words);
    INFO(ended);
    REQUIRE(ended.status == 0);
    return contentsOf(svg);
}

} // namespace

TEST_CASE("a figure is written in the form its file is named after", "[cli]")
{
    const Cli cli;
    const std::string name = cli.file("figure");
    for (const char *ending : {".svg", ".pdf", ".png"})
        REQUIRE(cli({"figure", "clamshell", "--out", name + ending}).status == 0);
    const std::string svg = contentsOf(name + ".svg");
    CHECK(svg.find("<svg") != std::string::npos);
    CHECK(svg.find("<path") != std::string::npos);
    CHECK(svg.find("<image") == std::string::npos);
    const std::string pdf = contentsOf(name + ".pdf");
    CHECK(pdf.rfind("%PDF-", 0) == 0);
    CHECK(pdf.find("/Subtype /Image") == std::string::npos);
    CHECK(contentsOf(name + ".png").rfind("\x89PNG", 0) == 0);

    const Ended unknown = cli({"figure", "clamshell", "--out", name + ".gif"});
    CHECK(unknown.status == 1);
    CHECK(linesIn(unknown.faults) == 1);
    CHECK_FALSE(std::filesystem::exists(name + ".gif"));
}

TEST_CASE("every wish about a figure changes the picture", "[cli]")
{
    const Cli cli;
    const std::string usual = drawn(cli, {});
    CHECK(drawn(cli, {"--end"}) == usual);
    CHECK(drawn(cli, {"--start"}) != usual);
    CHECK(drawn(cli, {"--phase", "0"}) == drawn(cli, {"--start"}));
    for (const std::vector<std::string> &wish :
         std::vector<std::vector<std::string>>{{"--phase", "0.2"},
                                               {"--mirror"},
                                               {"--yaw", "20"},
                                               {"--pitch", "20"},
                                               {"--size", "200"},
                                               {"--anatomy"},
                                               {"--build", "straight"},
                                               {"--hair", "short"},
                                               {"--hair-colour", "red"},
                                               {"--skin", "brown"},
                                               {"--theme", "black-and-white"}}) {
        CAPTURE(wish.front());
        CHECK(drawn(cli, wish) != usual);
    }
}

TEST_CASE("a sheet holds the figures that are named", "[cli]")
{
    const Cli cli;
    const std::string png = cli.file("sheet.png");
    const auto sizeOf = [&](const std::vector<std::string> &ids) {
        std::vector<std::string> words{"figure", "sheet", "--out",     png,
                                       "--size", "50",    "--columns", "2"};
        words.insert(words.end(), ids.begin(), ids.end());
        REQUIRE(cli(words).status == 0);
        return runInShell("file " + quoted(png), cli.data().parent_path()).results;
    };
    // two stills of 50, names of 22 below them
    CHECK(sizeOf({"clamshell"}).find("100 x 72") != std::string::npos);
    CHECK(sizeOf({"clamshell", "step-up"}).find("100 x 144") != std::string::npos);
    CHECK(sizeOf({"--only", "clamshell,step-up"}).find("100 x 144") != std::string::npos);
    CHECK(sizeOf({"clamshell", "--frames", "3"}).find("150 x 72") != std::string::npos);
    CHECK(cli({"figure", "sheet", "--out", cli.file("sheet.svg")}).status == 1);
}

TEST_CASE("the figures that come with the program have no fault", "[cli]")
{
    const Cli cli;
    const json checked = cli.json({"figure", "check"});
    CHECK(checked["faults"] == 0);
    CHECK(checked["figures"] == cli.json({"figure", "list"}).size());
    CHECK(checked["figures"] > 40);
}

TEST_CASE("the faults of a file of poses are listed by figure", "[cli]")
{
    const Cli cli;
    const std::string file = cli.write("poses.json", R"({
        "format": "hipstride-figures", "version": 1,
        "figures": [{"id": "stands", "view": [90, 8], "contacts": ["footL", "footR"],
                     "keys": [{"knee": 0}, {"knee": 0}]}]})");
    const Ended ended = cli({"figure", "check", "--poses", file});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("stands: /figures/0/keys/0: ") == 0);
    CHECK(cli({"figure", "list", "--poses", file}).results == "stands\n");

    const std::string broken = cli.write("broken.json", "{");
    const Ended refused = cli({"figure", "check", "--poses", broken});
    CHECK(refused.status == 1);
    CHECK(refused.faults.find(broken) == 0);
}

TEST_CASE("a figure that nobody drew, and half a wish, are refused", "[cli]")
{
    const Cli cli;
    const Ended unknown = cli({"figure", "moon-walk", "--out", cli.file("m.svg")});
    CHECK(unknown.status == 1);
    CHECK(unknown.faults == "figures: no figure has the id “moon-walk”\n");
    CHECK(cli({"figure"}).status == 2);
    CHECK(cli({"figure", "clamshell"}).status == 2);
    CHECK(cli({"figure", "sheet"}).status == 2);
    CHECK(cli({"figure", "clamshell", "--start", "--end", "--out", cli.file("m.svg")}).status == 2);
    CHECK(cli({"figure", "clamshell", "--out", cli.file("none/m.svg")}).status == 1);
}
