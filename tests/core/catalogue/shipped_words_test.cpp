// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the program ships to be read, walked from end to end.
#include <algorithm>
#include <functional>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/evidence_reader.h"
#include "routine/duration_estimate.h"
#include "support/catch.h"
#include "support/file_text.h"
#include "support/problem_text.h"
#include "support/reading_grade.h"

using namespace hipstride;

namespace {

constexpr std::size_t mostWords = 14; // fewer than 15; the limit that must never fall is 25
constexpr double highestGrade = 7;

struct Shipped
{
    Catalogue catalogue =
        readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue;
    std::vector<RoutineTemplate> templates =
        readTemplates(fileText(HIPSTRIDE_SOURCE_DIR "/resources/templates.json"), catalogue)
            .templates;
    Evidence evidence =
        readEvidence(fileText(HIPSTRIDE_SOURCE_DIR "/resources/evidence.json"), catalogue).evidence;
};

using Text = std::function<void(const std::string &place, const std::string &text)>;

void eachText(const Exercise &exercise, const Text &read)
{
    read(exercise.key + " why", exercise.why);
    for (const std::string &step : exercise.steps)
        read(exercise.key + " step", step);
    for (const std::string &cue : exercise.cues)
        read(exercise.key + " cue", cue);
    for (const Fault &fault : exercise.faults) {
        read(exercise.key + " fault", fault.fault);
        read(exercise.key + " fix", fault.fix);
    }
    for (const std::string &caution : exercise.cautions)
        read(exercise.key + " caution", caution);
}

void eachText(const RoutineTemplate &one, const Text &read)
{
    read(one.id + " summary", one.summary);
    for (const std::string &advice : one.advice)
        read(one.id + " advice", advice);
    for (const auto &step : one.steps) {
        if (!step.step.note.empty())
            read(one.id + " note", step.step.note);
    }
}

void eachText(const Shipped &shipped, const Text &read)
{
    for (const Exercise &exercise : shipped.catalogue.exercises())
        eachText(exercise, read);
    for (const RoutineTemplate &one : shipped.templates)
        eachText(one, read);
    for (const EvidenceNote &note : shipped.evidence.notes())
        read(note.exercise + " evidence", note.text);
}

/// Every exercise that is harder than `from` by any number of rungs.
void climb(const Catalogue &catalogue, const ExerciseKey &from, std::set<ExerciseKey> &reached)
{
    for (const ExerciseKey &key : catalogue.find(from)->harder) {
        if (reached.insert(key).second)
            climb(catalogue, key, reached);
    }
}

} // namespace

TEST_CASE("the reading grade is counted as its source counts it", "[shipped][words]")
{
    // one sentence, six words, six syllables
    CHECK(readingGrade("The cat sat on the mat.") == Approx(0.39 * 6 + 11.8 - 15.59));
    CHECK(syllablesOf("squeeze") == 1);
    CHECK(syllablesOf("knees") == 1);
    CHECK(syllablesOf("stable") == 2);
    CHECK(syllablesOf("gluteus") == 2); // an estimate: e and u are one group
    CHECK(sentencesOf("Sit. Stand up, slowly.").size() == 2);
}

TEST_CASE("all 115 exercises and all 185 rungs of the ladder are shipped", "[shipped][words]")
{
    const Shipped shipped;
    CHECK(shipped.catalogue.exercises().size() == 115);
    std::size_t harder = 0;
    std::size_t easier = 0;
    for (const Exercise &exercise : shipped.catalogue.exercises()) {
        harder += exercise.harder.size();
        easier += exercise.easier.size();
    }
    CHECK(harder == 185);
    CHECK(easier == 185);
}

TEST_CASE("the ladder agrees in both directions and never leads back", "[shipped][words]")
{
    const Shipped shipped;
    for (const Exercise &exercise : shipped.catalogue.exercises()) {
        INFO(exercise.key);
        for (const ExerciseKey &key : exercise.harder) {
            const Exercise *other = shipped.catalogue.find(key);
            REQUIRE(other != nullptr);
            CHECK(std::ranges::count(other->easier, exercise.key) == 1);
        }
        for (const ExerciseKey &key : exercise.easier) {
            const Exercise *other = shipped.catalogue.find(key);
            REQUIRE(other != nullptr);
            CHECK(std::ranges::count(other->harder, exercise.key) == 1);
        }
        std::set<ExerciseKey> reached;
        climb(shipped.catalogue, exercise.key, reached);
        CHECK(reached.count(exercise.key) == 0);
    }
}

TEST_CASE("no text is empty, and each ends as a sentence does", "[shipped][words]")
{
    eachText(Shipped(), [](const std::string &place, const std::string &text) {
        INFO(place << ": " << text);
        REQUIRE_FALSE(text.empty());
        CHECK(text.back() == '.');
        CHECK(text.find('\'') == std::string::npos);
        CHECK(text.find('"') == std::string::npos);
        CHECK(text.find("  ") == std::string::npos);
    });
}

TEST_CASE("every sentence has fewer than fifteen words", "[shipped][words]")
{
    eachText(Shipped(), [](const std::string &place, const std::string &text) {
        for (const auto &sentence : sentencesOf(text)) {
            INFO(place << ": " << text);
            CHECK(sentence.size() <= mostWords);
        }
    });
}

TEST_CASE("steps and cues of every exercise can be read after seven years of school",
          "[shipped][words]")
{
    const Shipped shipped;
    double highest = 0;
    double sum = 0;
    for (const Exercise &exercise : shipped.catalogue.exercises()) {
        std::string text;
        for (const auto *lines : {&exercise.steps, &exercise.cues}) {
            for (const std::string &line : *lines)
                text += line + ' ';
        }
        const double grade = readingGrade(text);
        INFO(exercise.key << " needs grade " << grade);
        CHECK(grade <= highestGrade);
        highest = std::max(highest, grade);
        sum += grade;
    }
    const double mean = sum / static_cast<double>(shipped.catalogue.exercises().size());
    INFO("highest " << highest << ", mean " << mean);
    CHECK(mean <= 5);
}

TEST_CASE("no two exercises share a name that a person could type", "[shipped][words]")
{
    const Shipped shipped;
    std::set<std::string> names;
    for (const Exercise &exercise : shipped.catalogue.exercises()) {
        INFO(exercise.key);
        CHECK_FALSE(exercise.otherNames.empty());
        std::set<std::string> own(exercise.otherNames.begin(), exercise.otherNames.end());
        own.insert(exercise.name);
        for (std::string name : own) {
            std::ranges::transform(name, name.begin(), [](unsigned char c) {
                return static_cast<char>(std::tolower(c));
            });
            INFO(name);
            CHECK(names.insert(name).second);
        }
    }
}

TEST_CASE("every ready routine can be done as its exercises are made, in a usable time",
          "[shipped][words]")
{
    const Shipped shipped;
    REQUIRE(shipped.templates.size() >= 23);
    std::set<std::string> names;
    for (const RoutineTemplate &one : shipped.templates) {
        INFO(one.id);
        CHECK(names.insert(one.name).second);
        for (const auto &step : one.steps) {
            INFO(step.step.exercise);
            const Exercise *exercise = shipped.catalogue.find(step.step.exercise);
            REQUIRE(exercise != nullptr);
            CHECK((step.step.dose.side == Side::Each) == (exercise->sides == Side::Each));
            CHECK(problemsOf(step.step.dose).empty());
        }
        for (const std::string &source : one.sources)
            CHECK(shipped.catalogue.findSource(source) != nullptr);
        const int minutes = minutesShown(estimatedDuration(routineFrom(one), shipped.catalogue));
        CHECK(minutes >= 3);
        CHECK(minutes <= 40);
    }
}

TEST_CASE("a routine for a sore outer hip has nothing that crosses, and says what to leave out",
          "[shipped][words]")
{
    const Shipped shipped;
    int count = 0;
    for (const RoutineTemplate &one : shipped.templates) {
        if (one.id.rfind("calm-outer-hip", 0) != 0)
            continue;
        ++count;
        CHECK(one.advice.size() == 3);
        for (const auto &step : one.steps) {
            for (const char *crossing : {"figure-four-stretch", "curtsy-lunge", "crossover-step-up",
                                         "side-plank", "clamshell"})
                CHECK(step.step.exercise.find(crossing) == std::string::npos);
        }
    }
    CHECK(count == 3);
}
