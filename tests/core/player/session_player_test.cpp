// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_player.h"
#include "routine/duration_estimate.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;
using Phase = SessionPlayer::Phase;

namespace {

SessionStep step(Dose dose)
{
    return {.exercise = "any", .exerciseName = "Any", .dose = std::move(dose), .note = {}};
}

SessionPlayer playerOf(std::vector<SessionStep> steps)
{
    std::vector<milliseconds> paces(steps.size(), Pace::perRepetition);
    return {std::move(steps), std::move(paces)};
}

SessionPlayer playerOf(Dose dose)
{
    return playerOf(std::vector{step(std::move(dose))});
}

Dose ten(Side side = Side::Both, int sets = 1, seconds rest = 0s)
{
    return {.sets = sets, .work = Repetitions{10, 10}, .side = side, .rest = rest};
}

/// Two sets.
Dose held(seconds length, int times = 1, Side side = Side::Both, seconds rest = 0s)
{
    return {.sets = 2, .work = Hold{length, times}, .side = side, .rest = rest};
}

void finishSet(SessionPlayer &player)
{
    player.endSet();
    player.setRecorded();
}

} // namespace

TEST_CASE("a session begins with ten seconds to get ready", "[player]")
{
    SessionPlayer player = playerOf(ten());
    CHECK(player.phase() == Phase::GetReady);
    CHECK(player.position().remaining == 10s);
    CHECK(player.countdownTotal() == 10s);
    player.advance(9'999ms);
    CHECK(player.position().remaining == 1ms);
    CHECK(player.phase() == Phase::GetReady);
    player.advance(1ms);
    CHECK(player.phase() == Phase::Working);
}

TEST_CASE("a counted set waits for the person, however long it takes", "[player]")
{
    SessionPlayer player = playerOf(ten());
    player.startNow();
    player.advance(1h);
    CHECK(player.phase() == Phase::Working);
    CHECK(player.countdownTotal() == 0ms);
    player.endSet();
    CHECK(player.phase() == Phase::SetDone);
    player.setRecorded();
    CHECK(player.isFinished());
    CHECK(player.position().set == 1);
}

TEST_CASE("between the sides of a set there is a side change, between sets a rest", "[player]")
{
    SessionPlayer player = playerOf({step(ten(Side::Each, 2, 60s)), step(ten())});
    finishSet(player);
    CHECK(player.phase() == Phase::SideChange);
    CHECK(player.position().remaining == 5s);
    CHECK(player.currentSet() == ScriptSet{0, 1, Side::Right});
    CHECK(*player.nextSet() == ScriptSet{0, 2, Side::Left});
    finishSet(player);
    CHECK(player.phase() == Phase::Rest);
    CHECK(player.position().remaining == 60s);
    finishSet(player);
    finishSet(player);
    CHECK(player.phase() == Phase::GetReady); // another exercise
    CHECK(player.position().remaining == 15s);
    CHECK(player.nextSet() == nullptr);
    finishSet(player);
    CHECK(player.isFinished());
}

TEST_CASE("without a rest there is time to change sides or to draw breath", "[player]")
{
    SessionPlayer each = playerOf(ten(Side::Each, 2));
    finishSet(each);
    finishSet(each);
    CHECK(each.currentSet() == ScriptSet{0, 2, Side::Left});
    CHECK(each.phase() == Phase::SideChange);
    CHECK(each.position().remaining == 5s);

    SessionPlayer both = playerOf(ten(Side::Both, 2));
    finishSet(both);
    CHECK(both.phase() == Phase::GetReady);
    CHECK(both.position().remaining == 5s);
}

TEST_CASE("a hold counts down by itself and ends as planned", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.startNow();
    CHECK(player.position().remaining == 30s);
    CHECK(player.countdownTotal() == 30s);
    player.advance(29s);
    CHECK(player.position().remaining == 1s);
    player.advance(1s);
    CHECK(player.phase() == Phase::SetDone);
    CHECK(player.proposedSet().outcome == SetOutcome::AsPlanned);
    CHECK(player.proposedSet().done == Work{Hold{30s, 1}});
}

TEST_CASE("several holds of a set have a pause between them that can be cut short", "[player]")
{
    SessionPlayer player = playerOf(held(20s, 2));
    player.startNow();
    player.advance(20s);
    CHECK(player.phase() == Phase::Working);
    CHECK(player.isBetweenHolds());
    CHECK(player.position().heldTimes == 1);
    CHECK(player.position().remaining == 5s);
    CHECK(player.countdownTotal() == 5s);
    player.advance(2s);
    player.startNow();
    CHECK_FALSE(player.isBetweenHolds());
    CHECK(player.position().remaining == 20s);
    player.advance(20s);
    CHECK(player.phase() == Phase::SetDone);
    CHECK(player.proposedSet().done == Work{Hold{20s, 2}});
}

TEST_CASE("a set is proposed as planned, a range with its upper end", "[player]")
{
    Dose dose = ten(Side::Each);
    dose.work = Repetitions{8, 12};
    dose.load = Mass{5000};
    SessionPlayer player = playerOf(dose);
    finishSet(player);
    player.startNow();
    player.endSet();
    CHECK(player.proposedSet() == PerformedSet{.step = 0,
                                               .setNumber = 1,
                                               .side = Side::Right,
                                               .outcome = SetOutcome::AsPlanned,
                                               .done = Repetitions{12, 12},
                                               .load = Mass{5000}});
}

TEST_CASE("a clocked set that is ended early is proposed with the time really held", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.startNow();
    player.advance(12'700ms);
    player.endSet();
    CHECK(player.proposedSet().outcome == SetOutcome::Changed);
    CHECK(player.proposedSet().done == Work{Hold{12s, 1}});
    CHECK(player.phase() == Phase::SetDone);

    SessionPlayer moving = playerOf(Dose{.work = Duration{60s}});
    moving.startNow();
    moving.advance(59'900ms);
    moving.endSet();
    CHECK(moving.proposedSet().done == Work{Duration{59s}});
}

TEST_CASE("a clocked set that was not begun is proposed as skipped", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.endSet();
    CHECK(player.proposedSet().outcome == SetOutcome::Skipped);
    CHECK(player.proposedSet().done == Work{Hold{30s, 1}});
}

TEST_CASE("what the player proposes can always be logged", "[player]")
{
    const auto work = GENERATE(values<Work>(
        {Repetitions{8, 12}, Hold{2s, 3}, Duration{3s}, Steps{20}, Distance{Metres{20}}}));
    const auto after = GENERATE(values<milliseconds>({0ms, 900ms, 1s, 2s, 5s, 1h}));
    SessionPlayer player = playerOf(Dose{.work = work});
    player.startNow();
    player.advance(after);
    player.endSet();
    const Session session{.routineName = "Legs",
                          .day = 2026y / std::chrono::November / 16,
                          .steps = player.steps(),
                          .sets = {player.proposedSet()}};
    CHECK(problemsOf(session).empty());
}

TEST_CASE("a pause stops the countdown and the set", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.pause();
    player.advance(1h);
    CHECK(player.position().remaining == 10s);
    player.startNow(); // whoever wants to go now has paused enough
    CHECK_FALSE(player.isPaused());
    player.pause();
    player.advance(1h);
    CHECK(player.position().remaining == 30s);
    player.goOn();
    player.advance(10s);
    CHECK(player.position().remaining == 20s);
}

TEST_CASE("after an hour's suspend at most one countdown has ended", "[player]")
{
    SessionPlayer player = playerOf(held(30s, 2, Side::Each, 60s));
    player.advance(1h);
    CHECK(player.phase() == Phase::Working); // the whole hold is still to do
    CHECK(player.position().remaining == 30s);
    player.advance(1h);
    CHECK(player.isBetweenHolds());
    player.advance(1h);
    CHECK(player.position().remaining == 30s);
    player.advance(1h);
    CHECK(player.phase() == Phase::SetDone);
    CHECK(player.position().set == 0);
    player.advance(1h);
    CHECK(player.phase() == Phase::SetDone);
}

TEST_CASE("negative time is no time", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.advance(-5s);
    CHECK(player.position().remaining == 10s);
    player.startNow();
    player.advance(milliseconds::min());
    CHECK(player.position().remaining == 30s);
    CHECK(player.position().worked == 0s);
}

TEST_CASE("rest can be added and taken away, and taken away whole it is over", "[player]")
{
    SessionPlayer player = playerOf(ten(Side::Both, 2, 60s));
    finishSet(player);
    player.advance(28s);
    player.addRest(15s);
    CHECK(player.position().remaining == 47s);
    CHECK(player.countdownTotal() == 60s);
    player.addRest(15s);
    CHECK(player.position().remaining == 62s);
    CHECK(player.countdownTotal() == 62s);
    player.addRest(seconds::max());
    CHECK(player.position().remaining == DoseLimits::longestRest);
    player.addRest(-15s);
    CHECK(player.position().remaining == DoseLimits::longestRest - 15s);
    player.addRest(seconds::min());
    CHECK(player.phase() == Phase::Working);
}

TEST_CASE("rest is not added while a set is being done", "[player]")
{
    SessionPlayer player = playerOf(held(30s));
    player.startNow();
    player.addRest(15s);
    CHECK(player.position().remaining == 30s);
    player.addRest(-60s);
    CHECK(player.phase() == Phase::Working);
}

TEST_CASE("going back leads to the last set, with time to get ready", "[player]")
{
    SessionPlayer player = playerOf(ten(Side::Both, 3, 60s));
    finishSet(player);
    finishSet(player);
    CHECK(player.position().set == 2);
    player.back();
    CHECK(player.position().set == 1);
    CHECK(player.phase() == Phase::GetReady);
    CHECK(player.countdownTotal() == 10s);
    player.startNow();
    player.endSet();
    player.back(); // not written yet: this set is the last one
    CHECK(player.position().set == 1);
    player.back();
    player.back();
    CHECK(player.position().set == 0);
    finishSet(player);
    finishSet(player);
    finishSet(player);
    REQUIRE(player.isFinished());
    player.back();
    CHECK(player.position().set == 2);
    CHECK(player.phase() == Phase::GetReady);
}

TEST_CASE("the pace counts repetitions and steps up to the planned number", "[player]")
{
    SessionPlayer player = playerOf(ten());
    CHECK(player.pacedCount() == 0);
    player.startNow();
    player.advance(2'999ms);
    CHECK(player.pacedCount() == 0);
    player.advance(1ms);
    CHECK(player.pacedCount() == 1);
    player.advance(1h);
    CHECK(player.pacedCount() == 10);

    Dose slow = ten();
    slow.tempo = Tempo{3, 1, 1, 0};
    SessionPlayer slowly = playerOf(slow);
    slowly.startNow();
    slowly.advance(14s);
    CHECK(slowly.pacedCount() == 2);

    SessionPlayer walking = playerOf(Dose{.work = Steps{20}});
    walking.startNow();
    walking.advance(6s);
    CHECK(walking.pacedCount() == 4);
}

TEST_CASE("at the start there is left what the routine is estimated at", "[player]")
{
    const std::vector<Dose> doses{
        {.sets = 3, .work = Repetitions{8, 12}, .side = Side::Each, .rest = 60s},
        {.sets = 2, .work = Hold{20s, 3}, .side = Side::Each, .rest = 30s},
        {.sets = 2, .work = Steps{20}, .side = Side::Alternating, .rest = 30s},
        {.sets = 1, .work = Duration{45s}},
        {.sets = 2, .work = Distance{Metres{40}}, .rest = 20s},
    };
    std::vector<SessionStep> steps;
    Routine routine{.id = {}, .name = "Legs", .steps = {}};
    for (const Dose &dose : doses) {
        steps.push_back(step(dose));
        routine.steps.push_back({.exercise = "any", .dose = dose, .note = {}});
    }
    const SessionPlayer player = playerOf(steps);
    CHECK(player.estimatedRemaining() == 10s + estimatedDuration(routine, Catalogue{}));
}

TEST_CASE("what is left shrinks with the time that passes", "[player]")
{
    SessionPlayer player = playerOf(held(30s, 1, Side::Both, 60s)); // 10 + 30 + 60 + 30
    CHECK(player.estimatedRemaining() == 130s);
    player.advance(4s);
    CHECK(player.estimatedRemaining() == 126s);
    player.startNow();
    player.advance(10s);
    CHECK(player.estimatedRemaining() == 110s);
    player.endSet();
    CHECK(player.estimatedRemaining() == 90s);
    player.setRecorded();
    CHECK(player.estimatedRemaining() == 90s);
    player.addRest(15s);
    CHECK(player.estimatedRemaining() == 105s);

    SessionPlayer counted = playerOf(ten());
    counted.startNow();
    counted.advance(1h); // longer than planned is not less than nothing
    CHECK(counted.estimatedRemaining() == 0s);
}

TEST_CASE("ticks of any length lead through a clocked session in the estimated time", "[player]")
{
    const auto tick = GENERATE(values<milliseconds>({16ms, 50ms, 70ms, 1s}));
    SessionPlayer player = playerOf(held(30s, 2, Side::Each, 60s));
    const milliseconds estimate = player.estimatedRemaining();
    milliseconds taken{0};
    while (!player.isFinished()) {
        player.advance(tick);
        player.setRecorded();
        taken += tick;
        REQUIRE(taken < 2 * estimate);
    }
    // 4 sets of a countdown, 2 holds and a pause: each may run over by less than one tick
    CHECK(taken >= estimate);
    CHECK(taken < estimate + 16 * tick);
}

TEST_CASE("countdowns of no length are passed over", "[player]")
{
    const PlayerTimes none{0s, 0s, 0s, 0s};
    SessionPlayer player({step(ten(Side::Each, 2)), step(held(10s, 2))}, {3s, 3s}, none);
    for (int set = 0; set < 6; ++set) {
        CHECK(player.phase() == Phase::Working);
        finishSet(player);
    }
    CHECK(player.isFinished());
}

namespace {

SessionStep counted(const char *key, int sets, Side side)
{
    return {.exercise = key,
            .exerciseName = key,
            .dose = {.sets = sets, .work = Repetitions{8, 8}, .side = side},
            .note = {}};
}

void doSet(SessionPlayer &player)
{
    player.endSet();
    player.setRecorded();
}

SessionPlayer twoSteps()
{
    return {{counted("squat", 3, Side::Each), counted("bridge", 2, Side::Both)}, {3s, 3s}};
}

} // namespace

TEST_CASE("sets that were jumped over follow after the last one", "[player]")
{
    SessionPlayer player = twoSteps();
    doSet(player);
    player.jumpTo(6);
    CHECK(player.phase() == SessionPlayer::Phase::GetReady);
    CHECK(player.currentStep().exercise == "bridge");
    doSet(player);
    doSet(player);
    CHECK(player.position().set == 1);
    REQUIRE(player.nextSet() != nullptr);
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(player.isFinished());
        doSet(player);
    }
    CHECK(player.isFinished());
}

TEST_CASE("a set more or fewer leaves the set at hand and its time alone", "[player]")
{
    SessionPlayer player = twoSteps();
    for (int i = 0; i < 4; ++i)
        doSet(player);
    player.startNow();
    player.advance(5s);
    std::vector<SessionStep> steps = player.steps();
    const PlayerPosition before = player.position();

    steps[0].report.setsMore = 1;
    player.setSteps(steps, {3s, 3s});
    CHECK(player.position() == before);
    CHECK(player.script().size() == 10);
    CHECK(player.currentStep().dose.sets == 4);
    CHECK(player.steps()[0].dose.sets == 3);

    steps[0].report.setsMore = 0;
    player.setSteps(steps, {3s, 3s});
    CHECK(player.position() == before);
    CHECK(player.script().size() == 8);
}

TEST_CASE("when the set at hand is dropped, the next exercise begins", "[player]")
{
    SessionPlayer player = twoSteps();
    for (int i = 0; i < 4; ++i)
        doSet(player);
    std::vector<SessionStep> steps = player.steps();
    steps[0].report.setsMore = -1;
    player.setSteps(steps, {3s, 3s});
    CHECK(player.currentStep().exercise == "bridge");
    CHECK(player.phase() == SessionPlayer::Phase::GetReady);
}

TEST_CASE("an easier exercise is done from its set on, and what was done stays done", "[player]")
{
    SessionPlayer player = twoSteps();
    for (int i = 0; i < 3; ++i)
        doSet(player);
    player.startNow(); // the right side of the second set
    std::vector<SessionStep> steps = player.steps();
    steps[0].report.swaps = {{.fromSet = 2,
                              .exercise = "chair",
                              .exerciseName = "Chair squat",
                              .dose = {.work = Repetitions{10, 10}, .side = Side::Both}}};
    player.setSteps(steps, {2s, 3s});
    CHECK(player.script().size() == 6); // 1 left, 1 right, 2, 3, and the bridges
    CHECK(player.position().set == 2);
    CHECK(player.phase() == SessionPlayer::Phase::GetReady);
    CHECK(player.currentStep().exercise == "chair");
    CHECK(player.currentStep().dose.sets == 3);
    const PerformedSet proposed = player.proposedSet();
    CHECK(proposed.exercise == "chair");
    CHECK(proposed.done == Work(Repetitions{10, 10}));
    CHECK(player.isDone(0));
    CHECK(player.isDone(1));
    for (int i = 0; i < 4; ++i)
        doSet(player);
    CHECK(player.isFinished());
}
