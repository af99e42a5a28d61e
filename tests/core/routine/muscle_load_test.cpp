// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/muscle_load.h"
#include "routine/routine_summary.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

Exercise exercise(ExerciseKey key, std::vector<Muscle> primary, std::vector<Muscle> secondary)
{
    Exercise result;
    result.key = std::move(key);
    result.primaryMuscles = std::move(primary);
    result.secondaryMuscles = std::move(secondary);
    return result;
}

/// bridge: maximus 1, hamstrings ½. plank: medius 1, trunk 1, maximus ½.
Catalogue catalogue()
{
    Exercise bridge = exercise("bridge", {Muscle::GluteusMaximus}, {Muscle::Hamstrings});
    bridge.position = Position::Supine;
    bridge.equipment = {{Equipment::Mat}};
    Exercise plank =
        exercise("plank", {Muscle::GluteusMedius, Muscle::Trunk}, {Muscle::GluteusMaximus});
    plank.position = Position::SidePlank;
    plank.equipment = {{Equipment::Mat}, {Equipment::Bench, Equipment::Chair}};
    // a muscle named twice still counts once
    Exercise doubled = exercise("doubled", {Muscle::Calves, Muscle::Calves}, {Muscle::Calves});
    return {{bridge, plank, doubled}, {}};
}

Step step(ExerciseKey key, int sets, Side side)
{
    return {.exercise = std::move(key), .dose = {.sets = sets, .side = side}, .note = {}};
}

Routine routine(std::vector<Step> steps)
{
    return {.id = {}, .name = "Legs", .steps = std::move(steps)};
}

} // namespace

TEST_CASE("a primary muscle gets one and a secondary half a set on each side", "[routine]")
{
    // 3 sets with both legs: maximus 3 | 3, hamstrings 1.5 | 1.5
    CHECK(muscleLoad(routine({step("bridge", 3, Side::Both)}), catalogue()) ==
          std::vector<MuscleSets>{{Muscle::GluteusMaximus, 3, 3}, {Muscle::Hamstrings, 1.5, 1.5}});
}

TEST_CASE("ten per side is counted once on each side", "[routine]")
{
    const auto both = muscleLoad(routine({step("bridge", 3, Side::Both)}), catalogue());
    const auto each = muscleLoad(routine({step("bridge", 3, Side::Each)}), catalogue());
    const auto taken = muscleLoad(routine({step("bridge", 3, Side::Alternating)}), catalogue());
    CHECK(each == both);
    CHECK(taken == both);
}

TEST_CASE("one-sided work counts on its side only", "[routine]")
{
    CHECK(muscleLoad(routine({step("bridge", 2, Side::Left), step("bridge", 1, Side::Right)}),
                     catalogue()) ==
          std::vector<MuscleSets>{{Muscle::GluteusMaximus, 2, 1}, {Muscle::Hamstrings, 1, 0.5}});
}

TEST_CASE("muscles come with the most first and add up over the steps", "[routine]")
{
    // bridge 2 both: maximus 2 | 2, hamstrings 1 | 1
    // plank 3 each:  medius 3 | 3, trunk 3 | 3, maximus 1.5 | 1.5
    // sums: maximus 3.5, medius 3, trunk 3 (in the order of the vocabulary), hamstrings 1
    CHECK(muscleLoad(routine({step("bridge", 2, Side::Both), step("plank", 3, Side::Each)}),
                     catalogue()) == std::vector<MuscleSets>{{Muscle::GluteusMaximus, 3.5, 3.5},
                                                             {Muscle::GluteusMedius, 3, 3},
                                                             {Muscle::Trunk, 3, 3},
                                                             {Muscle::Hamstrings, 1, 1}});
}

TEST_CASE("a muscle that an exercise names twice counts once", "[routine]")
{
    CHECK(muscleLoad(routine({step("doubled", 1, Side::Both)}), catalogue()) ==
          std::vector<MuscleSets>{{Muscle::Calves, 1, 1}});
}

TEST_CASE("an exercise the catalogue does not know adds nothing", "[routine]")
{
    CHECK(muscleLoad(routine({step("unknown", 5, Side::Both)}), catalogue()).empty());
}

TEST_CASE("of a session the sets that were done count, those skipped do not", "[routine]")
{
    Session session{.routineName = "Legs", .day = 2026y / std::chrono::November / 16};
    session.steps = {
        {.exercise = "bridge", .exerciseName = "Bridge", .dose = {.sets = 2}, .note = {}},
        {.exercise = "plank", .exerciseName = "Plank", .dose = {.side = Side::Each}, .note = {}}};
    session.sets = {
        {.step = 0, .setNumber = 1},
        {.step = 0, .setNumber = 2, .outcome = SetOutcome::Skipped},
        {.step = 1, .side = Side::Left},
        {.step = 1, .side = Side::Right, .outcome = SetOutcome::Changed},
        {.step = 7}, // a step the session does not have
    };
    // bridge 1: maximus 1 | 1, hamstrings ½ | ½
    // plank left and right: medius 1 | 1, trunk 1 | 1, maximus ½ | ½
    CHECK(muscleLoad(std::vector{session}, catalogue()) ==
          std::vector<MuscleSets>{{Muscle::GluteusMaximus, 1.5, 1.5},
                                  {Muscle::GluteusMedius, 1, 1},
                                  {Muscle::Trunk, 1, 1},
                                  {Muscle::Hamstrings, 0.5, 0.5}});
}

TEST_CASE("done as prescribed, a session counts as much as its routine", "[routine]")
{
    const Routine planned =
        routine({step("bridge", 3, Side::Each), step("plank", 2, Side::Alternating)});
    Session session;
    for (int i = 0; i < 2; ++i) {
        const Step &one = planned.steps[static_cast<std::size_t>(i)];
        session.steps.push_back({.exercise = one.exercise, .exerciseName = {}, .dose = one.dose});
    }
    for (const Side side : {Side::Left, Side::Right}) {
        for (int number = 1; number <= 3; ++number)
            session.sets.push_back({.step = 0, .setNumber = number, .side = side});
    }
    session.sets.push_back({.step = 1, .setNumber = 1, .side = Side::Alternating});
    session.sets.push_back({.step = 1, .setNumber = 2, .side = Side::Alternating});
    CHECK(muscleLoad(std::vector{session}, catalogue()) == muscleLoad(planned, catalogue()));
}

TEST_CASE("sets counted by the log come to the same as the sessions they were counted in",
          "[routine]")
{
    const std::vector<ExerciseSets> done{{"bridge", Side::Left, 2},
                                         {"bridge", Side::Both, 1},
                                         {"unheard-of", Side::Both, 9},
                                         {"plank", Side::Right, 2}};
    // bridge: maximus 3 | 1, hamstrings half of it; plank: medius and trunk 0 | 2, maximus 0 | 1
    CHECK(muscleLoad(done, catalogue()) == std::vector<MuscleSets>{{Muscle::GluteusMaximus, 3, 2},
                                                                   {Muscle::GluteusMedius, 0, 2},
                                                                   {Muscle::Hamstrings, 1.5, 0.5},
                                                                   {Muscle::Trunk, 0, 2}});
}

TEST_CASE("a routine is summed up by its time, lines, changes of position and equipment",
          "[routine]")
{
    // 30 + 15 + 65 + 15 + 30 seconds; supine, side plank, supine
    const RoutineSummary summary =
        summaryOf(routine({step("bridge", 1, Side::Both), step("plank", 1, Side::Each),
                           step("bridge", 1, Side::Both)}),
                  catalogue());
    CHECK(summary == RoutineSummary{.duration = 155s,
                                    .exercises = 3,
                                    .positionChanges = 2,
                                    .equipment = {Equipment::Mat, Equipment::Bench}});
    CHECK(summaryOf(Routine{}, catalogue()) == RoutineSummary{});
}
