// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_script.h"
#include "player/set_clock.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

TEST_CASE("only holds and durations run by the clock", "[player]")
{
    CHECK(SetClock::of(Hold{30s, 2}, 5s).has_value());
    CHECK(SetClock::of(Duration{30s}, 5s).has_value());
    CHECK_FALSE(SetClock::of(Repetitions{10, 10}, 5s).has_value());
    CHECK_FALSE(SetClock::of(Steps{20}, 5s).has_value());
    CHECK_FALSE(SetClock::of(Distance{Metres{20}}, 5s).has_value());
}

TEST_CASE("several holds have a pause between two of them and none after the last", "[player]")
{
    // 0 hold 20 pause 25 hold 45 pause 50 hold 70
    const auto clock = *SetClock::of(Hold{20s, 3}, 5s);
    CHECK(clock.total() == 70s);
    struct Row
    {
        milliseconds worked;
        int over;
        bool between;
        milliseconds remaining;
        milliseconds part;
    };
    const auto row = GENERATE(values<Row>({
        {0s, 0, false, 20s, 20s},
        {19'999ms, 0, false, 1ms, 20s},
        {20s, 1, true, 5s, 5s},
        {24'999ms, 1, true, 1ms, 5s},
        {25s, 1, false, 20s, 20s},
        {45s, 2, true, 5s, 5s},
        {50s, 2, false, 20s, 20s},
        {69'999ms, 2, false, 1ms, 20s},
        {70s, 3, false, 0s, 20s},
    }));
    CHECK(clock.holdsOver(row.worked) == row.over);
    CHECK(clock.isBetweenHolds(row.worked) == row.between);
    CHECK(clock.remaining(row.worked) == row.remaining);
    CHECK(clock.part(row.worked) == row.part);
}

TEST_CASE("what was done of a clocked set is whole holds or the seconds of the first", "[player]")
{
    const auto holds = *SetClock::of(Hold{20s, 3}, 5s);
    CHECK_FALSE(holds.done(999ms).has_value());
    CHECK(holds.done(12'700ms) == Work{Hold{12s, 1}});
    CHECK(holds.done(22s) == Work{Hold{20s, 1}});
    CHECK(holds.done(49s) == Work{Hold{20s, 2}});
    CHECK(holds.done(70s) == Work{Hold{20s, 3}});

    const auto duration = *SetClock::of(Duration{45s}, 5s);
    CHECK(duration.done(44'999ms) == Work{Duration{44s}});
    CHECK(duration.done(45s) == Work{Duration{45s}});
}

TEST_CASE("holds without a pause between them follow each other at once", "[player]")
{
    const auto clock = *SetClock::of(Hold{10s, 2}, 0s);
    CHECK(clock.total() == 20s);
    CHECK(clock.holdsOver(10s) == 1);
    CHECK_FALSE(clock.isBetweenHolds(10s));
    CHECK(clock.remaining(10s) == 10s);
}

TEST_CASE("a session goes step by step, set by set, left before right", "[player]")
{
    const std::vector<SessionStep> steps{
        {.exercise = "a", .exerciseName = "A", .dose = {.sets = 2, .side = Side::Each}, .note = {}},
        {.exercise = "b", .exerciseName = "B", .dose = {.side = Side::Alternating}, .note = {}},
        {.exercise = "c", .exerciseName = "C", .dose = {.side = Side::Right}, .note = {}}};
    CHECK(scriptOf(steps) == std::vector<ScriptSet>{{0, 1, Side::Left},
                                                    {0, 1, Side::Right},
                                                    {0, 2, Side::Left},
                                                    {0, 2, Side::Right},
                                                    {1, 1, Side::Alternating},
                                                    {2, 1, Side::Right}});
    CHECK(static_cast<int>(scriptOf(steps).size()) == plannedSets(steps));
    CHECK(scriptOf({}).empty());
}
