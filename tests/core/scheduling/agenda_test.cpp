// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "scheduling/agenda.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;
using State = AgendaItem::State;

namespace {

const Date monday = 2026y / std::chrono::November / 16;
const Date tuesday = addDays(monday, 1);
const Date wednesday = addDays(monday, 2);
const DateRange week{monday, addDays(monday, 6)};

ScheduleRule weekly(RuleId id, RoutineId routine, Weekdays days, std::optional<TimeOfDay> time = {})
{
    return {
        .id = id, .routine = routine, .when = OnWeekdays{days, monday, std::nullopt}, .time = time};
}

SessionSummary session(SessionId id, RoutineId routine, Date day, int setsDone = 6)
{
    return {.id = id,
            .routine = routine,
            .routineName = "Legs as logged",
            .day = day,
            .startedAt = Moment(std::chrono::sys_days(day)),
            .state = setsDone == 6 ? SessionState::Finished : SessionState::EndedEarly,
            .setsPlanned = 6,
            .setsDone = setsDone};
}

SessionSummary startedFor(SessionSummary summary, RuleId rule, Date original)
{
    summary.plannedFor = PlannedFor{rule, original};
    return summary;
}

/// Monday, Wednesday and Friday.
Plan threeDays()
{
    return {
        .rules = {weekly({1}, {1},
                         {std::chrono::Monday, std::chrono::Wednesday, std::chrono::Friday}, 18h)}};
}

std::vector<State> statesOf(const std::vector<AgendaItem> &items)
{
    std::vector<State> states;
    for (const AgendaItem &item : items)
        states.push_back(item.state);
    return states;
}

} // namespace

TEST_CASE("what is planned is missed before today, due today and planned later", "[scheduling]")
{
    const auto items = agendaFor(threeDays(), {}, week, wednesday);
    CHECK(statesOf(items) == std::vector{State::Missed, State::Due, State::Planned});
    CHECK(items[1] == AgendaItem{.day = wednesday,
                                 .time = 18h,
                                 .routine = {1},
                                 .state = State::Due,
                                 .planned = PlannedFor{{1}, wednesday}});
}

TEST_CASE("a session answers the occurrence it was started for, even on another day",
          "[scheduling]")
{
    const std::vector sessions{startedFor(session({7}, {1}, tuesday), {1}, monday)};
    const auto items = agendaFor(threeDays(), sessions, week, wednesday);
    REQUIRE(items.size() == 3);
    CHECK(items[0].day == monday);
    CHECK(items[0].state == State::Done);
    CHECK(items[0].session == SessionId{7});
    CHECK(items[0].sessionName == "Legs as logged");
}

TEST_CASE("before two runs of one day each session answers its own", "[scheduling]")
{
    const ScheduleRule before{.id = {1},
                              .routine = {1},
                              .when = BeforeRuns{{RunKind::Easy}, 10min, 0, monday, std::nullopt}};
    const Plan plan{.rules = {before},
                    .runs = {{.id = {1}, .when = Once{wednesday}, .time = 7h},
                             {.id = {2}, .when = Once{wednesday}, .time = 18h}}};
    SessionSummary evening = session({7}, {1}, wednesday);
    evening.plannedFor = PlannedFor{{1}, wednesday, {2}};
    CHECK(statesOf(agendaFor(plan, std::vector{evening}, week, wednesday)) ==
          std::vector{State::Due, State::Done});
    // logged before the log said for which run
    const std::vector old{startedFor(session({8}, {1}, wednesday), {1}, wednesday)};
    CHECK(statesOf(agendaFor(plan, old, week, wednesday)) == std::vector{State::Done, State::Due});
}

TEST_CASE("a session started by itself answers what is planned of its routine that day",
          "[scheduling]")
{
    const auto items =
        agendaFor(threeDays(), std::vector{session({7}, {1}, wednesday)}, week, wednesday);
    CHECK(statesOf(items) == std::vector{State::Missed, State::Done, State::Planned});
}

TEST_CASE("a session of another routine, day or none answers nothing and is listed", "[scheduling]")
{
    const std::vector sessions{session({7}, {2}, wednesday), session({8}, {1}, tuesday),
                               session({9}, {}, monday)};
    const auto items = agendaFor(threeDays(), sessions, week, wednesday);
    REQUIRE(items.size() == 6);
    CHECK(items[0].state == State::Missed);
    CHECK(items[1].session == SessionId{9});
    CHECK_FALSE(items[1].planned.has_value());
    CHECK(items[2].session == SessionId{8});
    CHECK(items[3].state == State::Due); // timed before untimed
    CHECK(items[4].session == SessionId{7});
    CHECK(items[4].state == State::Done);
}

TEST_CASE("some sets done is partly done", "[scheduling]")
{
    const auto items =
        agendaFor(threeDays(), std::vector{session({7}, {1}, monday, 4)}, week, tuesday);
    CHECK(items[0].state == State::PartlyDone);
}

TEST_CASE("a running session counts as partly done even before its first set", "[scheduling]")
{
    SessionSummary running = session({7}, {1}, monday, 0);
    running.state = SessionState::Running;
    CHECK(agendaFor(threeDays(), std::vector{running}, week, monday)[0].state == State::PartlyDone);
    running.setsDone = 6;
    CHECK(agendaFor(threeDays(), std::vector{running}, week, monday)[0].state == State::PartlyDone);
}

TEST_CASE("a session that ended without a set done leaves its occurrence open", "[scheduling]")
{
    const auto items =
        agendaFor(threeDays(), std::vector{session({7}, {1}, monday, 0)}, week, tuesday);
    CHECK(statesOf(items) == std::vector{State::Missed, State::Planned, State::Planned});
}

TEST_CASE("a skipped occurrence is neither missed nor due, but a session for it counts",
          "[scheduling]")
{
    Plan plan = threeDays();
    plan.exceptions.push_back({{1}, monday, ExceptionKind::Skipped, monday});
    CHECK(agendaFor(plan, {}, week, wednesday)[0].state == State::Skipped);

    const auto items = agendaFor(
        plan, std::vector{startedFor(session({7}, {1}, monday), {1}, monday)}, week, wednesday);
    CHECK(items[0].state == State::Done);
    // one that was not started for it is something of its own
    CHECK(agendaFor(plan, std::vector{session({7}, {1}, monday)}, week, wednesday).size() == 4);
}

TEST_CASE("a moved occurrence is due on its new day and answered there", "[scheduling]")
{
    Plan plan = threeDays();
    plan.exceptions.push_back({{1}, monday, ExceptionKind::Moved, tuesday});
    auto items = agendaFor(plan, {}, week, tuesday);
    CHECK(items[0].day == tuesday);
    CHECK(items[0].isMoved);
    CHECK(items[0].state == State::Due);
    CHECK(items[0].planned == PlannedFor{{1}, monday});

    items = agendaFor(plan, std::vector{session({7}, {1}, tuesday)}, week, tuesday);
    REQUIRE(items.size() == 3);
    CHECK(items[0].state == State::Done);
    CHECK(items[0].isMoved);
}

TEST_CASE("each session answers one occurrence, each occurrence takes one session", "[scheduling]")
{
    Plan twice{.rules = {weekly({1}, {1}, {std::chrono::Monday}, 7h),
                         weekly({2}, {1}, {std::chrono::Monday}, 18h)}};
    auto items = agendaFor(twice, std::vector{session({7}, {1}, monday)}, week, tuesday);
    CHECK(statesOf(items) == std::vector{State::Done, State::Missed});

    const std::vector three{session({7}, {1}, monday), session({8}, {1}, monday),
                            session({9}, {1}, monday)};
    items = agendaFor(twice, three, week, tuesday);
    REQUIRE(items.size() == 3);
    CHECK(items[0].session == SessionId{7});
    CHECK(items[1].session == SessionId{8});
    CHECK(items[2].session == SessionId{9});
    CHECK_FALSE(items[2].planned.has_value());
}

TEST_CASE("of two sessions started for one occurrence the fuller answers it", "[scheduling]")
{
    const std::vector sessions{startedFor(session({7}, {1}, monday, 2), {1}, monday),
                               startedFor(session({8}, {1}, monday), {1}, monday)};
    const auto items = agendaFor(threeDays(), sessions, week, tuesday);
    REQUIRE(items.size() == 4);
    CHECK(items[0].session == SessionId{8});
    CHECK(items[0].state == State::Done);
    CHECK(items[1].session == SessionId{7});
    CHECK(items[1].state == State::PartlyDone);
}

TEST_CASE("of two sessions in part the one with more sets answers", "[scheduling]")
{
    const std::vector sessions{session({7}, {1}, monday, 2), session({8}, {1}, monday, 4)};
    const auto items = agendaFor(threeDays(), sessions, week, tuesday);
    REQUIRE(items.size() == 4);
    CHECK(items[0].session == SessionId{8});
    CHECK_FALSE(items[1].planned.has_value());
}

TEST_CASE("a session whose rule is gone still answers its routine of the day", "[scheduling]")
{
    const std::vector sessions{startedFor(session({7}, {1}, monday), {99}, monday),
                               startedFor(session({8}, {1}, tuesday), {99}, tuesday)};
    const auto items = agendaFor(threeDays(), sessions, week, tuesday);
    REQUIRE(items.size() == 4);
    CHECK(items[0].state == State::Done);
    CHECK(items[1].session == SessionId{8});
    CHECK_FALSE(items[1].planned.has_value());
}

TEST_CASE("the agenda of a range is that of its halves, and no session is in it twice",
          "[scheduling]")
{
    std::mt19937 random(42);
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    for (int round = 0; round < 300; ++round) {
        Plan plan = threeDays();
        plan.rules.push_back(
            weekly({2}, {below(2) + 1}, Weekdays::fromBits(static_cast<unsigned>(below(128)))));
        for (int i = 0; i < 6; ++i) {
            const Date original = addDays(monday, below(20));
            plan.exceptions.push_back(
                {{below(2) + 1},
                 original,
                 below(2) == 0 ? ExceptionKind::Moved : ExceptionKind::Skipped,
                 addDays(original, below(9) - 4)});
        }
        std::vector<SessionSummary> sessions;
        for (int id = 1; id <= 15; ++id) {
            auto one = session({id}, {below(3)}, addDays(monday, below(20)), below(7));
            if (below(2) == 0)
                one = startedFor(one, {below(3) + 1}, addDays(monday, below(20)));
            sessions.push_back(one);
        }
        const Date today = addDays(monday, below(20));
        const DateRange whole{addDays(monday, -5), addDays(monday, 24)};
        const Date middle = addDays(whole.first, below(29));

        auto halves = agendaFor(plan, sessions, {whole.first, middle}, today);
        const auto second = agendaFor(plan, sessions, {addDays(middle, 1), whole.last}, today);
        halves.insert(halves.end(), second.begin(), second.end());
        const auto all = agendaFor(plan, sessions, whole, today);
        REQUIRE(halves == all);
        for (const SessionSummary &one : sessions) {
            const auto uses = std::ranges::count(all, one.id, &AgendaItem::session);
            REQUIRE(uses == (one.setsDone > 0 ? 1 : 0));
        }
    }
}

TEST_CASE("an agenda is counted day by day, without what was skipped", "[scheduling]")
{
    Plan plan = threeDays();
    plan.rules.push_back(weekly({2}, {2}, {std::chrono::Monday}));
    plan.exceptions.push_back(
        {{1}, addDays(monday, 4), ExceptionKind::Skipped, addDays(monday, 4)});
    const std::vector sessions{session({7}, {1}, monday), session({8}, {1}, wednesday, 3),
                               session({9}, {2}, tuesday)};
    const auto counts = dayCountsOf(agendaFor(plan, sessions, week, wednesday), week);
    REQUIRE(counts.size() == 7);
    CHECK(counts[0] == DayCount{.day = monday, .planned = 2, .done = 1});
    CHECK(counts[1] == DayCount{.day = tuesday, .unplanned = 1});
    CHECK(counts[2] == DayCount{.day = wednesday, .planned = 1, .partly = 1});
    CHECK(counts[4] == DayCount{.day = addDays(monday, 4)});
}

TEST_CASE("the next day with room is the first on which nothing is planned", "[scheduling]")
{
    Plan plan = threeDays();
    CHECK(nextDayWithRoom(plan, monday) == tuesday);
    CHECK(nextDayWithRoom(plan, tuesday) == tuesday);
    plan.exceptions.push_back({{1}, monday, ExceptionKind::Skipped, monday});
    CHECK(nextDayWithRoom(plan, monday) == monday);
    plan.rules.push_back(weekly({2}, {2}, Weekdays::fromBits(127)));
    CHECK(nextDayWithRoom(plan, tuesday) == tuesday);
}
