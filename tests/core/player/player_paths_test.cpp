// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <tuple>

#include "player/session_player.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;
using Phase = SessionPlayer::Phase;

namespace {

/// Every way on: a side change, another exercise, holds with a pause, a rest.
SessionPlayer smallSession()
{
    const Dose counted{.work = Repetitions{5, 5}, .side = Side::Each};
    const Dose clocked{.sets = 2, .work = Hold{6s, 2}, .rest = 20s};
    return {{{.exercise = "a", .exerciseName = "A", .dose = counted, .note = {}},
             {.exercise = "b", .exerciseName = "B", .dose = clocked, .note = {}}},
            {3s, 3s}};
}

enum class Event
{
    AdvanceLittle,
    AdvanceMuch,
    EndSet,
    SetRecorded,
    Pause,
    GoOn,
    StartNow,
    MoreRest,
    LessRest,
    Back,
    JumpToFirst,
    JumpToLast,
};
constexpr int eventCount = 12;

void apply(SessionPlayer &player, Event event)
{
    switch (event) {
    case Event::AdvanceLittle:
        return player.advance(4s);
    case Event::AdvanceMuch:
        return player.advance(1h);
    case Event::EndSet:
        return player.endSet();
    case Event::SetRecorded:
        return player.setRecorded();
    case Event::Pause:
        return player.pause();
    case Event::GoOn:
        return player.goOn();
    case Event::StartNow:
        return player.startNow();
    case Event::MoreRest:
        return player.addRest(15s);
    case Event::LessRest:
        return player.addRest(-15s);
    case Event::Back:
        return player.back();
    case Event::JumpToFirst:
        return player.jumpTo(0);
    case Event::JumpToLast:
        return player.jumpTo(static_cast<int>(player.script().size()) - 1);
    }
}

int doneIn(const SessionPlayer &player)
{
    int done = 0;
    for (int set = 0; set < static_cast<int>(player.script().size()); ++set)
        done += player.isDone(set) ? 1 : 0;
    return done;
}

void requireSound(const SessionPlayer &player)
{
    const PlayerPosition &at = player.position();
    const int sets = static_cast<int>(player.script().size());
    REQUIRE(at.set >= 0);
    REQUIRE(at.set <= sets);
    REQUIRE(player.isFinished() == (at.set == sets));
    // nothing is over while a set is open, and the set at hand is open
    REQUIRE(player.isFinished() == (doneIn(player) == sets));
    REQUIRE((player.isFinished() || !player.isDone(at.set)));
    REQUIRE(at.remaining >= 0ms);
    REQUIRE(at.remaining <= player.countdownTotal());
    REQUIRE(at.worked >= 0ms);
    REQUIRE(player.estimatedRemaining() >= 0ms);
    if (player.isFinished()) {
        REQUIRE(at == PlayerPosition{.set = sets, .phase = Phase::Finished});
        return;
    }
    const auto *hold = std::get_if<Hold>(&player.currentStep().dose.work);
    REQUIRE(at.heldTimes >= 0);
    REQUIRE(at.heldTimes <= (hold != nullptr ? hold->times : 0));
    REQUIRE((hold == nullptr || at.worked <= 17s)); // 6 + 5 + 6
    if (player.isCountingDownToSet()) {
        REQUIRE(at.remaining > 0ms);
        REQUIRE(at.worked == 0ms);
    } else if (player.phase() == Phase::Working) {
        REQUIRE((at.remaining > 0ms) == (hold != nullptr));
    } else {
        REQUIRE(player.phase() == Phase::SetDone);
        REQUIRE(at.remaining == 0ms);
    }
}

void requireAllowed(const SessionPlayer &before, Event event, const SessionPlayer &after)
{
    const PlayerPosition &from = before.position();
    const PlayerPosition &to = after.position();
    const bool isTime = event == Event::AdvanceLittle || event == Event::AdvanceMuch;
    if (from.phase == Phase::SetDone && event != Event::SetRecorded && event != Event::Back)
        REQUIRE(to.phase == Phase::SetDone);
    const bool isJump = event == Event::JumpToFirst || event == Event::JumpToLast;
    const int gained = doneIn(after) - doneIn(before);
    if (event == Event::SetRecorded) {
        REQUIRE(gained == (from.phase == Phase::SetDone ? 1 : 0));
        REQUIRE((gained == 0 || after.isDone(from.set)));
    } else if (isJump) {
        REQUIRE((gained == 0 || gained == -1));
        if (from.phase != Phase::SetDone)
            REQUIRE(after.isCountingDownToSet());
    } else if (event != Event::Back) {
        REQUIRE(gained == 0);
    }
    if (event == Event::SetRecorded || (isJump && from.phase != Phase::SetDone))
        REQUIRE(to.isPaused == (from.isPaused && !after.isFinished()));
    else if (event == Event::Back)
        REQUIRE(to.set == std::max(from.set - (from.phase == Phase::SetDone ? 0 : 1), 0));
    else
        REQUIRE(to.set == from.set);
    if (isTime && from.isPaused)
        REQUIRE(to == from);
    if (isTime && before.isCountingDownToSet() && !after.isCountingDownToSet()) {
        REQUIRE(to.phase == Phase::Working);
        REQUIRE(to.worked == 0ms);
    }
    if (isTime && from.phase == Phase::Working)
        REQUIRE(to.heldTimes <= from.heldTimes + 1);
}

void requireResumable(const SessionPlayer &player)
{
    std::vector<PerformedSet> records;
    for (int set = 0; set < static_cast<int>(player.script().size()); ++set) {
        const ScriptSet &done = player.script()[static_cast<std::size_t>(set)];
        if (player.isDone(set))
            records.push_back({.step = done.step, .setNumber = done.setNumber, .side = done.side});
    }
    SessionPlayer other = smallSession();
    other.resumeAt(player.position(), records);
    REQUIRE(other.position() == player.position());
    REQUIRE(doneIn(other) == doneIn(player));
}

/// A person who does nothing but end the counted sets gets through.
void requireWayOut(SessionPlayer player)
{
    player.goOn();
    for (int turn = 0; turn < 100 && !player.isFinished(); ++turn) {
        player.advance(1h);
        const bool isClocked = std::holds_alternative<Hold>(player.currentStep().dose.work);
        if (player.phase() == Phase::Working && !isClocked)
            player.endSet();
        player.setRecorded();
    }
    REQUIRE(player.isFinished());
}

} // namespace

TEST_CASE("no order of up to eight events leads the player astray", "[player]")
{
    const auto keyOf = [](const SessionPlayer &player) {
        const PlayerPosition &at = player.position();
        return std::tuple(at.set, at.phase, at.remaining, at.worked, at.heldTimes, at.isPaused,
                          player.countdownTotal(), player.isDone(0), player.isDone(1),
                          player.isDone(2), player.isDone(3));
    };
    // states reached by several orders are followed once: what comes after is the same
    std::vector<SessionPlayer> reached{smallSession()};
    std::set seen{keyOf(reached.front())};
    bool sawFinished = false;
    for (int depth = 0; depth < 8; ++depth) {
        std::vector<SessionPlayer> next;
        for (const SessionPlayer &before : reached) {
            for (int event = 0; event < eventCount; ++event) {
                SessionPlayer after = before;
                apply(after, Event(event));
                requireAllowed(before, Event(event), after);
                if (!seen.insert(keyOf(after)).second)
                    continue;
                requireSound(after);
                requireResumable(after);
                requireWayOut(after);
                sawFinished = sawFinished || after.isFinished();
                next.push_back(std::move(after));
            }
        }
        reached = std::move(next);
    }
    CHECK(sawFinished);
    CHECK(seen.size() > 500);
}

TEST_CASE("a position that makes no sense is brought to one that does", "[player]")
{
    const auto set = GENERATE(values<int>({-1, 0, 1, 2, 3, 4, 99}));
    const auto phase = GENERATE(values<Phase>({Phase::GetReady, Phase::Working, Phase::SetDone,
                                               Phase::SideChange, Phase::Rest, Phase::Finished}));
    const auto time = GENERATE(
        values<milliseconds>({milliseconds::min(), -1s, 0s, 3s, 14s, 1h, milliseconds::max()}));
    SessionPlayer player = smallSession();
    player.resumeAt({.set = set,
                     .phase = phase,
                     .remaining = time,
                     .worked = time,
                     .heldTimes = -7,
                     .isPaused = true});
    requireSound(player);
    requireResumable(player);
    requireWayOut(player);
    CHECK(player.position().set == std::clamp(set, 0, 4));
    CHECK(player.isPaused() == !player.isFinished());
    // no set is taken for done that was not
    if (phase != Phase::SetDone && phase != Phase::Working && !player.isFinished())
        CHECK(player.isCountingDownToSet());
}

TEST_CASE("a session goes on exactly where it was", "[player]")
{
    SessionPlayer player = smallSession();
    player.endSet();
    player.setRecorded();
    player.endSet();
    player.setRecorded();
    player.startNow();
    player.advance(6s);
    player.advance(2s); // in the pause between two holds
    REQUIRE(player.isBetweenHolds());

    SessionPlayer later = smallSession();
    later.resumeAt(player.position());
    CHECK(later.position() == player.position());
    CHECK(later.isBetweenHolds());
    CHECK(later.estimatedRemaining() == player.estimatedRemaining());
}

TEST_CASE("a rest goes on with its bar as full as it was", "[player]")
{
    SessionPlayer player = smallSession();
    player.resumeAt({.set = 3, .phase = Phase::Rest, .remaining = 8s});
    CHECK(player.phase() == Phase::Rest);
    CHECK(player.position().remaining == 8s);
    CHECK(player.countdownTotal() == 20s);
}

TEST_CASE("a countdown that does not come before its set becomes the one that does", "[player]")
{
    SessionPlayer player = smallSession();
    player.resumeAt({.set = 3, .phase = Phase::SideChange, .remaining = 3s});
    CHECK(player.phase() == Phase::Rest);
    player.resumeAt({.set = 1, .phase = Phase::Rest, .remaining = 3s});
    CHECK(player.phase() == Phase::SideChange);
}

TEST_CASE("a position before the first set begins the session anew", "[player]")
{
    SessionPlayer player = smallSession();
    player.resumeAt({.set = -1, .phase = Phase::SetDone, .worked = 5s});
    CHECK(player.position() == smallSession().position());
}
