// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/progress/session_correction.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const Moment start = Moment(std::chrono::sys_days(std::chrono::year(2026) / 11 / 16)) + 18h;

PerformedSet setOf(int step, int number, Side side, std::chrono::minutes after)
{
    return {.step = step, .setNumber = number, .side = side, .finishedAt = start + after};
}

/// Two sets of 8 to 12 on each side, then one hold of both; the second set of the right was left
/// out.
Session aSession()
{
    return {.routineName = "Legs",
            .day = std::chrono::year(2026) / std::chrono::November / 16,
            .startedAt = start,
            .endedAt = start + 9min,
            .state = SessionState::Finished,
            .steps = {{.exercise = "squat",
                       .exerciseName = "Squat",
                       .dose = {.sets = 2,
                                .work = Repetitions{8, 12},
                                .side = Side::Each,
                                .load = Mass{4000}}},
                      {.exercise = "plank", .exerciseName = "Plank", .dose = {.work = Hold{30s}}}},
            .sets = {setOf(0, 1, Side::Left, 1min), setOf(0, 1, Side::Right, 2min),
                     setOf(0, 2, Side::Left, 3min), setOf(1, 1, Side::Both, 5min)}};
}

} // namespace

TEST_CASE("a step has the sides and sets it prescribes, and those that were logged beyond",
          "[progress]")
{
    Session session = aSession();
    CHECK(sidesOf(session, 0) == std::vector{Side::Left, Side::Right});
    CHECK(sidesOf(session, 1) == std::vector{Side::Both});
    CHECK(setCountOf(session, 0) == 2);
    session.sets.push_back(setOf(0, 4, Side::Both, 6min));
    CHECK(sidesOf(session, 0) == std::vector{Side::Left, Side::Right, Side::Both});
    CHECK(setCountOf(session, 0) == 4);
    CHECK(setCountOf(session, 1) == 1);
}

TEST_CASE("a set as planned has the upper end of its range and the load", "[progress]")
{
    const PerformedSet set = asPlanned(aSession(), {0, 2, Side::Right});
    CHECK(set.done == Work(Repetitions{12, 12}));
    CHECK(set.load == Load(Mass{4000}));
    CHECK(set.outcome == SetOutcome::AsPlanned);
    CHECK((set.step == 0 && set.setNumber == 2 && set.side == Side::Right));
}

TEST_CASE("a missing set is added where it belongs, at the time of the one before it", "[progress]")
{
    Session session = aSession();
    CHECK(findSet(session, {0, 2, Side::Right}) == nullptr);
    putSet(session, asPlanned(session, {0, 2, Side::Right}));
    REQUIRE(session.sets.size() == 5);
    CHECK(findSet(session, {0, 2, Side::Right}) == &session.sets[3]);
    CHECK(session.sets[3].finishedAt == start + 3min);

    eraseSet(session, {0, 1, Side::Left});
    REQUIRE(session.sets.size() == 4);
    putSet(session, asPlanned(session, {0, 1, Side::Left}));
    CHECK(findSet(session, {0, 1, Side::Left}) == &session.sets.front());
    CHECK(session.sets.front().finishedAt == start);
}

TEST_CASE("a corrected set keeps its place and its time", "[progress]")
{
    Session session = aSession();
    PerformedSet corrected = asPlanned(session, {0, 1, Side::Right});
    corrected.outcome = SetOutcome::Changed;
    corrected.done = Repetitions{9, 9};
    putSet(session, corrected);
    REQUIRE(session.sets.size() == 4);
    CHECK(session.sets[1].done == Work(Repetitions{9, 9}));
    CHECK(session.sets[1].finishedAt == start + 2min);
}

TEST_CASE("a session moved to another day keeps its times of day", "[progress]")
{
    Session session = aSession();
    moveToDay(session, std::chrono::year(2026) / std::chrono::November / 14);
    CHECK(session.startedAt == start - 48h);
    CHECK(session.endedAt == start - 48h + 9min);
    CHECK(session.sets.back().finishedAt == start - 48h + 5min);
    moveToDay(session, std::chrono::year(2026) / std::chrono::November / 16);
    CHECK(session == aSession());
}
