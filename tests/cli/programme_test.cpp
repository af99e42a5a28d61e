// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

/// Prints a routine with its code, and gives pictures of its pages at 200 dots an inch.
std::vector<std::string> scanned(const Cli &cli, const std::string &routine)
{
    const std::string pdf = cli.file("p.pdf");
    const json written = cli.json({"handout", "--routine", routine, "--out", pdf, "--code"});
    const Ended ended =
        runInShell("pdftoppm -r 200 -png " + quoted(pdf) + " " + quoted(cli.file("p")),
                   cli.data().parent_path());
    INFO(ended);
    REQUIRE(ended.status == 0);
    std::vector<std::string> pictures;
    for (int page = 1; page <= written["pages"].get<int>(); ++page)
        pictures.push_back(cli.file("p-" + std::to_string(page) + ".png"));
    return pictures;
}

} // namespace

TEST_CASE("a routine goes to paper in a QR code and comes back from a scan of it", "[cli][code]")
{
    const Cli cli;
    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    std::vector<std::string> words{"programme", "import"};
    for (const std::string &picture : scanned(cli, "Mornings"))
        words.push_back(picture);
    CHECK(std::filesystem::file_size(cli.file("p.pdf")) < 400 * 1024);

    CHECK(cli.json(words)["added"] == "Mornings 2");
    words.push_back("--dry-run");
    CHECK(cli.json(words)["exercises"] == 5);
    CHECK(cli.json({"routine", "list"}).size() == 2);
    CHECK(cli.json({"routine", "show", "Mornings 2"})["steps"] ==
          cli.json({"routine", "show", "Mornings"})["steps"]);
}

TEST_CASE("a programme is taken in from its file", "[cli][code]")
{
    const Cli cli;
    const std::string file = cli.write("hips.hipstride", R"({"format": "hipstride-programme",
        "version": 1, "title": "Hips", "daysAWeek": 3, "steps": [{"exercise": "clamshell",
        "dose": {"sets": 2, "repetitions": 10, "side": "each"}, "name": "The shell"}]})");
    CHECK(cli({"programme", "import", file, "--dry-run"}).results == "Hips\n  Clamshell\n");
    CHECK(cli({"programme", "import", file}).results == "added “Hips”\n");
    CHECK(cli.json({"routine", "show", "Hips"})["steps"].size() == 1);

    std::filesystem::rename(file, cli.file("HIPS.HIPSTRIDE"));
    const Ended again = cli({"programme", "import", cli.file("HIPS.HIPSTRIDE"), "--dry-run"});
    CHECK(again.results == "Hips\n  Clamshell\n");
}

TEST_CASE("what is no programme is refused and named, and nothing is added", "[cli][code]")
{
    const Cli cli;
    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    const std::string file = cli.write("hips.hipstride", R"({"format": "hipstride-programme",
        "version": 1, "title": "Hips", "daysAWeek": 3, "steps": [{"exercise": "flying",
        "dose": {"sets": 2, "repetitions": 10}}]})");
    CHECK(cli({"programme", "import", file}).faults.find("/steps/0/exercise") != std::string::npos);
    CHECK(cli({"programme", "import", file, file}).status == 1);
    CHECK(cli({"programme", "import", cli.write("a.png", "no picture")}).status == 1);
    CHECK(cli({"programme", "import", cli.file("missing.png")}).status == 1);

    const std::string pdf = cli.file("w.pdf");
    cli({"handout", "--routine", "Mornings", "--out", pdf});
    runInShell("pdftoppm -r 100 -png -singlefile -f 1 -l 1 " + quoted(pdf) + " " +
                   quoted(cli.file("w")),
               cli.data().parent_path());
    const Ended ended = cli({"programme", "import", cli.file("w.png")});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("no code of a programme can be read") != std::string::npos);
    CHECK(cli.json({"routine", "list"}).size() == 1);
}
