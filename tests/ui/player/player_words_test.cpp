// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/player/player_scene.h"
#include "ui/player/player_words.h"

using namespace hipstride;
using namespace std::chrono_literals;

TEST_CASE("a countdown shows the second that has begun", "[player]")
{
    CHECK(clockText(45s) == QStringLiteral("0:45"));
    CHECK(clockText(44'001ms) == QStringLiteral("0:45"));
    CHECK(clockText(1ms) == QStringLiteral("0:01"));
    CHECK(clockText(0ms) == QStringLiteral("0:00"));
    CHECK(clockText(12min + 40s) == QStringLiteral("12:40"));
}

TEST_CASE("the word of a tempo follows its four parts and begins again", "[player]")
{
    const Tempo tempo{3, 1, 2, 0};
    CHECK(tempoWord(tempo, 0ms) == QStringLiteral("Lower"));
    CHECK(tempoWord(tempo, 2999ms) == QStringLiteral("Lower"));
    CHECK(tempoWord(tempo, 3000ms) == QStringLiteral("Hold"));
    CHECK(tempoWord(tempo, 4000ms) == QStringLiteral("Lift"));
    CHECK(tempoWord(tempo, 6000ms) == QStringLiteral("Lower"));
    CHECK(tempoInWords(tempo) == QStringLiteral("3 down, 1 hold, 2 up"));
}

TEST_CASE("the work of one set is told in a word or two", "[player]")
{
    CHECK(amountText(Repetitions{12, 12}, CountedIn::Repetitions) == QStringLiteral("12"));
    CHECK(amountText(Repetitions{8, 12}, CountedIn::Repetitions) == QStringLiteral("8–12"));
    CHECK(amountText(Repetitions{10, 10}, CountedIn::Boxes) == QStringLiteral("10 boxes"));
    CHECK(amountText(Steps{1}, CountedIn::Repetitions) == QStringLiteral("1 step"));
    CHECK(amountText(Steps{20}, CountedIn::Repetitions) == QStringLiteral("20 steps"));
    CHECK(ofText(Repetitions{8, 12}) == QStringLiteral("of 8–12"));
    CHECK(ofText(Steps{20}) == QStringLiteral("of 20"));
}

TEST_CASE("the end tells the minutes, unless a break made them untrue", "[player]")
{
    CHECK(endText(SessionState::Finished, 22min) ==
          QStringLiteral("Done, 22 minutes. How was the pain, 0 to 10?"));
    CHECK(endText(SessionState::Finished, 20s) ==
          QStringLiteral("Done, 1 minute. How was the pain, 0 to 10?"));
    CHECK(endText(SessionState::EndedEarly, 5min) ==
          QStringLiteral("Ended here, 5 minutes. How was the pain, 0 to 10?"));
    CHECK(endText(SessionState::Finished, 20h) ==
          QStringLiteral("Done. How was the pain, 0 to 10?"));
}

TEST_CASE("the end tells what was done of each exercise, both sides counted", "[player]")
{
    Session session;
    session.steps = {{.exerciseName = "Clamshell", .dose = {.sets = 2, .side = Side::Each}},
                     {.exerciseName = "Bridge", .dose = {.sets = 1}}};
    session.sets = {
        {.step = 0, .setNumber = 1, .side = Side::Left},
        {.step = 0, .setNumber = 1, .side = Side::Right},
        {.step = 0, .setNumber = 2, .side = Side::Left},
        {.step = 0, .setNumber = 2, .side = Side::Right, .outcome = SetOutcome::Skipped},
        {.step = 1, .setNumber = 1}};
    const std::vector<DoneLine> lines = doneLines(session);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == DoneLine{QStringLiteral("Clamshell, 3 of 4 done, left and right"), false});
    CHECK(lines[1] == DoneLine{QStringLiteral("Bridge, 1 of 1 done"), true});
}

TEST_CASE("a set is numbered among those that count, a warm-up by itself", "[player]")
{
    Session session;
    session.steps = {{.exercise = "a",
                      .exerciseName = "A",
                      .dose = {.sets = 3, .warmUps = {{Repetitions{15, 15}, NoLoad{}}}},
                      .note = {}}};
    const auto textOf = [&session](int number) {
        return setNumberText(stepInSet(session.steps[0], number), {0, number, Side::Both}, false);
    };
    CHECK(textOf(1) == QStringLiteral("Warm-up set"));
    CHECK(textOf(2) == QStringLiteral("Set 1 of 3"));
    CHECK(textOf(4) == QStringLiteral("Set 3 of 3"));
    session.steps[0].dose.warmUps.push_back({Repetitions{10, 10}, NoLoad{}});
    CHECK(textOf(2) == QStringLiteral("Warm-up set 2 of 2"));
    CHECK(roundText({2, 3}, true) == QStringLiteral("round 2 of 3"));
}

TEST_CASE("the bar goes as the session goes: an exercise or a round together", "[player]")
{
    const SessionStep squat{
        .exercise = "a", .exerciseName = "A", .dose = {.sets = 2, .side = Side::Each}, .note = {}};
    const std::vector<SessionStep> steps{squat, squat, squat};
    SessionPlayer player(steps, {3s, 3s, 3s}, {}, {{.first = 0, .count = 2}});
    CHECK(setsInBar(player) == std::vector{2, 2, 2});
    CHECK(setInBar(player) == 0);
    player.resumeAt({.set = 2}); // the second exercise of the first round
    CHECK(setInBar(player) == 1);
    player.resumeAt({.set = 4}); // the first exercise of the second round
    CHECK(setInBar(player) == 2);
    CHECK(setsInBar(SessionPlayer(steps, {3s, 3s, 3s})) == std::vector{2, 2, 2});
    CHECK(setsInBar(SessionPlayer({squat}, {3s})) == std::vector{2});
}
