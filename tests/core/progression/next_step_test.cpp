// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression/next_step.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const Date monday = 2026y / std::chrono::November / 16;

Step squats(Work work = Repetitions{10, 10}, Load load = NoLoad{})
{
    return {.exercise = "squat",
            .dose = {.sets = 3, .work = work, .side = Side::Both, .load = load, .rest = 60s},
            .note = "hold the rail"};
}

/// Every set done as `done`, the last one as `last`.
StepResult result(int session, Work done, Work last, std::optional<int> effort = std::nullopt,
                  std::optional<int> pain = 0)
{
    StepResult result{
        .session = {session}, .day = addDays(monday, session), .effort = effort, .pain = pain};
    for (int set = 1; set <= 3; ++set)
        result.sets.push_back(
            {.step = 0, .setNumber = set, .side = Side::Both, .done = set == 3 ? last : done});
    return result;
}

std::vector<StepResult> twice(Work done, Work last, std::optional<int> effort = std::nullopt)
{
    return {result(2, done, last, effort), result(1, done, last, effort)};
}

Session sessionOf(int id, const Step &step, std::optional<int> pain = std::nullopt)
{
    Session session{.id = {id}, .routine = {7}, .day = addDays(monday, id)};
    session.state = SessionState::Finished;
    session.pain = pain;
    session.steps = {{.exercise = step.exercise, .dose = step.dose}};
    for (int set = 1; set <= step.dose.sets; ++set)
        session.sets.push_back({.step = 0, .setNumber = set, .done = Repetitions{12, 12}});
    return session;
}

} // namespace

TEST_CASE("two extra repetitions in two sessions running bring two more", "[progression]")
{
    const auto next =
        nextStepOf(squats(), twice(Repetitions{10, 10}, Repetitions{12, 12}), aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::MoreRepetitions);
    CHECK(next->reason == NextStepReason::ExtraDone);
    CHECK(next->then.dose.work == Work(Repetitions{12, 12}));
    CHECK(next->then.note == "hold the rail");
    CHECK(next->sessions == std::vector<SessionId>{{2}, {1}});
}

TEST_CASE("once is not enough, and the target met is not yet two more", "[progression]")
{
    const Work ten = Repetitions{10, 10};
    const Work twelve = Repetitions{12, 12};
    CHECK_FALSE(nextStepOf(squats(), std::vector{result(1, ten, twelve)}, aCatalogue()));
    CHECK_FALSE(nextStepOf(squats(), twice(ten, Repetitions{11, 11}), aCatalogue()));
    CHECK_FALSE(nextStepOf(squats(), twice(Repetitions{9, 9}, twelve), aCatalogue()));
    CHECK_FALSE(nextStepOf(squats(), {}, aCatalogue()));
}

TEST_CASE("all done with some in reserve counts as well as extra repetitions", "[progression]")
{
    const Work ten = Repetitions{10, 10};
    const auto next = nextStepOf(squats(), twice(ten, ten, 7), aCatalogue());
    REQUIRE(next);
    CHECK(next->reason == NextStepReason::EffortSpare);
    CHECK_FALSE(nextStepOf(squats(), twice(ten, ten, 8), aCatalogue()));
}

TEST_CASE("a skipped set or one side left out is not all of it", "[progression]")
{
    Step step = squats();
    auto results = twice(Repetitions{12, 12}, Repetitions{12, 12}, 5);
    SECTION("skipped")
    {
        results.front().sets.at(1).outcome = SetOutcome::Skipped;
    }
    SECTION("the dose asks for each side")
    {
        step.dose.side = Side::Each;
    }
    CHECK_FALSE(nextStepOf(step, results, aCatalogue()));
}

TEST_CASE("a weight grows by at least half a kilogram, else by a twentieth", "[progression]")
{
    const auto [before, after] =
        GENERATE(table<int, int>({{4'000, 4'500}, {10'000, 10'500}, {40'000, 42'000}}));
    const auto next = nextStepOf(squats(Repetitions{10, 10}, Mass{before}),
                                 twice(Repetitions{10, 10}, Repetitions{12, 12}), aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::MoreLoad);
    CHECK(next->then.dose.load == Load(Mass{after}));
    CHECK(next->then.dose.work == Work(Repetitions{10, 10}));
}

TEST_CASE("at the cap comes another set, then a stronger band, then the harder exercise",
          "[progression]")
{
    const Work cap = Repetitions{15, 15};
    const auto results = twice(cap, cap, 5);
    Step step = squats(cap);
    step.dose.sets = 2;
    auto next = nextStepOf(step, results, aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::MoreSets);
    CHECK(next->then.dose.sets == 3);

    next = nextStepOf(squats(cap, Band::Light), results, aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::MoreLoad);
    CHECK(next->then.dose.load == Load(Band::Medium));

    next = nextStepOf(squats(cap), results, aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::HarderExercise);
    CHECK(next->then.exercise == "airplane");
    CHECK(next->then.note == "hold the rail");

    Step last = squats(cap);
    last.exercise = "airplane"; // nothing is harder
    CHECK_FALSE(nextStepOf(last, results, aCatalogue()));
}

TEST_CASE("a hold grows by five seconds up to thirty", "[progression]")
{
    const Work hold = Hold{28s, 1};
    const auto next = nextStepOf(squats(hold), twice(hold, hold, 5), aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::LongerHold);
    CHECK(next->then.dose.work == Work(Hold{30s, 1}));
}

TEST_CASE("pain over the limit makes it easier, whatever was done", "[progression]")
{
    const Work twelve = Repetitions{12, 12};
    auto results = twice(twelve, twelve, 3);
    results.front().pain = 6;
    SECTION("one step down the ladder")
    {
        const auto next = nextStepOf(squats(), results, aCatalogue());
        REQUIRE(next);
        CHECK(next->kind == NextStepKind::EasierExercise);
        CHECK(next->reason == NextStepReason::PainOverLimit);
        CHECK(next->pain == 6);
        CHECK(next->then.exercise == "bridge");
        CHECK(next->sessions == std::vector<SessionId>{{2}});
    }
    SECTION("a third off a weight")
    {
        const auto next =
            nextStepOf(squats(Repetitions{10, 10}, Mass{10'000}), results, aCatalogue());
        REQUIRE(next);
        CHECK(next->kind == NextStepKind::LessLoad);
        CHECK(next->then.dose.load == Load(Mass{7'000}));
    }
    SECTION("less of it where nothing easier is known")
    {
        Step step = squats();
        step.exercise = "walk";
        const auto next = nextStepOf(step, results, aCatalogue());
        REQUIRE(next);
        CHECK(next->kind == NextStepKind::LessWork);
        CHECK(next->then.dose.work == Work(Repetitions{7, 7}));
    }
}

TEST_CASE("a worse next morning makes it easier", "[progression]")
{
    auto results = twice(Repetitions{12, 12}, Repetitions{12, 12});
    results.front().isWorseNextMorning = true;
    const auto next = nextStepOf(squats(), results, aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::EasierExercise);
    CHECK(next->reason == NextStepReason::WorseNextMorning);
}

TEST_CASE("pain of 4 to 5 asks for the same again", "[progression]")
{
    auto results = twice(Repetitions{12, 12}, Repetitions{12, 12}, 3);
    results.front().pain = GENERATE(4, 5);
    const auto next = nextStepOf(squats(), results, aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::SameAgain);
    CHECK(next->then == next->now);
}

TEST_CASE("only sessions since the dose was changed count", "[progression]")
{
    Step before = squats();
    before.dose.sets = 2;
    const Step now = squats();
    Session running = sessionOf(5, now);
    running.state = SessionState::Running;
    Session other = sessionOf(4, now);
    other.routine = {8};
    Session skipped = sessionOf(3, now);
    for (PerformedSet &set : skipped.sets)
        set.outcome = SetOutcome::Skipped;
    const std::vector<Session> sessions{
        sessionOf(0, now), sessionOf(1, before), sessionOf(2, now), skipped, other, running};
    const auto results = resultsOf(now, {7}, sessions);
    REQUIRE(results.size() == 1);
    CHECK(results.front().session == SessionId{2});
}

TEST_CASE("every step of every routine is asked, in the order of the plan", "[progression]")
{
    Plan plan;
    plan.routines = {{.id = {3}, .name = "Rest", .steps = {squats()}},
                     {.id = {7}, .name = "Legs", .steps = {{.exercise = "walk"}, squats()}}};
    const std::vector<Session> sessions{sessionOf(1, squats()), sessionOf(2, squats())};
    const auto next = nextStepsOf(plan, sessions, aCatalogue());
    REQUIRE(next.size() == 1);
    CHECK(next.front().routine == RoutineId{7});
    CHECK(next.front().step == 1);
    CHECK(next.front().kind == NextStepKind::MoreRepetitions);
}

TEST_CASE("a pyramid goes up as a whole, and its warm-ups prove nothing", "[progression]")
{
    Step step = squats();
    step.dose.sets = 2;
    step.dose.work = Repetitions{8, 8};
    step.dose.warmUps = {{Repetitions{20, 20}, NoLoad{}}};
    step.dose.ownSets = {{Repetitions{12, 12}, NoLoad{}}};
    const auto done = [&](std::int64_t id, int more) {
        Session session;
        session.id = {id};
        session.state = SessionState::Finished;
        session.routine = {3};
        session.steps = {{.exercise = step.exercise, .dose = step.dose}};
        const int counts[] = {30, 12 + more, 8 + more};
        for (int set = 1; set <= 3; ++set)
            session.sets.push_back({.step = 0,
                                    .setNumber = set,
                                    .side = Side::Both,
                                    .done = Repetitions{counts[set - 1], counts[set - 1]}});
        return session;
    };
    const std::vector<Session> sessions{done(1, 2), done(2, 2)};
    const auto next = nextStepOf(step, resultsOf(step, {3}, sessions), aCatalogue());
    REQUIRE(next);
    CHECK(next->kind == NextStepKind::MoreRepetitions);
    CHECK(next->then.dose.work == Work(Repetitions{10, 10}));
    CHECK(next->then.dose.ownSets.front().work == Work(Repetitions{14, 14}));
    CHECK(next->then.dose.warmUps == step.dose.warmUps);

    const std::vector<Session> met{done(1, 0), done(2, 0)};
    CHECK_FALSE(nextStepOf(step, resultsOf(step, {3}, met), aCatalogue()));
}
