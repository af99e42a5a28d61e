// SPDX-License-Identifier: GPL-3.0-or-later
// What Learn ships must satisfy more than what it accepts.
#include <algorithm>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "figure/figure_library.h"
#include "learn/learn_reader.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"
#include "support/reading_grade.h"

using namespace hipstride;

namespace {

std::string resource(const std::string &name)
{
    return fileText(HIPSTRIDE_SOURCE_DIR "/resources/" + name);
}

LearnReading learn()
{
    return readLearn(resource("learn.json"));
}

std::vector<LearnTopic> topicsOf(const LearnBook &book)
{
    std::vector<LearnTopic> topics;
    for (const LearnGroup &group : book.groups)
        topics.insert(topics.end(), group.topics.begin(), group.topics.end());
    return topics;
}

/// Everything a topic says.
std::vector<std::string> textsOf(const LearnTopic &topic)
{
    std::vector<std::string> texts{topic.lead};
    const auto add = [&texts](const Statement &statement) { texts.push_back(statement.text); };
    std::ranges::for_each(topic.text, add);
    if (topic.notice)
        add(*topic.notice);
    for (const StrideWork &work : topic.works)
        add(work.statement);
    if (topic.evidence)
        add(topic.evidence->statement);
    for (const LearnSection &section : topic.sections)
        std::ranges::for_each(section.lines, add);
    return texts;
}

} // namespace

TEST_CASE("what Learn ships is read without a problem", "[learn][shipped]")
{
    const LearnReading reading = learn();
    CHECK(reading.problems == Problems{});
    CHECK(topicsOf(reading.book).size() >= 35);
}

TEST_CASE("every exercise and figure that Learn names exists", "[learn][shipped]")
{
    const LearnBook book = learn().book;
    const Catalogue catalogue = readCatalogue(resource("exercises.json")).catalogue;
    const FigureLibrary figures(resource("figures.json"));
    CHECK(figures.contains(book.strideFigure));
    for (const LearnTopic &topic : topicsOf(book)) {
        INFO(topic.id);
        for (const ExerciseKey &key : topic.exercises.keys) {
            INFO(key);
            CHECK(catalogue.find(key) != nullptr);
        }
        if (topic.figure)
            CHECK(figures.contains(topic.figure->sign));
    }
}

TEST_CASE("every moment of the stride is a key pose of its figure, each key in one moment",
          "[learn][shipped]")
{
    const LearnBook book = learn().book;
    const FigureLibrary figures(resource("figures.json"));
    const Motion *stride = figures.find(book.strideFigure);
    REQUIRE(stride != nullptr);
    std::multiset<int> keys;
    for (const StrideMoment &moment : book.moments)
        keys.insert(moment.keys.begin(), moment.keys.end());
    REQUIRE(keys.size() == stride->keys().size());
    for (int key = 0; key < static_cast<int>(keys.size()); ++key)
        CHECK(keys.count(key) == 1);
}

TEST_CASE("muscles, signs and injuries lead to exercises", "[learn][shipped]")
{
    for (const LearnGroup &group : learn().book.groups) {
        const std::set<std::string> ways{"gluteal-muscles", "neighbours", "gait-signs", "injuries"};
        if (!ways.contains(group.id))
            continue;
        for (const LearnTopic &topic : group.topics) {
            INFO(topic.id);
            if (topic.id != "one-side-differs") // any exercise, on the weaker side first
                CHECK(topic.exercises.keys.size() >= 3);
        }
    }
}

TEST_CASE("an injury says how strong its evidence is, and from where", "[learn][shipped]")
{
    for (const LearnGroup &group : learn().book.groups) {
        if (group.id != "injuries")
            continue;
        for (const LearnTopic &topic : group.topics) {
            INFO(topic.id);
            REQUIRE(topic.evidence.has_value());
            CHECK_FALSE(topic.evidence->statement.sources.empty());
        }
    }
}

TEST_CASE("every muscle of the catalogue has a topic", "[learn][shipped]")
{
    std::set<Muscle> told;
    for (const LearnTopic &topic : topicsOf(learn().book))
        told.insert(topic.muscles.begin(), topic.muscles.end());
    for (const Muscle muscle : allOf<Muscle>()) {
        INFO(nameOf(muscle));
        const bool isPart =
            muscle == Muscle::GluteusMediusFront || muscle == Muscle::GluteusMediusBack;
        CHECK((isPart || told.contains(muscle)));
    }
}

TEST_CASE("every source of Learn is used, and says where it was read", "[learn][shipped]")
{
    const LearnBook book = learn().book;
    std::set<std::string> used;
    for (const LearnTopic &topic : topicsOf(book)) {
        if (topic.listsSources)
            continue;
        for (const LearnSource *source : sourcesOf(topic, book))
            used.insert(source->id);
    }
    for (const LearnSource &source : book.sources) {
        INFO(source.id);
        CHECK(used.contains(source.id));
        CHECK((source.kind == SourceKind::Article) == source.readAt.empty());
    }
}

TEST_CASE("sentences of Learn are whole and under 15 words", "[learn][shipped]")
{
    for (const LearnTopic &topic : topicsOf(learn().book)) {
        for (const std::string &text : textsOf(topic)) {
            INFO(topic.id << ": " << text);
            CHECK((text.ends_with('.') || text.ends_with('?')));
            for (const auto &sentence : sentencesOf(text))
                CHECK(sentence.size() < 15);
        }
    }
}

TEST_CASE("Learn can be read at school grade 7", "[learn][shipped]")
{
    std::string all;
    for (const LearnTopic &topic : topicsOf(learn().book)) {
        for (const std::string &text : textsOf(topic))
            all += text + ' ';
    }
    CHECK(sentencesOf(all).size() > 300);
    CHECK(readingGrade(all) <= 7.0);
}

TEST_CASE("Learn never tells a person what they have", "[learn][shipped]")
{
    for (const LearnTopic &topic : topicsOf(learn().book)) {
        for (const std::string &text : textsOf(topic)) {
            INFO(topic.id << ": " << text);
            for (const char *verdict : {"You have", "you have a", "You suffer", "your injury"})
                CHECK(text.find(verdict) == std::string::npos);
        }
    }
}
