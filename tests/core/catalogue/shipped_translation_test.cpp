// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's German, walked from end to end.
#include <algorithm>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/translation.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"
#include "support/reading_grade.h"

using namespace hipstride;

namespace {

constexpr std::size_t mostWords = 14; // as in English

struct Shipped
{
    Catalogue catalogue =
        readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue;
    TranslationReading german = readTranslation(
        fileText(HIPSTRIDE_SOURCE_DIR "/resources/translations/exercises.de.json"), catalogue);
};

std::vector<std::string> textsOf(const ExerciseWords &words)
{
    std::vector<std::string> texts{words.why};
    for (const auto *lines : {&words.steps, &words.cues, &words.cautions})
        texts.insert(texts.end(), lines->begin(), lines->end());
    for (const Fault &fault : words.faults) {
        texts.push_back(fault.fault);
        texts.push_back(fault.fix);
    }
    return texts;
}

} // namespace

TEST_CASE("every exercise has its German words", "[shipped][translation]")
{
    const Shipped shipped;
    CHECK(shipped.german.problems == Problems{});
    CHECK(shipped.german.translation.language() == "de");
    for (const Exercise &exercise : shipped.catalogue.exercises()) {
        INFO(exercise.key);
        CHECK(shipped.german.translation.find(exercise.key) != nullptr);
    }
}

TEST_CASE("no German text is empty or English, and each ends as a sentence does",
          "[shipped][translation]")
{
    const Shipped shipped;
    for (const TranslatedExercise &one : shipped.german.translation.exercises()) {
        const std::vector<std::string> texts = textsOf(one.words);
        const std::vector<std::string> originals =
            textsOf(wordsOf(*shipped.catalogue.find(one.key)));
        for (const std::string &text : texts) {
            INFO(one.key << ": " << text);
            REQUIRE_FALSE(text.empty());
            CHECK(text.back() == '.');
            CHECK(text.find_first_of("'\"") == std::string::npos);
            CHECK(text.find("  ") == std::string::npos);
            CHECK(std::ranges::find(originals, text) == originals.end());
        }
    }
}

TEST_CASE("every German sentence has fewer than fifteen words", "[shipped][translation]")
{
    const Shipped shipped;
    for (const TranslatedExercise &one : shipped.german.translation.exercises()) {
        for (const std::string &text : textsOf(one.words)) {
            for (const auto &sentence : sentencesOf(text)) {
                INFO(one.key << ": " << text);
                CHECK(sentence.size() <= mostWords);
            }
        }
    }
}

TEST_CASE("German says du throughout", "[shipped][translation]")
{
    const Shipped shipped;
    for (const TranslatedExercise &one : shipped.german.translation.exercises()) {
        for (const std::string &text : textsOf(one.words)) {
            INFO(one.key << ": " << text);
            for (const char *polite : {"en Sie ", "Ihr ", "Ihre", "Ihnen"})
                CHECK(text.find(polite) == std::string::npos);
        }
    }
}

TEST_CASE("no two exercises share a German name that a person could type", "[shipped][translation]")
{
    const Shipped shipped;
    const Catalogue german = translated(shipped.catalogue, shipped.german.translation);
    std::set<std::string> names;
    for (const Exercise &exercise : german.exercises()) {
        std::set<std::string> own;
        const auto add = [&own](std::string name) {
            std::ranges::transform(name, name.begin(), [](unsigned char c) {
                return static_cast<char>(std::tolower(c));
            });
            own.insert(std::move(name));
        };
        add(exercise.name);
        std::ranges::for_each(exercise.otherNames, add);
        for (const std::string &name : own) {
            INFO(exercise.key << ": " << name);
            CHECK(names.insert(name).second);
        }
    }
}
