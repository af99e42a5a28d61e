// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <nlohmann/json.hpp>

#include "catalogue/translation.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

nlohmann::json anEntry()
{
    return {{"id", "bridge"},
            {"name", "Beckenheben"},
            {"shortName", "Brücke"},
            {"otherNames", {"Schulterbrücke"}},
            {"why", "Sie geschieht auf einem Bein."},
            {"steps", {"Leg dich hin.", "Heb das Becken.", "Senk es ab."}},
            {"cues", {"Becken gerade."}},
            {"faults", {{{"fault", "Das Knie fällt."}, {"fix", "Drück es hinaus."}}}},
            {"cautions", {"Hör auf, wenn das Knie wehtut."}}};
}

nlohmann::json listOf(std::initializer_list<nlohmann::json> entries)
{
    nlohmann::json list = nlohmann::json::array();
    for (const nlohmann::json &entry : entries)
        list.push_back(entry);
    return list;
}

nlohmann::json aFile(const nlohmann::json &entries)
{
    return {{"format", "hipstride-translation"},
            {"version", 1},
            {"language", "de"},
            {"markOfOriginal", "auf Englisch"},
            {"exercises", entries}};
}

TranslationReading read(const nlohmann::json &file)
{
    return readTranslation(file.dump(), aCatalogue());
}

/// The only problem that an entry has.
Problem problemOf(const nlohmann::json &entry)
{
    const TranslationReading reading = read(aFile(listOf({entry})));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.translation.exercises().empty());
    return reading.problems.front();
}

} // namespace

TEST_CASE("a translation is read with all its words", "[catalogue][translation]")
{
    const TranslationReading reading = read(aFile(listOf({anEntry()})));
    CHECK(reading.problems == Problems{});
    CHECK(reading.translation.language() == "de");
    CHECK(reading.translation.markOfOriginal() == "auf Englisch");
    const ExerciseWords *words = reading.translation.find("bridge");
    REQUIRE(words != nullptr);
    CHECK(words->name == "Beckenheben");
    CHECK(words->shortName == "Brücke");
    CHECK(words->steps.back() == "Senk es ab.");
    CHECK(words->faults == std::vector<Fault>{{"Das Knie fällt.", "Drück es hinaus."}});
    CHECK(reading.translation.find("squat") == nullptr);
}

TEST_CASE("an entry with more or fewer steps than the original is left out and named",
          "[catalogue][translation]")
{
    nlohmann::json entry = anEntry();
    entry["steps"].push_back("Ruh dich aus.");
    CHECK(problemOf(entry) ==
          Problem{
              ProblemCode::OutOfRange, "/exercises/0/steps", {}, "3 entries, as in the original"});
}

TEST_CASE("an entry without its cautions is left out and named", "[catalogue][translation]")
{
    nlohmann::json entry = anEntry();
    entry.erase("cautions");
    CHECK(problemOf(entry).place == "/exercises/0/cautions");
}

TEST_CASE("an entry with a member that nobody knows is left out and named",
          "[catalogue][translation]")
{
    nlohmann::json entry = anEntry();
    entry["dose"] = 3;
    CHECK(problemOf(entry) == Problem{ProblemCode::UnknownName, "/exercises/0/dose", "dose", {}});
}

TEST_CASE("an exercise that the catalogue lacks is left out and named", "[catalogue][translation]")
{
    nlohmann::json entry = anEntry();
    entry["id"] = "moon-walk";
    CHECK(problemOf(entry) ==
          Problem{ProblemCode::LeadsNowhere, "/exercises/0/id", "moon-walk", {}});
}

TEST_CASE("an exercise that is translated twice is kept once and named", "[catalogue][translation]")
{
    const TranslationReading reading = read(aFile(listOf({anEntry(), anEntry()})));
    CHECK(reading.translation.exercises().size() == 1);
    const Problem twice{ProblemCode::DuplicateId, "/exercises/1/id", "bridge", {}};
    CHECK(reading.problems == Problems{twice});
}

TEST_CASE("a language that is no code of two letters is named", "[catalogue][translation]")
{
    nlohmann::json file = aFile(listOf({anEntry()}));
    file["language"] = "../de";
    const TranslationReading reading = read(file);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/language");
}

TEST_CASE("a catalogue in other words keeps its numbers and is found by both names",
          "[catalogue][translation]")
{
    const Catalogue german = translated(aCatalogue(), read(aFile(listOf({anEntry()}))).translation);
    const Exercise *bridge = german.find("bridge");
    REQUIRE(bridge != nullptr);
    CHECK(bridge->name == "Beckenheben");
    CHECK(bridge->otherNames == std::vector<std::string>{"Schulterbrücke", "Glute bridge"});
    CHECK(bridge->dose == aCatalogue().find("bridge")->dose);
    CHECK(bridge->harder == aCatalogue().find("bridge")->harder);
}

TEST_CASE("a source is told in the other language, and one that is not there is named",
          "[catalogue][translation]")
{
    nlohmann::json file = aFile(listOf({anEntry()}));
    file["sources"] = listOf({{{"id", "a-study"}, {"title", "Eine Studie über Hüften"}},
                              {{"id", "no-study"}, {"title", "Keine"}}});
    const TranslationReading reading = read(file);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/sources/1/id");
    const Catalogue german = translated(aCatalogue(), reading.translation);
    CHECK(german.findSource("a-study")->title == "Eine Studie über Hüften");
    CHECK(german.findSource("a-study")->kind == "study");
}

TEST_CASE("what is not translated keeps its words, and its name says so",
          "[catalogue][translation]")
{
    const Catalogue german = translated(aCatalogue(), read(aFile(listOf({anEntry()}))).translation);
    CHECK(german.find("squat")->name == "Single-leg squat (auf Englisch)");
    CHECK(german.find("squat")->steps == aCatalogue().find("squat")->steps);
    CHECK(german.exercises().size() == aCatalogue().exercises().size());
}
