// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "catalogue/template_translation.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"
#include "support/reading_grade.h"

using namespace hipstride;

namespace {

std::vector<RoutineTemplate> twoTemplates()
{
    RoutineTemplate warm{.id = "warm", .name = "Warm up", .summary = "Short.", .when = "Daily"};
    warm.advice = {"Go slowly."};
    warm.steps.resize(2);
    warm.steps[1].step.note = "Ten each way.";
    RoutineTemplate cool = warm;
    cool.id = "cool";
    cool.name = "Cool down";
    return {warm, cool};
}

nlohmann::json germanWarm()
{
    return {{"id", "warm"},
            {"name", "Aufwärmen"},
            {"summary", "Kurz."},
            {"when", "Täglich"},
            {"advice", {"Mach langsam."}},
            {"notes", {"", "Zehn in jede Richtung."}}};
}

TemplatesReading read(const nlohmann::json &entry)
{
    nlohmann::json list = nlohmann::json::array();
    list.push_back(entry);
    const nlohmann::json file = {{"format", "hipstride-template-translation"},
                                 {"version", 1},
                                 {"language", "de"},
                                 {"markOfOriginal", "auf Englisch"},
                                 {"templates", list}};
    return translatedTemplates(twoTemplates(), file.dump());
}

} // namespace

TEST_CASE("a template in other words keeps its steps, and one without words is marked",
          "[catalogue][translation]")
{
    const TemplatesReading reading = read(germanWarm());
    CHECK(reading.problems == Problems{});
    REQUIRE(reading.templates.size() == 2);
    CHECK(reading.templates[0].name == "Aufwärmen");
    CHECK(reading.templates[0].advice == std::vector<std::string>{"Mach langsam."});
    CHECK(reading.templates[0].steps[0].step.note.empty());
    CHECK(reading.templates[0].steps[1].step.note == "Zehn in jede Richtung.");
    CHECK(reading.templates[1].name == "Cool down (auf Englisch)");
    CHECK(reading.templates[1].summary == "Short.");
}

TEST_CASE("words that do not fit their template are left out and named", "[catalogue][translation]")
{
    nlohmann::json entry = germanWarm();
    entry["notes"] = {"Zu früh.", ""};
    const TemplatesReading early = read(entry);
    REQUIRE(early.problems.size() == 1);
    CHECK(early.problems.front().place == "/templates/0/notes/0");
    CHECK(early.templates[0].name == "Warm up (auf Englisch)");

    entry = germanWarm();
    entry["advice"].push_back("Noch eins.");
    CHECK(read(entry).problems.front().place == "/templates/0/advice");

    entry = germanWarm();
    entry["steps"] = 3;
    CHECK(read(entry).problems.front().code == ProblemCode::UnknownName);

    entry = germanWarm();
    entry["id"] = "cold";
    CHECK(read(entry).problems.front() ==
          Problem{ProblemCode::LeadsNowhere, "/templates/0/id", "cold", {}});
}

TEST_CASE("a file that is none of these changes nothing", "[catalogue][translation]")
{
    const TemplatesReading reading = translatedTemplates(twoTemplates(), "{}");
    CHECK_FALSE(reading.problems.empty());
    CHECK(reading.templates == twoTemplates());
}

TEST_CASE("every ready routine has its German words, in short sentences", "[shipped][translation]")
{
    const std::string resources = HIPSTRIDE_SOURCE_DIR "/resources/";
    const Catalogue catalogue = readCatalogue(fileText(resources + "exercises.json")).catalogue;
    const auto english = readTemplates(fileText(resources + "templates.json"), catalogue).templates;
    const TemplatesReading german =
        translatedTemplates(english, fileText(resources + "translations/templates.de.json"));
    CHECK(german.problems == Problems{});
    std::set<std::string> names;
    for (const RoutineTemplate &one : german.templates) {
        INFO(one.id);
        CHECK(one.name.find("Englisch") == std::string::npos);
        CHECK(names.insert(one.name).second);
        std::vector<std::string> texts{one.summary};
        texts.insert(texts.end(), one.advice.begin(), one.advice.end());
        for (const auto &step : one.steps)
            texts.push_back(step.step.note.empty() ? "." : step.step.note);
        for (const std::string &text : texts) {
            INFO(text);
            CHECK(text.back() == '.');
            for (const auto &sentence : sentencesOf(text))
                CHECK(sentence.size() < 15);
        }
    }
}
