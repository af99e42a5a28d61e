// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <random>

#include "exchange/base45.h"
#include "exchange/deflate.h"
#include "exchange/programme_code.h"
#include "exchange/programme_dictionary.h"
#include "exchange/programme_file.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

std::string checkText(std::string_view bytes)
{
    std::string text;
    for (int shift = 28; shift >= 0; shift -= 4)
        text += "0123456789ABCDEF"[(crc32Of(bytes) >> shift) % 16];
    return text;
}

/// A text with a right check, whatever it says.
std::string checked(const std::string &text)
{
    return text + checkText(text);
}

/// One part that holds these bytes, which need not be a programme.
std::string onlyPart(const std::string &bytes)
{
    return checked("HIP1:" + checkText(bytes) + ":1/1:" + base45From(bytes));
}

Programme hips()
{
    Programme programme;
    programme.title = "Stronger hips";
    programme.review = 2026y / 12 / 6;
    programme.steps = {{.step = {.exercise = "clamshell",
                                 .dose = {.sets = 3, .side = Side::Each, .load = Band::Light},
                                 .note = "Left first."}},
                       {.step = {.exercise = "glute-bridge",
                                 .dose = {.sets = 2, .work = Hold{20s, 3}, .rest = 30s},
                                 .note = {}}}};
    return programme;
}

/// Programmes of all that a programme can hold, the same for the same seed.
class RandomProgrammes
{
public:
    explicit RandomProgrammes(unsigned seed)
        : m_random(seed)
    {}

    Programme next()
    {
        Programme programme;
        programme.title = words(1, RoutineLimits::longestName);
        programme.lead = words(0, 200);
        programme.daysAWeek = number(1, 7);
        if (chance())
            programme.review = Date(2026y / number(1, 12) / number(1, 28));
        const int steps = number(0, RoutineLimits::mostSteps);
        for (int i = 0; i < steps; ++i)
            programme.steps.push_back(step());
        return programme;
    }

private:
    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    bool chance() { return number(0, 1) == 1; }

    std::string words(int least, std::size_t most)
    {
        constexpr std::array parts{"hip ", "über ", "“slow” ", "\\ ", "\n", "膝 ", "0 ", "🦵"};
        std::string text;
        const int count = number(least, 12);
        for (int i = 0; i < count; ++i) {
            const std::string part = parts[static_cast<std::size_t>(number(0, parts.size() - 1))];
            if (text.size() + part.size() <= most)
                text += part;
        }
        return text;
    }

    ProgrammeStep step()
    {
        ProgrammeStep step;
        step.step.exercise = chance() ? "clamshell" : "own-" + std::to_string(number(0, 999));
        step.step.dose = dose();
        if (chance())
            return step;
        step.step.note = words(0, RoutineLimits::longestNote);
        step.name = words(0, RoutineLimits::longestName);
        step.doseWords = words(0, RoutineLimits::longestNote);
        step.keyPoint = words(0, RoutineLimits::longestNote);
        for (int i = number(0, 4); i > 0; --i)
            step.instructions.push_back(words(1, RoutineLimits::longestNote));
        return step;
    }

    Dose dose()
    {
        Dose dose;
        dose.sets = number(1, DoseLimits::mostSets);
        const int least = number(1, DoseLimits::mostRepetitions);
        const std::array<Work, 5> works{
            Repetitions{least, number(least, DoseLimits::mostRepetitions)},
            Hold{seconds(number(1, 600)), number(1, DoseLimits::mostRepetitions)},
            Duration{seconds(number(1, 3600))}, Steps{number(1, DoseLimits::mostSteps)},
            Distance{Metres{number(1, 2000)}}};
        dose.work = works[static_cast<std::size_t>(number(0, 4))];
        const std::array<Load, 4> loads{NoLoad{}, Mass{number(1, 500'000)}, Band::Heavy,
                                        OwnWords{words(1, DoseLimits::longestWords)}};
        dose.load = loads[static_cast<std::size_t>(number(0, 3))];
        dose.side = allOf<Side>()[static_cast<std::size_t>(number(0, 4))];
        if (chance())
            dose.tempo = Tempo{number(1, 20), number(0, 20), number(0, 20), number(0, 20)};
        dose.rest = seconds(number(0, 900));
        return dose;
    }

    std::mt19937 m_random;
};

/// A programme of as many parts as are asked for, more or less: its words cannot be made small.
Programme longProgramme(int exercises)
{
    std::mt19937 random(7);
    Programme programme = hips();
    for (int i = 0; i < exercises; ++i) {
        ProgrammeStep step = programme.steps.front();
        step.step.note.clear();
        for (int letter = 0; letter < 300; ++letter)
            step.step.note += static_cast<char>('a' + random() % 26);
        programme.steps.push_back(step);
    }
    return programme;
}

Problem onlyProblem(const std::vector<std::string> &texts)
{
    const ProgrammeCodeReading reading = readProgrammeCode(texts);
    REQUIRE(reading.problems.size() == 1);
    return reading.problems.front();
}

} // namespace

TEST_CASE("a programme is read back from its code, whatever it holds", "[exchange][code]")
{
    const unsigned seed = GENERATE(range(1U, 200U));
    const Programme programme = RandomProgrammes(seed).next();
    std::vector<std::string> texts = programmeCode(programme);
    REQUIRE_FALSE(texts.empty());
    for (const std::string &text : texts)
        CHECK(text.size() <= ProgrammeCodeLimits::longestPart);

    std::mt19937 random(seed);
    std::shuffle(texts.begin(), texts.end(), random);
    texts.push_back(" " + texts.front() + "\r\n");
    const ProgrammeCodeReading reading = readProgrammeCode(texts);
    CAPTURE(seed);
    CHECK(reading.problems == Problems());
    CHECK(reading.programme == programme);
}

TEST_CASE("twenty exercises without words of their own fit one symbol", "[exchange][code]")
{
    Programme programme = hips();
    while (programme.steps.size() < 20) {
        const auto count = static_cast<int>(programme.steps.size());
        const auto name =
            std::array{"side-plank", "hip-hitch", "step-down"}[programme.steps.size() % 3];
        programme.steps.push_back({.step = {.exercise = name,
                                            .dose = {.sets = 2 + count % 3,
                                                     .work = Repetitions{5 + count, 7 + count},
                                                     .load = Mass{500 * count},
                                                     .rest = seconds(15 * count)},
                                            .note = {}}});
    }
    CHECK(programmeCode(programme).size() == 1);
}

TEST_CASE("a code uses only characters that a QR code packs tightly, and ends in no blank",
          "[exchange][code]")
{
    for (const std::string &text : programmeCode(longProgramme(5))) {
        CHECK(text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") ==
              std::string::npos);
        CHECK(text.back() != ' ');
        CHECK(text.starts_with("HIP1:"));
    }
}

TEST_CASE("a code on paper is read for as long as its version is", "[exchange][code]")
{
    // when this no longer holds, what was printed is lost: count the version up
    const std::string printed =
        "HIP1:A5D126AC:1/1:SN4I7ROE2X91%0K:WK6QQKEO.L86YB8M6W4N5O94KAFN0LNGSZPL."
        "PL9IQJAR829HUN3TQV97G1U+V:VBN6HNHSUVRP23OB8G/FDJT68QT3EN60HBO0HB79FDDA7A";
    const ProgrammeCodeReading reading = readProgrammeCode({{printed}});
    CHECK(reading.problems == Problems());
    CHECK(reading.programme == hips());
}

TEST_CASE("a programme that is too long for sixteen symbols has no code", "[exchange][code]")
{
    CHECK(programmeCode(longProgramme(8)).size() > 1);
    Programme programme = longProgramme(39 - 2);
    CHECK_FALSE(programmeCode(programme).empty());
    for (ProgrammeStep &step : programme.steps)
        step.instructions.assign(20, step.step.note);
    CHECK(programmeCode(programme).empty());
}

TEST_CASE("every part that is missing is named", "[exchange][code]")
{
    std::vector<std::string> texts = programmeCode(longProgramme(12));
    REQUIRE(texts.size() >= 3);
    const std::string of = " of " + std::to_string(texts.size());
    texts.erase(texts.begin(), texts.begin() + 2);
    const ProgrammeCodeReading reading = readProgrammeCode(texts);
    CHECK(reading.problems == Problems{{ProblemCode::Missing, "part 1" + of, {}, {}},
                                       {ProblemCode::Missing, "part 2" + of, {}, {}}});
    CHECK(reading.programme == Programme{});
    CHECK(onlyProblem({}).code == ProblemCode::Empty);
}

TEST_CASE("one character that changed is found wherever it is", "[exchange][code]")
{
    const std::string whole = programmeCode(hips()).front();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string text = whole;
        text[at] = text[at] == '7' ? '8' : '7';
        CAPTURE(at);
        CHECK_FALSE(readProgrammeCode({{text}}).problems.empty());
        CHECK_FALSE(readProgrammeCode({{whole.substr(0, at)}}).problems.empty());
    }
}

TEST_CASE("a damaged part is named by its number", "[exchange][code]")
{
    std::vector<std::string> texts = programmeCode(longProgramme(5));
    REQUIRE(texts.size() > 1);
    const std::string place = "part 2 of " + std::to_string(texts.size());
    char &character = texts[1][100];
    character = character == 'A' ? 'B' : 'A';
    const Problem first = readProgrammeCode(texts).problems.front();
    CHECK(first == Problem{ProblemCode::NotUnderstood, place, {}, "it is damaged"});
}

TEST_CASE("parts of two programmes are not mixed", "[exchange][code]")
{
    std::vector<std::string> texts = programmeCode(longProgramme(5));
    texts.push_back(programmeCode(hips()).front());
    CHECK(
        onlyProblem(texts) ==
        Problem{ProblemCode::NotUnderstood, "part 1 of 1", {}, "it belongs to another programme"});
}

TEST_CASE("a newer code and one of something else are told apart", "[exchange][code]")
{
    const Problem newer = onlyProblem({checked("HIP2:WHAT EVER IT IS")});
    CHECK(newer == Problem{ProblemCode::OutOfRange, "code 1", {}, "this program reads version 1"});
    const std::string text =
        GENERATE(as<std::string>(), "", "HIP", "https://www.example.org/a/b", "HIP:1", "\xFF\xFE");
    CHECK(onlyProblem({text}) ==
          Problem{ProblemCode::NotUnderstood, "code 1", {}, "it is no code of a programme"});
}

TEST_CASE("a code of a programme is known by its beginning", "[exchange][code]")
{
    CHECK(isProgrammeCode("HIP2:WHAT EVER"));
    CHECK(isProgrammeCode(" " + programmeCode(hips()).front()));
    CHECK_FALSE(isProgrammeCode("HIPS:1"));
    CHECK_FALSE(isProgrammeCode("https://www.example.org"));
}

TEST_CASE("no code makes the program unpack more than a programme can be", "[exchange][code]")
{
    const std::string bomb = deflated(std::string(600'000, ' '), programmeDictionary);
    REQUIRE(bomb.size() < 640);
    CHECK(onlyProblem({onlyPart(bomb)}).detail == "it cannot be unpacked");
    CHECK(onlyProblem({onlyPart("no deflate")}).detail == "it cannot be unpacked");
    const std::string json = writeProgramme(hips());
    CHECK(onlyProblem({onlyPart(deflated(json, programmeDictionary) + "more")}).detail ==
          "it cannot be unpacked");
    CHECK(readProgrammeCode({{onlyPart(deflated(json, programmeDictionary))}}).programme == hips());
}

TEST_CASE("more, longer or impossible parts are refused", "[exchange][code]")
{
    CHECK(onlyProblem({checked("HIP1:00000000:1/1:" + std::string(999, '0'))}).code ==
          ProblemCode::TooLarge);
    const std::string numbers = GENERATE(as<std::string>(), "1/17", "0/1", "3/2", "1/", "/1",
                                         "-1/1", "1/99999999999999999999");
    CHECK(onlyProblem({checked("HIP1:00000000:" + numbers + ":000")}).detail == "it is damaged");
}

TEST_CASE("a whole made of parts of two prints of the same number is refused", "[exchange][code]")
{
    const std::string bytes = "12";
    CHECK(onlyProblem({checked("HIP1:00000000:1/1:" + base45From(bytes))}).detail ==
          "the parts do not make a whole");
}

TEST_CASE("what the programme inside a code does wrong is named with its place", "[exchange][code]")
{
    const std::string json =
        R"({"format": "hipstride-programme", "version": 1, "title": "A", "daysAWeek": 9, "steps": []})";
    CHECK(onlyProblem({onlyPart(deflated(json, programmeDictionary))}).place == "/daysAWeek");
}
