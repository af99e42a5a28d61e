// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

/// The text of a PDF as a reader program finds it, line ends and runs of blanks as one blank.
std::string textOf(const std::filesystem::path &pdf)
{
    const Ended ended = runInShell("pdftotext -enc UTF-8 " + quoted(pdf) + " -", pdf.parent_path());
    INFO(ended);
    REQUIRE(ended.status == 0);
    std::string text;
    for (const char c : ended.results) {
        const char shown = c == '\n' || c == '\f' ? ' ' : c;
        if (shown != ' ' || text.empty() || text.back() != ' ')
            text += shown;
    }
    return text;
}

int pagesOf(const std::filesystem::path &pdf)
{
    const Ended ended =
        runInShell("pdfinfo " + quoted(pdf) + " | sed -n 's/^Pages: *//p'", pdf.parent_path());
    return std::stoi(ended.results);
}

int imagesIn(const std::filesystem::path &pdf)
{
    const Ended ended =
        runInShell("pdfimages -list " + quoted(pdf) + " | tail -n +3", pdf.parent_path());
    return linesIn(ended.results);
}

int countOf(const std::string &word, const std::string &text)
{
    int count = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a sheet is printed in German", "[cli]")
{
    const Cli cli;
    const std::string pdf = cli.file("p.pdf");
    const std::string program = quoted(HIPSTRIDE_CLI) + " --data-dir " + quoted(cli.data());
    const Ended ended = runInShell(
        program + " routine from-template seed-pre-run-five && " + program +
            " handout --routine 'Five to fire up' --language de --layout 2 --out " + quoted(pdf),
        cli.data().parent_path());
    INFO(ended);
    REQUIRE(ended.status == 0);
    const std::string text = textOf(pdf);
    for (const char *words : {"Seitliches Zehentippen", "Ein Satz zu zehn mit jedem Bein.",
                              "Schmerz bis 3 von 10 ist in Ordnung."}) {
        INFO(words);
        CHECK(countOf(words, text) >= 1);
    }
    CHECK(countOf("each side", text) == 0);
    CHECK(countOf("Stand with", text) == 0);
}

TEST_CASE("the five before a run come from the template to paper in two commands", "[cli]")
{
    const Cli cli;
    const std::string pdf = cli.file("p.pdf");
    const std::string program = quoted(HIPSTRIDE_CLI) + " --data-dir " + quoted(cli.data());
    const Ended ended =
        runInShell(program + " routine from-template seed-pre-run-five && " + program +
                       " handout --routine 'Five to fire up' --out " + quoted(pdf),
                   cli.data().parent_path());
    INFO(ended);
    REQUIRE(ended.status == 0);
    CHECK(ended.faults.empty());

    CHECK(pagesOf(pdf) == 2);
    CHECK(imagesIn(pdf) == 0);                           // figures are drawn
    CHECK(std::filesystem::file_size(pdf) > 150 * 1024); // and there
    CHECK(std::filesystem::file_size(pdf) < 400 * 1024);
    const std::string text = textOf(pdf);
    INFO(text);
    const json steps = cli.json({"template", "show", "seed-pre-run-five"})["steps"];
    REQUIRE(steps.size() == 5);
    for (const json &step : steps) {
        const json exercise = cli.json({"catalogue", "show", step["exercise"]});
        CHECK(text.find(exercise["name"].get<std::string>()) != std::string::npos);
    }
    // the article gives ten of each, on each side
    CHECK(countOf("1 × 10 each side", text) == 5);
}

TEST_CASE("a sheet names whom it is for", "[cli]")
{
    const Cli cli;
    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    const json written = cli.json({"handout", "--routine", "Mornings", "--out", cli.file("m.pdf"),
                                   "--person", "Ana Torres", "--paper", "letter"});
    CHECK(written["pages"] == pagesOf(cli.file("m.pdf")));
    CHECK(textOf(cli.file("m.pdf")).find("Ana Torres") != std::string::npos);
    const Ended size = runInShell("pdfinfo " + quoted(cli.file("m.pdf")), cli.data().parent_path());
    CHECK(size.results.find("612 x 792 pts (letter)") != std::string::npos);
}

TEST_CASE("six exercises and two weeks take two pages, whatever the paper", "[cli]")
{
    const Cli cli;
    json steps = json::array();
    for (const char *key :
         {"single-leg-bridge", "sidestep", "step-up", "hip-thrust", "clamshell", "single-leg-rdl"})
        steps.push_back(
            {{"exercise", key}, {"dose", {{"sets", 3}, {"repetitions", 8}, {"restSeconds", 45}}}});
    const json routine{{"name", "Six"}, {"steps", steps}};
    cli({"routine", "add", cli.write("six.json", routine.dump())});
    for (const char *paper : {"a4", "letter"}) {
        const std::string pdf = cli.file("six.pdf");
        const json written =
            cli.json({"handout", "--routine", "Six", "--out", pdf, "--code", "--paper", paper});
        CHECK(written["pages"] == 2);
        CHECK(pagesOf(pdf) == 2);
        CHECK(std::filesystem::file_size(pdf) < 400 * 1024);
    }
}

TEST_CASE("a sheet is set as it was asked for", "[cli]")
{
    const Cli cli;
    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    const auto pagesWith = [&cli](std::vector<std::string> more) {
        const std::string pdf = cli.file("m.pdf");
        more.insert(more.begin(), {"handout", "--routine", "Mornings", "--out", pdf});
        REQUIRE(cli(more).status == 0);
        return pagesOf(pdf);
    };
    CHECK(pagesWith({"--layout", "1"}) == 6);
    CHECK(pagesWith({"--layout", "2"}) == 4);
    CHECK(pagesWith({"--layout", "list", "--weeks", "0"}) == 1);
    CHECK(pagesWith({"--layout", "list"}) == 2);
    CHECK(pagesWith({"--large-print"}) > 6);
    CHECK(cli({"handout", "--routine", "Mornings", "--out", cli.file("m.pdf"), "--layout", "3"})
              .status != 0);
}

TEST_CASE("a sheet for a printer without colour has none", "[cli]")
{
    const Cli cli;
    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    const auto coloursOf = [&cli](std::vector<std::string> more) {
        const std::string pdf = cli.file("m.pdf");
        more.insert(more.begin(), {"handout", "--routine", "Mornings", "--out", pdf});
        REQUIRE(cli(more).status == 0);
        // pixels whose red, green and blue are not the same
        const Ended ended = runInShell("pdftoppm -r 20 -f 1 -l 1 " + quoted(pdf) +
                                           " | tail -c 90000 | od -An -tu1 -w3 -v "
                                           "| awk '$1 != $2 || $2 != $3' | wc -l",
                                       cli.data().parent_path());
        return std::stoi(ended.results);
    };
    CHECK(coloursOf({}) > 50);
    CHECK(coloursOf({"--black-and-white"}) == 0);
}

TEST_CASE("what cannot be printed is said, and no file is left", "[cli]")
{
    const Cli cli;
    const std::string pdf = cli.file("p.pdf");
    CHECK(cli({"handout", "--routine", "Legs", "--out", pdf}).status == 1);
    cli({"routine", "add", cli.write("empty.json", R"({"name": "Later", "steps": []})")});
    CHECK(cli({"handout", "--routine", "Later", "--out", pdf}).status == 1);
    CHECK_FALSE(std::filesystem::exists(pdf));

    cli({"routine", "from-template", "seed-pre-run-five", "--name", "Mornings"});
    const std::string nowhere = cli.file("none/p.pdf");
    const Ended ended = cli({"handout", "--routine", "Mornings", "--out", nowhere});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find(nowhere + ": the file cannot be written") == 0);
    CHECK(linesIn(ended.faults) == 1);
}
