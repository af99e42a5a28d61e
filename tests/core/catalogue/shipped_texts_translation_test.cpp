// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are translated whole say the same as the original in everything but their texts.
#include <functional>
#include <set>

#include <nlohmann/json.hpp>

#include "catalogue/search_topic.h"
#include "learn/learn_reader.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"
#include "support/reading_grade.h"

using namespace hipstride;

namespace {

std::string textOf(const std::string &path)
{
    return fileText(HIPSTRIDE_SOURCE_DIR "/resources/" + path);
}

nlohmann::json contentOf(const std::string &path)
{
    return nlohmann::json::parse(textOf(path));
}

/// The same value with every member of those names emptied.
nlohmann::json without(nlohmann::json value, const std::set<std::string> &names)
{
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end(); ++member)
            *member = names.count(member.key()) > 0 ? nlohmann::json() : without(*member, names);
    } else if (value.is_array()) {
        for (nlohmann::json &part : value)
            part = without(part, names);
    }
    return value;
}

void eachText(const nlohmann::json &value, const std::function<void(const std::string &)> &read)
{
    if (value.is_string())
        read(value.get<std::string>());
    if (!value.is_structured())
        return;
    for (const nlohmann::json &part : value)
        eachText(part, read);
}

} // namespace

TEST_CASE("Learn in German has the topics, sources and numbers of the original",
          "[shipped][translation]")
{
    const std::set<std::string> texts{"name",    "title", "lead",  "text",
                                      "caption", "sound", "search"};
    const nlohmann::json german = contentOf("translations/learn.de.json");
    CHECK(without(german, texts) == without(contentOf("learn.json"), texts));
    CHECK(readLearn(textOf("translations/learn.de.json")).problems == Problems{});
}

TEST_CASE("what studies measured has the same numbers in German", "[shipped][translation]")
{
    const std::set<std::string> texts{"how", "load", "people", "text"};
    CHECK(without(contentOf("translations/evidence.de.json"), texts) ==
          without(contentOf("evidence.json"), texts));
}

TEST_CASE("sentences of Learn in German are under 15 words", "[shipped][translation]")
{
    eachText(contentOf("translations/learn.de.json").at("groups"), [](const std::string &text) {
        INFO(text);
        CHECK(text.find("  ") == std::string::npos);
        for (const auto &sentence : sentencesOf(text))
            CHECK(sentence.size() < 15);
    });
}

TEST_CASE("German search words lead where the original ones do, and differ from each other",
          "[shipped][translation]")
{
    const std::set<std::string> texts{"phrases", "note"};
    const nlohmann::json german = contentOf("translations/search_words.de.json");
    const nlohmann::json english = contentOf("search_words.json");
    CHECK(without(german, texts) == without(english, texts));
    const SearchTopicsReading reading =
        readSearchTopics(textOf("translations/search_words.de.json"));
    CHECK(reading.problems == Problems{});
    std::set<std::string> phrases;
    for (const SearchTopic &topic : reading.topics) {
        INFO(topic.id);
        for (const std::string &phrase : topic.phrases)
            CHECK(phrases.insert(phrase).second);
    }
    for (std::size_t i = 0; i < english.at("topics").size(); ++i) {
        const nlohmann::json &original = english.at("topics").at(i);
        for (const nlohmann::json &phrase : original.at("phrases"))
            CHECK(phrases.count(phrase.get<std::string>()) == 1); // typed in English too
        if (original.contains("note"))
            CHECK(german.at("topics").at(i).at("note") != original.at("note"));
    }
}
