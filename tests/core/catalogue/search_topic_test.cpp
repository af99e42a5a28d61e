// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/search_topic.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

SearchTopicsReading read(const std::string &topics)
{
    return readSearchTopics(R"({"format": "hipstride-search-words", "version": 1, "topics": )" +
                            topics + "}");
}

} // namespace

TEST_CASE("a topic leads to what works its muscles most or uses its equipment", "[search]")
{
    const Catalogue catalogue = aCatalogue();
    const auto leads = [&](const SearchTopic &topic, const char *key) {
        return leadsTo(topic, *catalogue.find(key));
    };
    CHECK(leads({.muscles = {Muscle::Quadriceps}}, "squat"));
    CHECK_FALSE(leads({.muscles = {Muscle::Quadriceps}}, "bridge"));
    CHECK(leads({.equipment = {Equipment::LongBand}}, "walk"));
    CHECK(leads({.exercises = {"walk"}}, "walk"));
    CHECK(leads({.categories = {Category::Stability}}, "airplane"));
    CHECK_FALSE(leads({.muscles = {Muscle::Quadriceps}, .categories = {Category::Power}}, "squat"));
    CHECK(leads({.needsNothing = true}, "bridge"));
    CHECK_FALSE(leads({.needsNothing = true}, "walk"));
}

TEST_CASE("a faulty topic is left out and named with its place", "[search]")
{
    const SearchTopicsReading reading = read(R"([{"id": "a", "phrases": ["one"]},
                 {"id": "b", "phrases": []},
                 {"id": "c", "phrases": ["two"], "muscles": ["elbow"]},
                 {"id": "a", "phrases": ["three"]}])");
    REQUIRE(reading.topics.size() == 1);
    CHECK(reading.topics.front().phrases == std::vector<std::string>{"one"});
    REQUIRE(reading.problems.size() == 3);
    CHECK(reading.problems[0].place == "/topics/1/phrases");
    CHECK(reading.problems[1].place == "/topics/2/muscles/0");
    CHECK(reading.problems[2].place == "/topics/3/id");
}

TEST_CASE("what is no list of topics gives none", "[search]")
{
    CHECK(readSearchTopics("[]").topics.empty());
    CHECK_FALSE(readSearchTopics("[]").problems.empty());
    CHECK(readSearchTopics("{").topics.empty());
}

TEST_CASE("the shipped search words are whole, differ, and lead somewhere", "[search]")
{
    const SearchTopicsReading reading =
        readSearchTopics(fileText(HIPSTRIDE_SOURCE_DIR "/resources/search_words.json"));
    const Catalogue catalogue =
        readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue;
    CHECK(reading.problems == Problems{});
    std::set<std::string> phrases;
    for (const SearchTopic &topic : reading.topics) {
        INFO(topic.id);
        CHECK(std::any_of(catalogue.exercises().begin(), catalogue.exercises().end(),
                          [&](const Exercise &each) { return leadsTo(topic, each); }));
        for (const std::string &phrase : topic.phrases)
            CHECK(phrases.insert(phrase).second);
        for (const ExerciseKey &key : topic.exercises)
            CHECK(catalogue.find(key) != nullptr);
        CHECK((topic.note.empty() || topic.note.back() == '.'));
    }
}
