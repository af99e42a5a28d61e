// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "learn/learn_reader.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;
using nlohmann::json;

namespace {

json aStatement(const std::string &text, const std::vector<std::string> &sources = {})
{
    return {{"text", text}, {"sources", sources}};
}

json aTopic(const std::string &id)
{
    return {{"id", id}, {"name", "Calves"}, {"lead", "The muscles of your lower leg."}};
}

json aBook(const std::vector<json> &topics)
{
    return {{"format", "hipstride-learn"},
            {"version", 1},
            {"sources",
             {{{"id", "a-study"}, {"kind", "study"}, {"name", "Study"}, {"title", "On calves"}}}},
            {"stride",
             {{"figure", "running-stride"},
              {"moments", {{{"id", "landing"}, {"name", "Landing"}, {"keys", {0}}}}}}},
            {"groups", {{{"id", "muscles"}, {"name", "Muscles"}, {"topics", topics}}}}};
}

LearnReading read(const json &book)
{
    return readLearn(book.dump());
}

} // namespace

TEST_CASE("a topic is read with all its parts", "[learn]")
{
    json topic = aTopic("calves");
    topic["text"] = {aStatement("They point your foot.", {"a-study"})};
    topic["notice"] = aStatement("A notice.");
    topic["muscles"] = {"calves"};
    topic["figure"] = {{"sign", "gait"}, {"caption", "Heavy"}, {"sound", "Light"}};
    topic["works"] = {{{"moment", "landing"},
                       {"text", "They work."},
                       {"sources", {"a-study"}},
                       {"muscles", {{{"muscle", "calves"}, {"effort", 0.5}}}}}};
    topic["evidence"] = {{"strength", "linked"}, {"text", "Seen together."}};
    topic["sections"] = {
        {{"title", "Check"}, {"kind", "stop"}, {"lines", {aStatement("It hurts.")}}}};
    topic["exercises"] = {{"keys", {"calf-raise"}}, {"muscle", "calves"}};
    topic["related"] = {"feet"};

    const LearnReading reading = read(aBook({topic, aTopic("feet")}));

    CHECK(reading.problems == Problems{});
    REQUIRE(reading.book.findTopic("calves") != nullptr);
    const LearnTopic &calves = *reading.book.findTopic("calves");
    CHECK(calves.text == std::vector<Statement>{{"They point your foot.", {"a-study"}}});
    CHECK(calves.notice == Statement{"A notice.", {}});
    CHECK(calves.muscles == std::vector{Muscle::Calves});
    CHECK(calves.figure == GaitPicture{"gait", "Heavy", "Light"});
    REQUIRE(calves.works.size() == 1);
    CHECK(calves.works.front().muscles == std::vector<MuscleEffort>{{Muscle::Calves, 0.5}});
    REQUIRE(calves.evidence.has_value());
    CHECK(calves.evidence->strength == EvidenceStrength::Linked);
    REQUIRE(calves.sections.size() == 1);
    CHECK(calves.sections.front().kind == SectionKind::Stop);
    CHECK(calves.exercises.muscle == Muscle::Calves);
    CHECK(calves.related == std::vector<std::string>{"feet"});
    const auto sources = sourcesOf(calves, reading.book);
    REQUIRE(sources.size() == 1);
    CHECK(sources.front()->name == "Study");
}

TEST_CASE("a topic that says when a muscle works without a source is left out", "[learn]")
{
    json topic = aTopic("calves");
    topic["works"] = {{{"moment", "landing"}, {"text", "They work."}}};
    const LearnReading reading = read(aBook({topic, aTopic("feet")}));
    CHECK(reading.book.findTopic("calves") == nullptr);
    CHECK(reading.book.findTopic("feet") != nullptr);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().place == "/groups/0/topics/0/works/0");
}

TEST_CASE("a topic that names an unknown source, moment or muscle is left out", "[learn]")
{
    json topic = aTopic("calves");
    SECTION("source")
    {
        topic["text"] = {aStatement("They point your foot.", {"no-study"})};
    }
    SECTION("moment")
    {
        topic["works"] = {{{"moment", "flight"}, {"text", "They rest."}, {"sources", {"a-study"}}}};
    }
    SECTION("muscle")
    {
        topic["muscles"] = {"biceps"};
    }
    const LearnReading reading = read(aBook({topic}));
    CHECK(reading.book.groups.empty());
    CHECK(reading.problems.size() == 1);
}

TEST_CASE("a related topic that does not exist costs the name, not the topic", "[learn]")
{
    json topic = aTopic("calves");
    topic["related"] = {"feet", "nowhere"};
    const LearnReading reading = read(aBook({topic, aTopic("feet")}));
    REQUIRE(reading.book.findTopic("calves") != nullptr);
    CHECK(reading.book.findTopic("calves")->related == std::vector<std::string>{"feet"});
    CHECK(reading.problems.size() == 1);
}

TEST_CASE("a second topic of the same id is left out", "[learn]")
{
    json second = aTopic("calves");
    second["name"] = "Other";
    const LearnReading reading = read(aBook({aTopic("calves"), second}));
    REQUIRE(reading.book.groups.size() == 1);
    REQUIRE(reading.book.groups.front().topics.size() == 1);
    CHECK(reading.book.groups.front().topics.front().name == "Calves");
    CHECK(reading.problems.size() == 1);
}

TEST_CASE("another format, cut off text and an empty file tell nothing and say so", "[learn]")
{
    json other = aBook({aTopic("calves")});
    other["format"] = "hipstride-exercises";
    const std::string whole = aBook({aTopic("calves")}).dump();
    for (const std::string &text :
         {other.dump(), whole.substr(0, whole.size() / 2), std::string()}) {
        const LearnReading reading = readLearn(text);
        CHECK(reading.book.groups.empty());
        CHECK_FALSE(reading.problems.empty());
    }
}
