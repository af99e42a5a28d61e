// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "domain/paper_grid.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

constexpr Date tuesday = std::chrono::year(2026) / 11 / 3;

IssuedSheet twoExercises()
{
    IssuedSheet sheet{.id = "H1-22A", .issued = tuesday};
    sheet.programme.title = "Hips";
    sheet.programme.steps = {
        {.step = {.exercise = "bridge",
                  .dose = {.sets = 3, .work = Repetitions{8, 10}},
                  .note = {}},
         .name = "Bridge"},
        {.step = {.exercise = "clamshell", .dose = {.sets = 2, .side = Side::Each}, .note = {}},
         .name = "Shell"}};
    return sheet;
}

Moment noon(Date day)
{
    return Moment(std::chrono::sys_days(day)) + std::chrono::hours(12);
}

} // namespace

TEST_CASE("an untouched grid has whole weeks and says no session", "[domain][grid]")
{
    const PaperGrid grid = gridOf(twoExercises(), {}, 2);
    CHECK(grid.first == tuesday);
    REQUIRE(grid.days.size() == 14);
    CHECK(grid.days[0].ticks.size() == 2);
    CHECK(sessionsOf(grid, twoExercises(), {}, noon).empty());
}

TEST_CASE("a tick is every set of the exercise, as the sheet has it", "[domain][grid]")
{
    PaperGrid grid = gridOf(twoExercises(), {}, 2);
    grid.days[1].ticks = {true, true};
    grid.days[1].pain = 2;
    grid.days[1].effort = 6;
    const std::vector<Session> sessions = sessionsOf(grid, twoExercises(), {}, noon);
    REQUIRE(sessions.size() == 1);
    const Session &session = sessions[0];
    CHECK(session.day == addDays(tuesday, 1));
    CHECK(session.startedAt == noon(session.day));
    CHECK(session.state == SessionState::Finished);
    CHECK(session.routineName == "Hips");
    CHECK(session.steps[1].exerciseName == "Shell");
    CHECK(session.pain == 2);
    CHECK(session.effort == 6);
    CHECK(doneSets(session.sets) == 3 + 4);
    CHECK(plannedSets(session.steps) == 3 + 4);
    CHECK(session.sets[0].done == Work(Repetitions{10, 10}));
    CHECK(problemsOf(session).empty());
}

TEST_CASE("a tick holds the sets that one side has more", "[domain][grid]")
{
    IssuedSheet sheet = twoExercises();
    Dose &dose = sheet.programme.steps[1].step.dose;
    dose.extraSets = 2;
    dose.extraSide = Side::Left;
    PaperGrid grid = gridOf(sheet, {}, 2);
    grid.days[0].ticks = {false, true};
    const std::vector<Session> sessions = sessionsOf(grid, sheet, {}, noon);
    REQUIRE(sessions.size() == 1);
    const auto setsOn = [&sessions](Side side) {
        return std::ranges::count(sessions[0].sets, side, &PerformedSet::side);
    };
    CHECK(setsOn(Side::Left) == 4);
    CHECK(setsOn(Side::Right) == 2);
    CHECK(doneSets(sessions[0].sets) == sideSetCount(dose));
    CHECK(gridOf(sheet, sessions, 2) == grid);
}

TEST_CASE("a day with some ticks ended early, one with pain alone is a session too",
          "[domain][grid]")
{
    PaperGrid grid = gridOf(twoExercises(), {}, 1);
    grid.days[0].ticks[0] = true;
    grid.days[6].pain = 7;
    const std::vector<Session> sessions = sessionsOf(grid, twoExercises(), {}, noon);
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].state == SessionState::EndedEarly);
    CHECK(doneSets(sessions[0].sets) == 3);
    CHECK(sessions[1].sets.empty());
}

TEST_CASE("a grid is opened again as it was saved", "[domain][grid]")
{
    PaperGrid grid = gridOf(twoExercises(), {}, 2);
    grid.days[3].ticks[1] = true;
    grid.days[13].pain = 0;
    const std::vector<Session> back = sessionsOf(grid, twoExercises(), {}, noon);
    CHECK(gridOf(twoExercises(), back, 2) == grid);
    CHECK(gridOf(twoExercises(), back, 1) == grid);
}

TEST_CASE("correcting one day of a grid leaves the other sessions alone", "[domain][grid]")
{
    PaperGrid grid = gridOf(twoExercises(), {}, 2);
    for (const std::size_t day : {0, 1, 2})
        grid.days[day].ticks[0] = true;
    std::vector<Session> back = sessionsOf(grid, twoExercises(), {}, noon);
    for (std::size_t i = 0; i < back.size(); ++i)
        back[i].id = {static_cast<std::int64_t>(10 + i)};
    back[0].note = "said so";

    grid.days[0].pain = 3;
    grid.days[1].ticks[0] = false;
    const std::vector<Session> after = sessionsOf(grid, twoExercises(), back, noon);
    REQUIRE(after.size() == 2);
    CHECK(after[0].id == back[0].id);
    CHECK(after[0].pain == 3);
    CHECK(after[0].note == "said so");
    CHECK(after[1] == back[2]);
}
