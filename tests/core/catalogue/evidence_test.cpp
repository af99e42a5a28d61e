// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/evidence_reader.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

std::string study(const std::string &id)
{
    return R"({"id": ")" + id + R"(", "name": "Study )" + id +
           R"(", "authors": "A. Body", "year": 2009, "title": "Of hips", "journal": "Hips 1",)"
           R"( "identifier": "", "readAt": "hips.example/1", "people": "12 women"})";
}

/// A file of two studies with these values and notes.
EvidenceReading read(const std::string &values, const std::string &notes = {})
{
    return readEvidence(R"({"format": "hipstride-evidence", "version": 1, "studies": [)" +
                            study("first") + ", " + study("second") + R"(], "values": [)" + values +
                            R"(], "notes": [)" + notes + "]}",
                        aCatalogue());
}

std::string value(const std::string &rest, const std::string &exercise = "squat",
                  const std::string &study = "first")
{
    return R"({"exercise": ")" + exercise + R"(", "study": ")" + study + R"(", )" + rest + "}";
}

const std::string medius = R"("muscles": ["gluteus-medius"], "measure": "activity", )";

struct Shipped
{
    CatalogueReading catalogue =
        readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json"));
    EvidenceReading reading = readEvidence(
        fileText(HIPSTRIDE_SOURCE_DIR "/resources/evidence.json"), catalogue.catalogue);
};

} // namespace

TEST_CASE("a value keeps number, spread, load and people as they are written", "[evidence]")
{
    const EvidenceReading reading =
        read(value(medius +
                   R"("number": 59.5, "spread": 25, "how": "leg below", "load": "body weight")") +
                 ", " + value(medius + R"("number": [47, 55], "people": "9 men")", "bridge") +
                 ", " + value(medius + R"("over": 40)", "walk"),
             R"({"exercise": "squat", "text": "It came first.", "study": "second"})");
    REQUIRE(reading.problems == Problems{});
    const auto values = reading.evidence.values();
    REQUIRE(values.size() == 3);
    CHECK(values[0] == EvidenceValue{.exercise = "squat",
                                     .muscles = {Muscle::GluteusMedius},
                                     .measure = Measure::Activity,
                                     .least = 59.5,
                                     .most = 59.5,
                                     .spread = 25.0,
                                     .how = "leg below",
                                     .load = "body weight",
                                     .people = "",
                                     .study = "first"});
    CHECK(values[1].least == 47);
    CHECK(values[1].most == 55.0);
    CHECK(values[1].people == "9 men");
    CHECK(values[2].least == 40);
    CHECK_FALSE(values[2].most.has_value());
    REQUIRE(reading.evidence.notesOf("squat").size() == 1);
    CHECK(reading.evidence.notesOf("squat").front().text == "It came first.");
    CHECK(reading.evidence.notesOf("bridge").empty());
    const Study *first = reading.evidence.findStudy("first");
    REQUIRE(first != nullptr);
    CHECK(first->year == 2009);
    CHECK(first->people == "12 women");
}

TEST_CASE("a value without a known study, muscle or exercise is left out and named", "[evidence]")
{
    using enum ProblemCode;
    struct Expected
    {
        std::string value;
        ProblemCode code;
        std::string place;
        std::string subject;
    };
    const std::vector<Expected> table{
        {value(medius + R"("number": 1)", "leg-press"), LeadsNowhere, "/values/0/exercise",
         "leg-press"},
        {value(medius + R"("number": 1)", "squat", "third"), LeadsNowhere, "/values/0/study",
         "third"},
        {value(R"("measure": "activity", "number": 1)"), Missing, "/values/0/muscles", ""},
        {value(R"("muscles": [], "measure": "force", "number": 1)"), Empty, "/values/0/muscles",
         ""},
        {value(R"("muscles": ["biceps"], "measure": "force", "number": 1)"), UnknownName,
         "/values/0/muscles/0", "biceps"},
        {value(R"("muscles": ["calves"], "measure": "speed", "number": 1)"), UnknownName,
         "/values/0/measure", "speed"},
        {value(R"("muscles": ["calves"], "measure": "force")"), Missing, "/values/0/number", ""},
        {value(medius + R"("number": [5])"), OutOfRange, "/values/0/number", ""},
        {value(medius + R"("number": [5, 3])"), OutOfRange, "/values/0/number/1", ""},
        {value(medius + R"("number": -1)"), OutOfRange, "/values/0/number", ""},
        {"7", WrongType, "/values/0", ""},
    };
    for (const Expected &expected : table) {
        INFO(expected.value);
        const EvidenceReading reading =
            read(expected.value + ", " + value(medius + R"("number": 2)", "walk"));
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems.front().code == expected.code);
        CHECK(reading.problems.front().place == expected.place);
        CHECK(reading.problems.front().subject == expected.subject);
        REQUIRE(reading.evidence.values().size() == 1);
        CHECK(reading.evidence.values().front().exercise == "walk");
    }
}

TEST_CASE("an order takes an exercise's highest number of that study and muscle", "[evidence]")
{
    const EvidenceReading reading =
        read(value(medius + R"("number": 40)") + ", " + value(medius + R"("number": [30, 48])") +
             ", " + value(medius + R"("number": 90)", "squat", "second") + ", " +
             value(R"("muscles": ["gluteus-medius-back"], "measure": "activity", "number": 44)",
                   "airplane") +
             ", " +
             value(R"("muscles": ["gluteus-medius"], "measure": "force", "number": 400)", "walk"));
    REQUIRE(reading.problems == Problems{});
    const EvidenceOrder order{
        .muscle = Muscle::GluteusMedius, .measure = Measure::Activity, .study = "first"};
    REQUIRE(reading.evidence.highest("squat", order) != nullptr);
    CHECK(rankOf(*reading.evidence.highest("squat", order)) == 48);
    // the whole muscle includes its back part
    REQUIRE(reading.evidence.highest("airplane", order) != nullptr);
    CHECK(reading.evidence.highest("walk", order) == nullptr);
    // the only order with two exercises to compare
    CHECK(reading.evidence.orders() == std::vector<EvidenceOrder>{order});
}

TEST_CASE("the shipped evidence is read without a problem, and no study stands idle",
          "[evidence][shipped]")
{
    const Shipped shipped;
    REQUIRE(shipped.reading.problems == Problems{});
    const Evidence &evidence = shipped.reading.evidence;
    REQUIRE(evidence.values().size() >= 90);
    std::set<std::string> ids;
    for (const Study &one : evidence.studies()) {
        INFO(one.id);
        CHECK(ids.insert(one.id).second);
        const auto speaks = [&one](const auto &entry) { return entry.study == one.id; };
        CHECK((std::ranges::any_of(evidence.values(), speaks) ||
               std::ranges::any_of(evidence.notes(), speaks)));
    }
}

TEST_CASE("where studies disagree, both numbers are shipped", "[evidence][shipped]")
{
    const Shipped shipped;
    std::set<std::string> studies;
    for (const EvidenceValue &one : shipped.reading.evidence.valuesOf("step-up")) {
        if (isAbout(one, Muscle::GluteusMaximus))
            studies.insert(one.study);
    }
    // about 29 % with body weight, about 125 % with a heavy load
    CHECK(studies == std::set<std::string>{"krause-neto-2020", "macaskill-2014"});
    CHECK_FALSE(shipped.reading.evidence.notesOf("step-up").empty());
}
