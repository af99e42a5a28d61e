// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/cli_run.h"
#include "support/catch.h"

using nlohmann::json;

namespace {

const std::string badFiles = HIPSTRIDE_TEST_DATA "/catalogues/";

} // namespace

TEST_CASE("the catalogue is listed and narrowed", "[cli]")
{
    const Cli cli;
    const json all = cli.json({"catalogue", "list"});
    REQUIRE(all.size() > 1);
    CHECK(linesIn(cli({"catalogue", "list"}).results) == static_cast<int>(all.size()));

    const json standing = cli.json({"catalogue", "list", "--position", "standing"});
    REQUIRE_FALSE(standing.empty());
    CHECK(std::all_of(standing.begin(), standing.end(),
                      [](const json &exercise) { return exercise["position"] == "standing"; }));
    const json easiest = cli.json({"catalogue", "list", "--level", "beginner"});
    REQUIRE_FALSE(easiest.empty());
    CHECK(easiest.size() < all.size());
    CHECK(std::all_of(easiest.begin(), easiest.end(),
                      [](const json &exercise) { return exercise["level"] == "beginner"; }));
    const json found = cli.json({"catalogue", "list", "--search", "TOE touch"});
    REQUIRE_FALSE(found.empty());
    CHECK(found.size() < all.size());
    CHECK(cli.json({"catalogue", "list", "--search", "no such thing"}).empty());
    CHECK(cli.json({"catalogue", "list", "--search", "toe tuoch"}) == found);
    CHECK_FALSE(cli.json({"catalogue", "list", "--search", "runner's knee"}).empty());
}

TEST_CASE("what a word means first is found first, and all that is found early is called so",
          "[cli][search]")
{
    const auto [words, first] = GENERATE(table<std::string, std::string>({
        {"squat", "bodyweight-squat"},
        {"squ", "bodyweight-squat"}, // on the way there
        {"bridge", "glute-bridge"},
        {"glute", "glute-squeeze"},
        {"hip abduction", "side-lying-abduction"},
        {"clam", "clamshell"},
        {"band", "banded-bridge"},
        {"single leg", "single-leg-bridge"},
        {"deadlift", "deadlift"},
        {"plank", "front-plank"},
        {"monster", "monster-walk"},
        {"calf", "calf-raise"},
        {"lunge", "forward-lunge"},
    }));
    const Cli cli;
    const json found = cli.json({"catalogue", "list", "--search", words});
    INFO(words);
    REQUIRE(found.size() >= 2);
    CHECK(found[0]["id"] == first);
    const std::string word = words.substr(0, words.find(' '));
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i) {
        std::string names = found[i]["name"].get<std::string>() + found[i]["otherNames"].dump();
        std::ranges::transform(names, names.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        });
        INFO(names);
        CHECK(names.find(word) != std::string::npos);
    }
}

TEST_CASE("an exercise is shown whole", "[cli]")
{
    const Cli cli;
    const json exercise = cli.json({"catalogue", "show", "lateral-lunge"});
    CHECK(exercise["id"] == "lateral-lunge");
    const std::string text = cli({"catalogue", "show", "lateral-lunge"}).results;
    CHECK(text.find(exercise["name"].get<std::string>()) == 0);
    CHECK(text.find("\nLevel: practised\n") != std::string::npos);
    for (const json &step : exercise["steps"])
        CHECK(text.find(step.get<std::string>()) != std::string::npos);
}

TEST_CASE("an exercise or template that is not there is a fault of the input", "[cli]")
{
    const Cli cli;
    const Ended exercise = cli({"catalogue", "show", "moon-walk"});
    CHECK(exercise.status == 1);
    CHECK(exercise.faults == "catalogue: no exercise has the id “moon-walk”\n");
    CHECK(exercise.results.empty());
    CHECK(cli({"template", "show", "moon-walk"}).status == 1);
    CHECK(cli({"routine", "from-template", "moon-walk"}).status == 1);
}

TEST_CASE("the templates are listed and shown", "[cli]")
{
    const Cli cli;
    const json templates = cli.json({"template", "list"});
    REQUIRE_FALSE(templates.empty());
    for (const json &one : templates) {
        const std::string id = one["id"];
        CHECK(cli.json({"template", "show", id}) == one);
        CHECK(cli({"template", "show", id}).results.find(one["name"].get<std::string>()) == 0);
    }
}

TEST_CASE("a good catalogue has no problems", "[cli]")
{
    const Cli cli;
    const Ended ended = cli({"catalogue", "check", badFiles + "good.json"});
    CHECK(ended.status == 0);
    CHECK(ended.results == "2 exercises, 0 problems\n");
    CHECK(ended.faults.empty());
    CHECK_FALSE(std::filesystem::exists(cli.data()));
}

TEST_CASE("a faulty catalogue is checked with a line for each fault, naming file and place",
          "[cli]")
{
    const Cli cli;
    const std::string file = badFiles + "ladder-to-left-out.json";
    const Ended ended = cli({"catalogue", "check", file});
    CHECK(ended.status == 1);
    CHECK(linesIn(ended.faults) == 2);
    CHECK(ended.faults.find(file + ": /exercises/0/category: ") == 0);
    CHECK(ended.faults.find("\n" + file + ": /exercises/1/harder/0: ") != std::string::npos);

    const Ended asJson = cli({"catalogue", "check", file, "--json"});
    CHECK(asJson.status == 1);
    const json result = json::parse(asJson.results);
    CHECK(result["exercises"] == 1);
    CHECK(result["problems"][0]["place"] == "/exercises/0/category");
}

TEST_CASE("every faulty catalogue fails, and none ends the program in another way", "[cli]")
{
    const Cli cli;
    for (const auto &entry : std::filesystem::directory_iterator(badFiles)) {
        if (entry.path().filename() == "good.json")
            continue;
        const Ended ended = cli({"catalogue", "check", entry.path().string()});
        INFO(entry.path() << "\n" << ended);
        CHECK(ended.status == 1);
        CHECK(ended.faults.find(entry.path().string() + ": ") == 0);
    }
}

TEST_CASE("a catalogue that is not there or is a folder cannot be read", "[cli]")
{
    const Cli cli;
    const std::string missing = cli.file("none.json");
    const Ended ended = cli({"catalogue", "check", missing});
    CHECK(ended.status == 1);
    CHECK(ended.faults == missing + ": the file cannot be read (No such file or directory)\n");
    CHECK(cli({"catalogue", "check", badFiles}).status == 1);
}
