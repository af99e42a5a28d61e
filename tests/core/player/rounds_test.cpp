// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>
#include <set>
#include <tuple>

#include "domain/step_edit.h"
#include "player/session_player.h"
#include "routine/duration_estimate.h"
#include "routine/session_begin.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;
using Phase = SessionPlayer::Phase;

namespace {

SessionStep step(const std::string &name, int sets, Side side = Side::Both)
{
    return {.exercise = name,
            .exerciseName = name,
            .dose = {.sets = sets, .work = Repetitions{10, 10}, .side = side, .rest = 30s},
            .note = {}};
}

/// "a1 b1L b1R"
std::string textOf(const std::vector<ScriptSet> &script, const std::vector<SessionStep> &steps)
{
    std::string text;
    for (const ScriptSet &set : script) {
        text += text.empty() ? "" : " ";
        text += steps[static_cast<std::size_t>(set.step)].exercise + std::to_string(set.setNumber);
        text += set.side == Side::Left ? "L" : set.side == Side::Right ? "R" : "";
    }
    return text;
}

SessionPlayer playerOf(const std::vector<SessionStep> &steps, const Blocks &blocks)
{
    return {steps, std::vector<milliseconds>(steps.size(), Pace::perRepetition), {}, blocks};
}

void finishSet(SessionPlayer &player)
{
    player.endSet();
    player.setRecorded();
}

/// Any routine at all: blocks, pyramids, warm-ups, extra sets.
Routine anyRoutine(std::mt19937 &random)
{
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    Routine routine;
    for (int i = upTo(6); i >= 0; --i) {
        Dose dose{.sets = 1 + upTo(3),
                  .work = Repetitions{8, 8},
                  .side = static_cast<Side>(upTo(4)),
                  .rest = seconds(10 + upTo(50))};
        dose.warmUps.resize(static_cast<std::size_t>(upTo(2)), {Repetitions{15, 15}, NoLoad{}});
        dose.ownSets.resize(static_cast<std::size_t>(upTo(dose.sets)), {Repetitions{12, 12}, {}});
        dose.extraSets = dose.side == Side::Each ? upTo(2) : 0;
        dose.extraSide = upTo(1) == 0 ? Side::Left : Side::Right;
        routine.steps.push_back({.exercise = "any", .dose = dose, .note = {}});
    }
    for (int row = 0; row + 1 < static_cast<int>(routine.steps.size()); row += 2 + upTo(2)) {
        if (upTo(1) == 0)
            routine = withStepsGrouped(routine, {row, row + 1});
    }
    for (Block &block : routine.blocks)
        block.restBetweenExercises = seconds(20 * upTo(1));
    return routine;
}

} // namespace

TEST_CASE("a superset goes to and fro, set by set", "[player]")
{
    const std::vector steps{step("a", 1), step("b", 2), step("c", 2, Side::Each), step("d", 1)};
    CHECK(textOf(scriptOf(steps, {{.first = 1, .count = 2}}), steps) ==
          "a1 b1 c1L c1R b2 c2L c2R d1");
}

TEST_CASE("a step with fewer sets leaves the last rounds to the others", "[player]")
{
    const std::vector steps{step("a", 3), step("b", 1), step("c", 2)};
    CHECK(textOf(scriptOf(steps, {{.first = 0, .count = 3}}), steps) == "a1 b1 c1 a2 c2 a3");
}

TEST_CASE("a round is numbered, and rests as its block says", "[player]")
{
    const Block block{.first = 0, .count = 2, .restBetweenExercises = 0s, .restBetweenRounds = 90s};
    SessionPlayer player = playerOf({step("a", 2), step("b", 2), step("c", 2)}, {block});
    CHECK(player.currentRound() == Round{1, 2});
    finishSet(player);
    CHECK(player.currentStep().exercise == "b");
    CHECK(player.phase() == Phase::GetReady); // changes over without a rest
    CHECK(player.position().remaining == Pace::betweenExercises);
    finishSet(player);
    CHECK(player.currentStep().exercise == "a");
    CHECK(player.currentRound() == Round{2, 2});
    CHECK(player.phase() == Phase::Rest);
    CHECK(player.position().remaining == 90s);
    finishSet(player);
    finishSet(player);
    CHECK(player.currentStep().exercise == "c");
    CHECK(player.currentRound() == std::nullopt);
    CHECK(player.phase() == Phase::GetReady);
    finishSet(player);
    CHECK(player.position().remaining == 30s);
}

TEST_CASE("a block may rest between its exercises too", "[player]")
{
    const Block block{.first = 0, .count = 2, .restBetweenExercises = 20s, .restBetweenRounds = 0s};
    SessionPlayer player = playerOf({step("a", 2), step("b", 2, Side::Each)}, {block});
    finishSet(player);
    CHECK(player.phase() == Phase::Rest);
    CHECK(player.position().remaining == 20s);
    finishSet(player);
    CHECK(player.phase() == Phase::SideChange);
    finishSet(player);
    CHECK(player.phase() == Phase::GetReady);
    CHECK(player.currentStep().exercise == "a");
}

TEST_CASE("a killed session goes on exactly in its round", "[player]")
{
    const std::vector steps{step("a", 3), step("b", 3)};
    const Blocks blocks{{.first = 0, .count = 2, .restBetweenRounds = 90s}};
    SessionPlayer player = playerOf(steps, blocks);
    std::vector<PerformedSet> records;
    for (int i = 0; i < 4; ++i) {
        const ScriptSet set = player.currentSet();
        records.push_back({.step = set.step, .setNumber = set.setNumber, .side = set.side});
        finishSet(player);
    }
    player.advance(12s);
    SessionPlayer other = playerOf(steps, blocks);
    other.resumeAt(player.position(), records);
    CHECK(other.position() == player.position());
    CHECK(other.currentRound() == Round{3, 3});
    CHECK(other.position().remaining == 78s);
    CHECK(other.estimatedRemaining() == player.estimatedRemaining());
}

TEST_CASE("no set is lost or done twice, whatever the blocks and doses", "[player]")
{
    std::mt19937 random(11);
    for (int i = 0; i < 400; ++i) {
        const Routine routine = anyRoutine(random);
        REQUIRE(problemsOf(Routine{.name = "any", .steps = routine.steps, .blocks = routine.blocks})
                    .empty());
        const Session session = beginSession(routine, Catalogue{}, Date{}, Moment{});
        const std::vector<ScriptSet> script = scriptOf(session.steps, session.blocks);
        std::set<std::tuple<int, int, Side>> seen;
        for (const ScriptSet &set : script)
            REQUIRE(seen.emplace(set.step, set.setNumber, set.side).second);
        for (const ScriptSet &set : scriptOf(session.steps))
            REQUIRE(seen.count({set.step, set.setNumber, set.side}) == 1);
        REQUIRE(static_cast<int>(script.size()) == setsToDo(session.steps));
        REQUIRE(static_cast<int>(script.size()) == plannedSets(session.steps));
    }
}

TEST_CASE("the estimate is the sum of what the player goes through", "[player]")
{
    std::mt19937 random(12);
    for (int i = 0; i < 400; ++i) {
        const Routine routine = anyRoutine(random);
        const Session session = beginSession(routine, Catalogue{}, Date{}, Moment{});
        const SessionPlayer player = playerOf(session.steps, session.blocks);
        REQUIRE(player.estimatedRemaining() == 10s + estimatedDuration(routine, Catalogue{}));
    }
}
