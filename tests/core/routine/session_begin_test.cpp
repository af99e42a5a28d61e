// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/session_begin.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

TEST_CASE("a session copies its routine with the names of today", "[routine]")
{
    Exercise bridge{.key = "glute-bridge", .name = "Glute bridge"};
    bridge.timePerRepetition = 2500ms;
    const Catalogue catalogue({bridge}, {});
    const Dose dose{.sets = 2, .work = Repetitions{15, 15}};
    const Routine routine{.id = {4},
                          .name = "Legs",
                          .steps = {{.exercise = "glute-bridge", .dose = dose, .note = "slowly"},
                                    {.exercise = "gone", .dose = {}, .note = {}}}};
    const Date day = 2026y / std::chrono::November / 17;
    const Moment start = std::chrono::sys_days(day) + 18h;

    const Session session = beginSession(routine, catalogue, day, start, PlannedFor{{7}, day});

    CHECK(session.routine == routine.id);
    CHECK(session.routineName == "Legs");
    CHECK(session.state == SessionState::Running);
    CHECK(session.plannedFor == PlannedFor{{7}, day});
    REQUIRE(session.steps.size() == 2);
    CHECK(session.steps[0] == SessionStep{"glute-bridge", "Glute bridge", dose, "slowly"});
    CHECK(session.steps[1].exerciseName == "gone");
    CHECK(problemsOf(session).empty());
    CHECK(pacesOf(session, catalogue) == std::vector<milliseconds>{2500ms, 3000ms});
}
