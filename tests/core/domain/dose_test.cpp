// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dose.h"
#include "domain/session.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

/// A warm-up, a pyramid of three on each side, and one set more on the right.
Dose wholeDose()
{
    return {.sets = 3,
            .work = Repetitions{8, 8},
            .side = Side::Each,
            .load = Mass{12'000},
            .tempo = {},
            .rest = seconds(60),
            .warmUps = {{Repetitions{15, 15}, NoLoad{}}},
            .ownSets = {{Repetitions{12, 12}, Mass{8'000}}, {Repetitions{10, 10}, Mass{10'000}}},
            .extraSets = 1,
            .extraSide = Side::Right,
            .effort = InReserve{2}};
}

} // namespace

TEST_CASE("warm-ups come first, sets of their own next, and what one side has more last",
          "[domain]")
{
    const Dose dose = wholeDose();
    CHECK(problemsOf(dose).empty());
    CHECK(setCount(dose) == 5);
    CHECK(sideSetCount(dose) == 9);
    CHECK(doseOfSet(dose, 1).work == Work{Repetitions{15, 15}});
    CHECK(doseOfSet(dose, 1).load == Load{NoLoad{}});
    CHECK(doseOfSet(dose, 2).work == Work{Repetitions{12, 12}});
    CHECK(doseOfSet(dose, 3).load == Load{Mass{10'000}});
    CHECK(doseOfSet(dose, 4).work == Work{Repetitions{8, 8}});
    CHECK(doseOfSet(dose, 5).work == Work{Repetitions{8, 8}});
    CHECK(isWarmUp(dose, 1));
    CHECK_FALSE(isWarmUp(dose, 2));
    CHECK(isExtra(dose, 5));
    CHECK_FALSE(isExtra(dose, 6));
    CHECK(sidesOfSet(dose, 4) == std::vector{Side::Left, Side::Right});
    CHECK(sidesOfSet(dose, 5) == std::vector{Side::Right});
    CHECK(sidesOfSet(dose, 6) == std::vector{Side::Left, Side::Right});
}

TEST_CASE("a session counts every set of a dose, and those added as well", "[domain]")
{
    SessionStep step{.exercise = "a", .exerciseName = "A", .dose = wholeDose(), .note = {}};
    CHECK(setsToDo(step) == 5);
    CHECK(setsToDo(std::vector{step}) == 9);
    CHECK(plannedSets({step}) == 9);
    step.report.setsMore = 1;
    CHECK(setsToDo(std::vector{step}) == 11);
    step.report.setsMore = -1;
    CHECK(setsToDo(std::vector{step}) == 8);
    CHECK(plannedSets({step}) == 9);
}

TEST_CASE("what does not fit in a dose is said with its place", "[domain]")
{
    Dose dose = wholeDose();
    dose.ownSets[1].work = Steps{10};
    dose.warmUps[0].load = Mass{0};
    dose.effort = RatedEffort{11};
    CHECK(placesOf(problemsOf(dose)) ==
          std::vector<std::string>{"warmUps/0/load", "ownSets/1/work", "effort"});
    dose = wholeDose();
    dose.side = Side::Both;
    CHECK(placesOf(problemsOf(dose)) == std::vector<std::string>{"extraSets"});
    dose = wholeDose();
    dose.sets = 1;
    CHECK(placesOf(problemsOf(dose)) == std::vector<std::string>{"ownSets"});
    dose = wholeDose();
    dose.sets = 19;
    CHECK(placesOf(problemsOf(dose)) == std::vector<std::string>{"sets"});
}

TEST_CASE("fewer sets or another kind of work leave no set of its own behind", "[domain]")
{
    Dose dose = wholeDose();
    changeSets(dose, 1);
    CHECK(dose.ownSets.size() == 1);
    changeWork(dose, Repetitions{6, 6});
    CHECK(dose.ownSets.size() == 1);
    changeWork(dose, Hold{seconds(20), 1});
    CHECK(dose.ownSets.empty());
    CHECK(dose.warmUps.front().work == Work{Hold{seconds(20), 1}});
    CHECK(problemsOf(dose).empty());
}
