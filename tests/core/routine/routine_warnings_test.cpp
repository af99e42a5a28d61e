// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/duration_estimate.h"
#include "routine/routine_remedies.h"
#include "routine/routine_summary.h"
#include "routine/routine_warnings.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

Exercise on(const ExerciseKey &key, Position position, Muscle muscle)
{
    Exercise exercise = anExercise(key, key);
    exercise.position = position;
    exercise.primaryMuscles = {muscle};
    return exercise;
}

/// Two on the back, three standing; of these one moves sideways and one needs a band.
Catalogue sixth()
{
    Exercise bridge = on("bridge", Position::Supine, Muscle::GluteusMaximus);
    Exercise bug = on("bug", Position::Supine, Muscle::Trunk);
    Exercise squat = on("squat", Position::Standing, Muscle::Quadriceps);
    Exercise hitch = on("hitch", Position::Standing, Muscle::GluteusMedius);
    hitch.planes = {Plane::Frontal};
    Exercise walk = hitch;
    walk.key = "walk";
    walk.equipment = {{Equipment::MiniBand}};
    Exercise raise = on("raise", Position::Standing, Muscle::Calves);
    return Catalogue({bridge, bug, squat, walk, hitch, raise}, {});
}

Routine of(const std::vector<ExerciseKey> &keys)
{
    Routine routine;
    routine.id = {7};
    for (const ExerciseKey &key : keys)
        routine.steps.push_back({.exercise = key, .dose = {}, .note = {}});
    return routine;
}

std::vector<RoutineWarningKind> kindsOf(const Routine &routine,
                                        std::optional<std::chrono::minutes> room = std::nullopt)
{
    std::vector<RoutineWarningKind> kinds;
    for (const RoutineWarning &one : warningsFor(routine, sixth(), room))
        kinds.push_back(one.kind);
    return kinds;
}

using Kinds = std::vector<RoutineWarningKind>;

} // namespace

TEST_CASE("a routine without sideways work is worth a look, a short one not", "[warnings]")
{
    CHECK(kindsOf(of({"bridge", "squat", "raise"})) == Kinds{RoutineWarningKind::LittleSideways});
    CHECK(kindsOf(of({"bridge", "squat"})).empty());
    CHECK(kindsOf(of({"hitch", "squat", "raise"})).empty());
    CHECK(kindsOf(of({})).empty());
}

TEST_CASE("eight exercises are many", "[warnings]")
{
    const Routine seven = of({"hitch", "squat", "hitch", "squat", "hitch", "squat", "raise"});
    CHECK(kindsOf(seven).empty());
    Routine eight = seven;
    eight.steps.insert(eight.steps.begin(), eight.steps.back());
    CHECK(warningsFor(eight, sixth()) ==
          std::vector<RoutineWarning>{{.kind = RoutineWarningKind::ManyExercises, .count = 8}});
}

TEST_CASE("the second of two alike in a row is named", "[warnings]")
{
    CHECK(warningsFor(of({"hitch", "squat", "raise", "raise"}), sixth()) ==
          std::vector<RoutineWarning>{{.kind = RoutineWarningKind::SamePattern, .step = 3}});
}

TEST_CASE("a routine that is longer than the time before its run says so", "[warnings]")
{
    const Routine routine = of({"hitch", "squat"});
    CHECK(kindsOf(routine, std::chrono::minutes(30)).empty());
    Routine longer = routine;
    for (Step &step : longer.steps)
        step.dose.sets = 10;
    CHECK(kindsOf(longer, std::chrono::minutes(5)) == Kinds{RoutineWarningKind::TooLong});

    Plan plan;
    plan.routines = {longer};
    CHECK(roomFor(longer.id, plan) == std::nullopt);
    ScheduleRule rule{.id = {1}, .routine = longer.id};
    rule.when = BeforeRuns{.kinds = {RunKind::Easy}, .ahead = std::chrono::minutes(20), .from = {}};
    plan.rules = {rule};
    CHECK(roomFor(longer.id, plan) == std::chrono::minutes(20));
    rule.when = BeforeRuns{.kinds = {RunKind::Long}, .ahead = std::chrono::minutes(8), .from = {}};
    plan.rules.push_back(rule);
    CHECK(roomFor(longer.id, plan) == std::chrono::minutes(8));
    plan.rules.back().isOn = false;
    CHECK(roomFor(longer.id, plan) == std::chrono::minutes(20));
}

TEST_CASE("ordered by position, a routine keeps its steps and changes position least", "[warnings]")
{
    const Routine mixed = of({"hitch", "bridge", "squat", "bug", "unknown", "raise"});
    const auto warnings = warningsFor(mixed, sixth());
    REQUIRE_FALSE(warnings.empty());
    CHECK(warnings.back().kind == RoutineWarningKind::ManyChanges);
    CHECK(warnings.back().count == 4);
    CHECK(warnings.back().room == 1);

    Routine ordered = mixed;
    ordered.steps = orderedByPosition(mixed.steps, sixth());
    CHECK(ordered == of({"hitch", "squat", "raise", "bridge", "bug", "unknown"}));
    CHECK(summaryOf(ordered, sixth()).positionChanges == 1);
    CHECK(orderedByPosition(ordered.steps, sixth()) == ordered.steps);
}

TEST_CASE("what is offered moves in the plane, is at hand and not there yet", "[warnings]")
{
    const Catalogue catalogue = sixth();
    const auto keys = [&](const Routine &routine) {
        std::vector<ExerciseKey> found;
        for (const Exercise *one : additionsFor(routine, Plane::Frontal, catalogue, 3))
            found.push_back(one->key);
        return found;
    };
    CHECK(keys(of({"squat", "raise"})) == std::vector<ExerciseKey>{"hitch"});
    CHECK(keys(of({"squat", "walk"})) == std::vector<ExerciseKey>{"hitch"});
    CHECK(keys(of({"squat", "hitch"})).empty());
}

TEST_CASE("of two alike in a row one is moved to the nearest place that is better", "[warnings]")
{
    const auto moved = movedApart(of({"raise", "raise", "squat", "hitch"}).steps, 1, sixth());
    REQUIRE(moved.has_value());
    CHECK(*moved == of({"raise", "squat", "raise", "hitch"}).steps);
    CHECK_FALSE(movedApart(of({"raise", "raise"}).steps, 1, sixth()).has_value());
}

TEST_CASE("a routine is shortened by sets, the last first, and never below one", "[warnings]")
{
    Routine routine = of({"hitch", "squat"});
    const seconds least = estimatedDuration(routine, sixth());
    for (Step &step : routine.steps)
        step.dose.sets = 4;
    const auto room = std::chrono::ceil<std::chrono::minutes>(least);
    const auto shortened = shortenedTo(routine, room, sixth());
    REQUIRE(shortened.has_value());
    CHECK(estimatedDuration(*shortened, sixth()) <= room);
    CHECK(shortened->steps[0].dose.sets >= shortened->steps[1].dose.sets);
    CHECK(shortened->steps[1].dose.sets >= 1);
    CHECK_FALSE(shortenedTo(routine, std::chrono::minutes(0), sixth()).has_value());
}
