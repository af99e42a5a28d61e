// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"
#include "domain/session.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("every word of the vocabulary is read back as the value that wrote it", "[domain]")
{
    for (const Muscle muscle : allOf<Muscle>())
        CHECK(fromName<Muscle>(nameOf(muscle)) == muscle);
    for (const Equipment equipment : allOf<Equipment>())
        CHECK(fromName<Equipment>(nameOf(equipment)) == equipment);
    for (const Side side : allOf<Side>())
        CHECK(fromName<Side>(nameOf(side)) == side);
    CHECK(allOf<Muscle>().size() == 14);
    CHECK_FALSE(fromName<Muscle>("biceps").has_value());
}

TEST_CASE("a dose within its limits has no problems", "[domain]")
{
    CHECK(problemsOf(Dose{}).empty());
    CHECK(problemsOf(Dose{.sets = 3, .work = Hold{seconds(30), 2}, .side = Side::Each}).empty());
}

TEST_CASE("each fault of a dose is named at its field", "[domain]")
{
    CHECK(problemsOf(Dose{.sets = 0}).at(0).place == "sets");
    CHECK(problemsOf(Dose{.work = Repetitions{12, 10}}).at(0).place == "work");
    CHECK(problemsOf(Dose{.work = Hold{seconds(0), 1}}).at(0).place == "work");
    CHECK(problemsOf(Dose{.load = Mass{0}}).at(0).place == "load");
    CHECK(problemsOf(Dose{.load = OwnWords{}}).at(0).place == "load");
    CHECK(problemsOf(Dose{.tempo = Tempo{}}).at(0).place == "tempo");
    CHECK(problemsOf(Dose{.rest = seconds(-1)}).at(0).place == "rest");
}

TEST_CASE("ten per side is one set of work on each side", "[domain]")
{
    const std::vector<SessionStep> steps{
        {.exercise = "a", .exerciseName = "A", .dose = {.sets = 3, .side = Side::Each}, .note = {}},
        {.exercise = "b",
         .exerciseName = "B",
         .dose = {.sets = 2, .side = Side::Alternating},
         .note = {}},
    };
    CHECK(plannedSets(steps) == 8);
}

TEST_CASE("skipped sets are not counted as done", "[domain]")
{
    const std::vector<PerformedSet> sets{{.outcome = SetOutcome::AsPlanned},
                                         {.outcome = SetOutcome::Changed},
                                         {.outcome = SetOutcome::Skipped}};
    CHECK(doneSets(sets) == 2);
}

TEST_CASE("a new routine takes the first name that is free", "[domain]")
{
    Plan plan;
    CHECK(freeRoutineName(plan, "Legs") == "Legs");
    plan.routines.push_back({.id = {1}, .name = "Legs", .steps = {}});
    plan.routines.push_back({.id = {2}, .name = "Legs 2", .steps = {}});
    CHECK(freeRoutineName(plan, "Legs") == "Legs 3");
}

TEST_CASE("weekdays survive the form in which they are kept", "[domain]")
{
    const Weekdays days{std::chrono::Tuesday, std::chrono::Sunday};
    CHECK(days.count() == 2);
    CHECK(Weekdays::fromBits(days.bits()) == days);
    CHECK(days.contains(std::chrono::Sunday));
    CHECK_FALSE(days.contains(std::chrono::Monday));
}
