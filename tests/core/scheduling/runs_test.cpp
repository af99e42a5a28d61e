// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <set>

#include "scheduling/occurrences.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;
using State = Occurrence::State;

namespace {

// a Monday
const Date monday = 2026y / std::chrono::November / 16;
const DateRange week{monday, addDays(monday, 6)};

Date weekDay(int number)
{
    return addDays(monday, number);
}

Run once(RunId id, RunKind kind, Date day, std::optional<TimeOfDay> time = 18h)
{
    return {.id = id, .kind = kind, .when = Once{day}, .time = time};
}

Run weekly(RunId id, RunKind kind, Weekdays days, std::optional<TimeOfDay> time = 18h)
{
    return {.id = id, .kind = kind, .when = OnWeekdays{days, monday, std::nullopt}, .time = time};
}

ScheduleRule rule(RuleId id, Recurrence when)
{
    return {.id = id, .routine = {id.value}, .when = std::move(when)};
}

ScheduleRule beforeEasy(RuleId id = {1})
{
    return rule(id, BeforeRuns{{RunKind::Easy}, 10min, 0, monday, std::nullopt});
}

RunException runMoved(RunId run, Date from, Date to)
{
    return {run, from, ExceptionKind::Moved, to};
}

/// A plan with runs and rules of every kind, nonsense among them.
Plan randomPlan(std::mt19937 &random)
{
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    const auto someDay = [&] { return addDays(monday, below(50) - 20); };
    const auto until = [&](Date from) {
        return below(2) == 0 ? std::optional(addDays(from, below(60) - 5)) : std::nullopt;
    };
    Plan plan;
    for (int id = 1; id <= 5; ++id) {
        Run run{.id = {id}, .kind = static_cast<RunKind>(below(4)), .when = Once{someDay()}};
        const Date from = someDay();
        if (below(2) == 0)
            run.when = OnWeekdays{Weekdays::fromBits(static_cast<unsigned>(below(128))), from,
                                  until(from)};
        if (below(2) == 0)
            run.time = TimeOfDay(below(1440));
        plan.runs.push_back(run);
    }
    for (int id = 1; id <= 5; ++id) {
        const Date from = someDay();
        const RunKinds kinds = RunKinds::fromBits(below(16));
        ScheduleRule each{.id = {id}, .routine = {id}};
        switch (below(5)) {
        case 0:
            each.when = OnWeekdays{Weekdays::fromBits(static_cast<unsigned>(below(128))), from,
                                   until(from)};
            break;
        case 1:
            each.when = EveryDays{below(6) + 1, from, until(from)};
            break;
        case 2:
            each.when = BeforeRuns{kinds, 10min, below(2) * below(4), from, until(from)};
            break;
        case 3:
            each.when = AfterRuns{kinds, from, until(from)};
            break;
        default:
            each.when = Once{from};
        }
        each.isHeavy = below(2) == 0;
        each.isOn = below(8) != 0;
        if (below(3) == 0)
            each.inTurn = {RoutineId{11}, RoutineId{12}};
        if (below(4) == 0)
            each.phases = PhaseKinds::fromBits(below(16));
        plan.rules.push_back(each);
    }
    for (int i = 0; i < 20; ++i) {
        const Date original = someDay();
        const auto kind = below(3) == 0 ? ExceptionKind::Skipped : ExceptionKind::Moved;
        const Date to = kind == ExceptionKind::Moved ? addDays(original, below(13) - 6) : original;
        if (below(2) == 0)
            plan.exceptions.push_back(
                {RuleId{below(6) + 1}, original, kind, to, RunId{below(2) * (below(5) + 1)}});
        else
            plan.runExceptions.push_back({RunId{below(6) + 1}, original, kind, to});
    }
    if (below(2) == 0)
        plan.phases = {{PhaseKind::Base, weekDay(-14), 3}, {PhaseKind::Peak, weekDay(7), 2}};
    if (below(2) == 0)
        plan.pauses = {{PauseKind::Holiday, {weekDay(3), weekDay(below(9) + 3)}}};
    plan.limits.mostSessionsAWeek = below(6);
    return plan;
}

} // namespace

TEST_CASE("a session before runs stands the minutes ahead of each of their kinds", "[scheduling]")
{
    const Plan plan{.rules = {beforeEasy()},
                    .runs = {weekly({1}, RunKind::Easy, {std::chrono::Tuesday}),
                             weekly({2}, RunKind::Long, {std::chrono::Sunday})}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(1));
    CHECK(occurrences[0].time == 17h + 50min);
    REQUIRE(occurrences[0].run.has_value());
    CHECK(occurrences[0].run->run == RunId{1});
}

TEST_CASE("moving a run moves what hangs on it, and the original day is kept", "[scheduling]")
{
    const Plan plan{.rules = {beforeEasy()},
                    .runs = {once({1}, RunKind::Easy, weekDay(1))},
                    .runExceptions = {runMoved({1}, weekDay(1), weekDay(4))}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(4));
    CHECK(occurrences[0].original == weekDay(1));
    CHECK(occurrences[0].state == State::Moved);
    CHECK(findOccurrence(plan, {{1}, weekDay(1)})->day == weekDay(4));
    CHECK(occurrencesIn(plan, {weekDay(1), weekDay(1)}).empty());
}

TEST_CASE("what was moved by hand stays where it was put when its run moves", "[scheduling]")
{
    const Plan plan{.rules = {beforeEasy()},
                    .exceptions = {{{1}, weekDay(1), ExceptionKind::Moved, weekDay(2)}},
                    .runs = {once({1}, RunKind::Easy, weekDay(1))},
                    .runExceptions = {runMoved({1}, weekDay(1), weekDay(4))}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(2));
}

TEST_CASE("what hangs on a run that is left out is listed as left out with it", "[scheduling]")
{
    const Plan plan{.rules = {beforeEasy()},
                    .runs = {once({1}, RunKind::Easy, weekDay(1))},
                    .runExceptions = {{{1}, weekDay(1), ExceptionKind::Skipped, weekDay(1)}}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].state == State::Skipped);
    CHECK(occurrences[0].leftOut == LeftOut::WithRun);
}

TEST_CASE("of two runs on one day each has a session before it", "[scheduling]")
{
    Plan plan{.rules = {beforeEasy()},
              .runs = {once({1}, RunKind::Easy, weekDay(1), 18h),
                       once({2}, RunKind::Easy, weekDay(1), 7h)}};
    auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 2);
    CHECK(occurrences[0].time == 6h + 50min);
    CHECK(occurrences[0].plannedFor() == PlannedFor{{1}, weekDay(1), {2}});
    CHECK(occurrences[1].time == 17h + 50min);
    CHECK(occurrences[1].plannedFor() == PlannedFor{{1}, weekDay(1), {1}});

    SECTION("and goes along with its own run alone")
    {
        plan.runExceptions = {runMoved({1}, weekDay(1), weekDay(3))};
        occurrences = occurrencesIn(plan, week);
        REQUIRE(occurrences.size() == 2);
        CHECK(occurrences[0].day == weekDay(1));
        CHECK(occurrences[0].run->run == RunId{2});
        CHECK(occurrences[1].day == weekDay(3));
        CHECK(occurrences[1].run->run == RunId{1});
    }
    SECTION("and is left out with its own run alone")
    {
        plan.runExceptions = {{{2}, weekDay(1), ExceptionKind::Skipped, weekDay(1)}};
        occurrences = occurrencesIn(plan, week);
        REQUIRE(occurrences.size() == 2);
        CHECK(occurrences[0].leftOut == LeftOut::WithRun);
        CHECK(occurrences[1].leftOut == LeftOut::No);
    }
    SECTION("and is skipped and moved by itself")
    {
        plan.exceptions = {{{1}, weekDay(1), ExceptionKind::Skipped, weekDay(1), {2}},
                           {{1}, weekDay(1), ExceptionKind::Moved, weekDay(2), {1}}};
        occurrences = occurrencesIn(plan, week);
        REQUIRE(occurrences.size() == 2);
        CHECK(occurrences[0].leftOut == LeftOut::ByHand);
        CHECK(occurrences[1].day == weekDay(2));
        CHECK(occurrences[1].forRun == RunId{1});
    }
    SECTION("and what was skipped without saying for which run was before the first")
    {
        plan.exceptions = {{{1}, weekDay(1), ExceptionKind::Skipped, weekDay(1)}};
        occurrences = occurrencesIn(plan, week);
        REQUIRE(occurrences.size() == 2);
        CHECK(occurrences[0].leftOut == LeftOut::ByHand);
        CHECK(occurrences[1].leftOut == LeftOut::No);
        // what says it goes before
        plan.exceptions.push_back({{1}, weekDay(1), ExceptionKind::Moved, weekDay(4), {2}});
        occurrences = occurrencesIn(plan, week);
        REQUIRE(occurrences.size() == 2);
        CHECK(occurrences[1].day == weekDay(4));
        CHECK(occurrences[1].forRun == RunId{2});
    }
}

TEST_CASE("routines in turn go on from run to run, two of one day as well", "[scheduling]")
{
    Plan plan{.rules = {beforeEasy()},
              .runs = {once({1}, RunKind::Easy, weekDay(0), 18h),
                       once({2}, RunKind::Easy, weekDay(1), 18h),
                       once({3}, RunKind::Easy, weekDay(1), 7h),
                       once({4}, RunKind::Easy, weekDay(2), 18h)}};
    plan.rules[0].inTurn = {RoutineId{2}, RoutineId{3}};
    std::vector<std::pair<RunId, RoutineId>> turns;
    for (const Occurrence &each : occurrencesIn(plan, week))
        turns.emplace_back(each.forRun, each.routine);
    CHECK(turns ==
          std::vector<std::pair<RunId, RoutineId>>{{{1}, {1}}, {{3}, {2}}, {{2}, {3}}, {{4}, {1}}});
    // a run that is moved keeps its turn
    plan.runExceptions = {runMoved({3}, weekDay(1), weekDay(4))};
    CHECK(findOccurrence(plan, {{1}, weekDay(1), {3}})->routine == RoutineId{2});
    CHECK(findOccurrence(plan, {{1}, weekDay(1), {2}})->routine == RoutineId{3});
}

TEST_CASE("routines in turn count weekly runs and single ones, ended and outside the rule as well",
          "[scheduling]")
{
    Run ended = weekly({1}, RunKind::Easy, {std::chrono::Tuesday, std::chrono::Friday});
    std::get<OnWeekdays>(ended.when).until = weekDay(11);
    Run begun = weekly({2}, RunKind::Easy, {std::chrono::Sunday});
    std::get<OnWeekdays>(begun.when).from = weekDay(7);
    Plan plan{.rules = {beforeEasy()},
              .runs = {ended, begun, once({3}, RunKind::Easy, weekDay(8)),
                       once({4}, RunKind::Easy, weekDay(-3)),
                       once({5}, RunKind::Long, weekDay(9))}};
    plan.rules[0].inTurn = {RoutineId{2}, RoutineId{3}};
    const DateRange month{weekDay(-10), weekDay(27)};
    RoutineId next{1};
    std::vector<Date> days;
    for (const Occurrence &each : occurrencesIn(plan, month)) {
        CHECK(each.routine == next);
        next.value = next.value % 3 + 1;
        days.push_back(each.day);
        // asked for by itself it is the same
        CHECK(occurrencesIn(plan, {each.day, each.day}).size() == (each.day == weekDay(8) ? 2 : 1));
    }
    CHECK(days == std::vector{weekDay(1), weekDay(4), weekDay(8), weekDay(8), weekDay(11),
                              weekDay(13), weekDay(20), weekDay(27)});
}

TEST_CASE("two runs of one day share what comes days before them, or after", "[scheduling]")
{
    const Plan plan{
        .rules = {rule({1}, BeforeRuns{{RunKind::Easy}, 10min, 1, monday, std::nullopt}),
                  rule({2}, AfterRuns{{RunKind::Easy}, monday, std::nullopt})},
        .runs = {once({1}, RunKind::Easy, weekDay(2), 18h),
                 once({2}, RunKind::Easy, weekDay(2), 7h)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 2);
    CHECK(occurrences[0].day == weekDay(1));
    CHECK(occurrences[1].time == 7h);
    CHECK_FALSE(occurrences[0].forRun.isSet());
}

TEST_CASE("put by hand onto the day its run has left, a session stays there", "[scheduling]")
{
    const Plan plan{.rules = {beforeEasy()},
                    .exceptions = {{{1}, weekDay(1), ExceptionKind::Moved, weekDay(1), {1}}},
                    .runs = {once({1}, RunKind::Easy, weekDay(1))},
                    .runExceptions = {runMoved({1}, weekDay(1), weekDay(4))}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(1));
}

TEST_CASE("a session days before a run keeps its own time", "[scheduling]")
{
    ScheduleRule touchUp = rule({1}, BeforeRuns{{RunKind::Race}, 10min, 3, monday, std::nullopt});
    touchUp.time = 12h;
    const Plan plan{.rules = {touchUp}, .runs = {once({1}, RunKind::Race, weekDay(6), 10h)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(3));
    CHECK(occurrences[0].time == 12h);
}

TEST_CASE("a session after runs is due when the run is over", "[scheduling]")
{
    Run run = once({1}, RunKind::Quality, weekDay(3));
    run.length = 50min;
    const Plan plan{.rules = {rule({1}, AfterRuns{{RunKind::Quality}, monday, std::nullopt})},
                    .runs = {run}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].day == weekDay(3));
    CHECK(occurrences[0].time == 18h + 50min);
}

TEST_CASE("a rhythm of days counts from its first day", "[scheduling]")
{
    const Plan plan{.rules = {rule({1}, EveryDays{4, weekDay(-2), std::nullopt})}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 2);
    CHECK(occurrences[0].day == weekDay(2));
    CHECK(occurrences[1].day == weekDay(6));
}

TEST_CASE("routines in turn follow one another, whatever part is asked for", "[scheduling]")
{
    ScheduleRule turns =
        rule({1}, OnWeekdays{{std::chrono::Monday, std::chrono::Thursday}, monday, std::nullopt});
    turns.inTurn = {RoutineId{2}, RoutineId{3}};
    const Plan plan{.rules = {turns}};
    std::vector<RoutineId> routines;
    for (const Occurrence &each : occurrencesIn(plan, {monday, addDays(monday, 13)}))
        routines.push_back(each.routine);
    CHECK(routines == std::vector{RoutineId{1}, RoutineId{2}, RoutineId{3}, RoutineId{1}});
    CHECK(occurrencesIn(plan, {weekDay(10), weekDay(10)})[0].routine == RoutineId{1});
}

TEST_CASE("a rule for phases gives only their days", "[scheduling]")
{
    ScheduleRule base = rule({1}, EveryDays{1, monday, std::nullopt});
    base.phases = {PhaseKind::Build};
    const Plan plan{.rules = {base},
                    .phases = {{PhaseKind::Base, weekDay(-7), 1}, {PhaseKind::Build, monday, 1}}};
    CHECK(occurrencesIn(plan, {weekDay(-7), weekDay(13)}).size() == 7);
}

TEST_CASE("a pause leaves sessions and runs out, but not what was moved into it", "[scheduling]")
{
    Plan plan{.rules = {rule({1}, EveryDays{1, monday, std::nullopt})},
              .runs = {once({1}, RunKind::Easy, weekDay(1))},
              .pauses = {{PauseKind::Illness, {weekDay(1), weekDay(2)}}}};
    plan.exceptions = {{{1}, monday, ExceptionKind::Moved, weekDay(2)}};
    int planned = 0;
    for (const Occurrence &each : occurrencesIn(plan, week))
        planned += each.state != State::Skipped ? 1 : 0;
    CHECK(planned == 5);
    CHECK(runsIn(plan, week)[0].leftOut == LeftOut::InPause);
}

TEST_CASE("a heavy session too close to a race is named with the hours", "[scheduling]")
{
    ScheduleRule strength = rule({1}, Once{weekDay(5)});
    strength.isHeavy = true;
    strength.time = 12h;
    Plan plan{.rules = {strength}, .runs = {once({1}, RunKind::Race, weekDay(6), 10h)}};
    auto occurrences = occurrencesIn(plan, {weekDay(5), weekDay(5)});
    REQUIRE(occurrences[0].conflicts.size() == 1);
    CHECK(occurrences[0].conflicts[0].limit == Limit::HoursBeforeRace);
    CHECK(occurrences[0].conflicts[0].found == 22);
    CHECK(occurrences[0].conflicts[0].allowed == 48);

    plan.rules[0].when = Once{weekDay(4)};
    plan.rules[0].time = 10h; // 48 hours are enough
    CHECK(occurrencesIn(plan, week)[0].conflicts.empty());
    plan.rules[0].when = Once{weekDay(5)};
    plan.rules[0].isHeavy = false;
    CHECK(occurrencesIn(plan, week)[0].conflicts.empty());
}

TEST_CASE("strength without a time on the day of a quality run counts as after it", "[scheduling]")
{
    ScheduleRule strength = rule({1}, Once{weekDay(3)});
    strength.isHeavy = true;
    Plan plan{.rules = {strength}, .runs = {once({1}, RunKind::Quality, weekDay(3), 19h)}};
    CHECK(occurrencesIn(plan, week)[0].conflicts.empty());
    plan.rules[0].time = 12h;
    CHECK(occurrencesIn(plan, week)[0].conflicts.size() == 1);
    plan.rules[0].time.reset();
    plan.rules[0].when = Once{weekDay(2)};
    REQUIRE(occurrencesIn(plan, week)[0].conflicts.empty()); // 31 hours
}

TEST_CASE("the second of two heavy days running is named", "[scheduling]")
{
    ScheduleRule strength =
        rule({1}, OnWeekdays{{std::chrono::Monday, std::chrono::Tuesday}, monday, std::nullopt});
    strength.isHeavy = true;
    const Plan plan{.rules = {strength}};
    const auto occurrences = occurrencesIn(plan, week);
    CHECK(occurrences[0].conflicts.empty());
    REQUIRE(occurrences[1].conflicts.size() == 1);
    CHECK(occurrences[1].conflicts[0].heavyDay == monday);
    CHECK(occurrencesIn(plan, {weekDay(1), weekDay(1)})[0].conflicts.size() == 1);
}

TEST_CASE("sessions beyond the most of a week are named, those before runs not counted",
          "[scheduling]")
{
    Plan plan{.rules = {rule({1}, EveryDays{2, monday, std::nullopt}), beforeEasy({2})},
              .runs = {weekly({1}, RunKind::Easy, {std::chrono::Tuesday})}};
    plan.limits.mostSessionsAWeek = 3;
    std::vector<Date> tooMany;
    for (const Occurrence &each : occurrencesIn(plan, week)) {
        if (!each.conflicts.empty())
            tooMany.push_back(each.day);
    }
    CHECK(tooMany == std::vector{weekDay(6)});
}

TEST_CASE("with runs any range gives what its halves give", "[scheduling]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Plan plan = randomPlan(random);
        const DateRange whole{weekDay(-25), weekDay(40)};
        const Date middle = addDays(whole.first, std::uniform_int_distribution(0, 60)(random));
        auto halves = occurrencesIn(plan, {whole.first, middle});
        const auto second = occurrencesIn(plan, {addDays(middle, 1), whole.last});
        halves.insert(halves.end(), second.begin(), second.end());
        REQUIRE(halves == occurrencesIn(plan, whole));
    }
}

TEST_CASE("no skip, move or pause loses an occurrence, and each is found by its original day",
          "[scheduling]")
{
    std::mt19937 random(11);
    const DateRange wide{weekDay(-60), weekDay(90)};
    for (int round = 0; round < 200; ++round) {
        const Plan plan = randomPlan(random);
        Plan untouched = plan;
        untouched.exceptions.clear();
        untouched.runExceptions.clear();
        untouched.pauses.clear();
        std::set<std::tuple<RuleId, Date, RunId>> after;
        for (const Occurrence &each : occurrencesIn(plan, wide)) {
            REQUIRE(after.insert({each.rule, each.original, each.forRun}).second);
            Occurrence found = *findOccurrence(plan, each.plannedFor());
            found.conflicts = each.conflicts;
            REQUIRE(found == each);
        }
        std::set<std::tuple<RuleId, Date, RunId>> before;
        for (const Occurrence &each : occurrencesIn(untouched, wide))
            before.insert({each.rule, each.original, each.forRun});
        REQUIRE(before == after);
    }
}

TEST_CASE("the next run is the first that is not over and not left out", "[scheduling]")
{
    const Plan plan{.runs = {once({1}, RunKind::Easy, monday, 7h),
                             once({2}, RunKind::Easy, weekDay(1)),
                             once({3}, RunKind::Long, weekDay(2))},
                    .runExceptions = {{{2}, weekDay(1), ExceptionKind::Skipped, weekDay(1)}}};
    CHECK(nextRun(plan, monday, 6h, 7)->run == RunId{1});
    CHECK(nextRun(plan, monday, 8h, 7)->run == RunId{3});
    CHECK_FALSE(nextRun(plan, monday, 8h, 2).has_value());
}
