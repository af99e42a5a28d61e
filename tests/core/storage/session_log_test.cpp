// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr PersonId me{1};

struct OpenLog
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    SessionLog log{database, me};
};

constexpr Date march(unsigned number)
{
    return std::chrono::year(2026) / std::chrono::March / std::chrono::day(number);
}

Session sessionOn(Date day, int minute = 0)
{
    Session session = plainSession();
    session.day = day;
    session.startedAt = Moment(std::chrono::sys_days(day)) + std::chrono::minutes(minute);
    session.state = SessionState::Finished;
    return session;
}

Session withId(Session session, SessionId id)
{
    session.id = id;
    return session;
}

Moment rightNow()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

} // namespace

TEST_CASE("a session is found as it was added, with its steps and sets", "[storage]")
{
    OpenLog open;
    Session session = plainSession();
    for (int i = 0; i < 7; ++i)
        session.sets.push_back(plainSet(i));
    session.sets[1].outcome = SetOutcome::Skipped;
    session.sets[1].done = Repetitions{0, 0};
    session.sets[2].load = OwnWords{"a rucksack"};
    session.sets[3].done = Duration{seconds(14)};
    session.sets[4].done = Steps{9};
    session.sets[5].done = Distance{Metres{30}};
    session.sets[6].load = Mass{12'500};
    // done out of order, and written as it was done
    std::swap(session.sets[0], session.sets[4]);
    session.effort = 7;
    session.pain = 0;
    session.note = "left hip tight";
    session.endedAt = session.startedAt + std::chrono::minutes(20);
    session.state = SessionState::EndedEarly;

    const SessionId id = open.log.add(session);
    REQUIRE(id.isSet());
    CHECK(open.log.find(id) == withId(session, id));
    CHECK(open.log.sessions({march(2), march(2)}) == std::vector{withId(session, id)});
    CHECK(open.log.list() == std::vector{summaryOf(withId(session, id))});
}

TEST_CASE("a session without a routine, a plan or scores stays without them", "[storage]")
{
    OpenLog open;
    Session session = plainSession();
    session.routine = {};
    session.plannedFor = {};
    const SessionId id = open.log.add(session);
    CHECK(open.log.find(id) == withId(session, id));
}

TEST_CASE("a recorded set is there when the file is opened again", "[storage]")
{
    const TempFolder folder;
    SessionId id;
    {
        Database database(folder / "a.sqlite");
        SessionLog log(database, me);
        id = log.add(plainSession());
        for (int i = 0; i < 7; ++i)
            log.recordSet(id, plainSet(i));
    }
    Database reopened(folder / "a.sqlite");
    const auto session = SessionLog(reopened, me).find(id);
    REQUIRE(session);
    REQUIRE(session->sets.size() == 7);
    for (int i = 0; i < 7; ++i)
        CHECK(session->sets[static_cast<std::size_t>(i)] == plainSet(i));
}

TEST_CASE("a set that is recorded again takes the place of the first", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    open.log.recordSet(id, plainSet(0));
    open.log.recordSet(id, plainSet(1));
    PerformedSet again = plainSet(0);
    again.outcome = SetOutcome::Changed;
    again.done = Steps{4};
    again.load = Mass{5000};
    again.finishedAt += std::chrono::hours(1);
    open.log.recordSet(id, again);
    CHECK(open.log.find(id)->sets == std::vector{again, plainSet(1)});
}

TEST_CASE("the two sides of a set are two records", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    open.log.recordSet(id, plainSet(3));
    open.log.recordSet(id, plainSet(4));
    CHECK(open.log.find(id)->sets.size() == 2);
    open.log.removeSet(id, 1, 1, Side::Left);
    CHECK(open.log.find(id)->sets == std::vector{plainSet(4)});
}

TEST_CASE("a set of a session or a step that is not there is refused", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    PerformedSet set = plainSet(0);
    CHECK(refusal([&] { open.log.recordSet({id.value + 1}, set); }) == ErrorCode::DatabaseFailed);
    set.step = 2;
    CHECK(refusal([&] { open.log.recordSet(id, set); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("ending a session keeps its scores and drops its position", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    open.log.keepPosition(id, {.set = 1, .phase = PlayerPosition::Phase::Working});
    REQUIRE(open.log.running() == id);

    const SessionEnd end{.state = SessionState::EndedEarly,
                         .endedAt = plainSession().startedAt + std::chrono::minutes(3),
                         .effort = 6,
                         .pain = 2,
                         .note = "phone rang"};
    open.log.end(id, end);
    const auto session = open.log.find(id);
    REQUIRE(session);
    CHECK(session->state == SessionState::EndedEarly);
    CHECK(session->endedAt == end.endedAt);
    CHECK(session->effort == 6);
    CHECK(session->pain == 2);
    CHECK(session->note == "phone rang");
    CHECK_FALSE(open.log.running().has_value());
    CHECK_FALSE(open.log.position(id).has_value());
    CHECK(refusal([&] { open.log.end({99}, end); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("a correction changes what a person may correct and not what was prescribed", "[storage]")
{
    OpenLog open;
    Session session = sessionOn(march(3));
    session.sets = {plainSet(0), plainSet(1)};
    session.id = open.log.add(session);

    Session corrected = session;
    corrected.day = march(4);
    corrected.startedAt += std::chrono::hours(24);
    corrected.endedAt = corrected.startedAt + std::chrono::minutes(10);
    corrected.effort = 3;
    corrected.pain = 1;
    corrected.note = "was on Wednesday";
    corrected.sets = {plainSet(1), plainSet(2)};
    open.log.correct(corrected);
    CHECK(open.log.find(session.id) == corrected);

    Session meddled = corrected;
    meddled.routineName = "another";
    meddled.steps.pop_back();
    open.log.correct(meddled);
    CHECK(open.log.find(session.id) == corrected);
}

TEST_CASE("a correction that cannot be written leaves the session as it was", "[storage]")
{
    OpenLog open;
    Session session = sessionOn(march(3));
    session.sets = {plainSet(0), plainSet(1)};
    session.id = open.log.add(session);
    Session corrected = session;
    corrected.note = "no";
    corrected.sets[1].step = 9;
    CHECK(refusal([&] { open.log.correct(corrected); }) == ErrorCode::DatabaseFailed);
    CHECK(open.log.find(session.id) == session);
}

TEST_CASE("a removed session is nowhere until it is restored", "[storage]")
{
    OpenLog open;
    const Session session = sessionOn(march(3));
    const SessionId id = open.log.add(session);
    open.log.remove(id);
    CHECK_FALSE(open.log.find(id).has_value());
    CHECK(open.log.list().empty());
    CHECK(open.log.sessions({march(1), march(31)}).empty());
    open.log.restore(id);
    CHECK(open.log.find(id) == withId(session, id));
    CHECK(refusal([&] { open.log.remove({99}); }) == ErrorCode::DatabaseFailed);
    CHECK(refusal([&] { open.log.restore({99}); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("the bin is emptied of what was put there before the given moment", "[storage]")
{
    OpenLog open;
    const SessionId kept = open.log.add(sessionOn(march(3)));
    const SessionId removed = open.log.add(sessionOn(march(4)));
    open.log.recordSet(removed, plainSet(0));
    open.log.remove(removed);

    open.log.emptyBin(rightNow() - std::chrono::hours(1));
    open.log.restore(removed);
    CHECK(open.log.find(removed)->sets.size() == 1);

    open.log.remove(removed);
    open.log.emptyBin(rightNow() + std::chrono::hours(1));
    CHECK(refusal([&] { open.log.restore(removed); }) == ErrorCode::DatabaseFailed);
    CHECK(open.log.find(kept).has_value());
}

TEST_CASE("only a running session can be discarded", "[storage]")
{
    OpenLog open;
    const SessionId running = open.log.add(plainSession());
    const SessionId finished = open.log.add(sessionOn(march(3)));
    open.log.recordSet(running, plainSet(0));
    open.log.discard(running);
    CHECK_FALSE(open.log.find(running).has_value());
    CHECK_FALSE(open.log.running().has_value());
    CHECK(refusal([&] { open.log.discard(finished); }) == ErrorCode::DatabaseFailed);
    CHECK(open.log.find(finished).has_value());
}

TEST_CASE("the number of a session is never given twice", "[storage]")
{
    OpenLog open;
    const SessionId first = open.log.add(plainSession());
    open.log.discard(first);
    CHECK(open.log.add(plainSession()) != first);
}

TEST_CASE("the log lists newest first and gives whole sessions oldest first", "[storage]")
{
    OpenLog open;
    const SessionId second = open.log.add(sessionOn(march(5), 60));
    const SessionId first = open.log.add(sessionOn(march(5), 30));
    const SessionId last = open.log.add(sessionOn(march(6)));
    const SessionId before = open.log.add(sessionOn(march(4)));

    const auto idsOf = [](const auto &rows) {
        std::vector<SessionId> ids;
        for (const auto &row : rows)
            ids.push_back(row.id);
        return ids;
    };
    CHECK(idsOf(open.log.list()) == std::vector{last, second, first, before});
    CHECK(idsOf(open.log.list({march(5), march(5)})) == std::vector{second, first});
    CHECK(idsOf(open.log.sessions({march(4), march(5)})) == std::vector{before, first, second});
    CHECK(open.log.list({march(7), march(9)}).empty());
}

TEST_CASE("the log counts planned and done sets by side and leaves skipped ones out", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    for (int i = 0; i < 5; ++i)
        open.log.recordSet(id, plainSet(i));
    PerformedSet skipped = plainSet(5);
    skipped.outcome = SetOutcome::Skipped;
    open.log.recordSet(id, skipped);
    const std::vector<SessionSummary> list = open.log.list();
    REQUIRE(list.size() == 1);
    CHECK(list[0].setsPlanned == 7);
    CHECK(list[0].setsDone == 5);
    CHECK(list[0] == summaryOf(*open.log.find(id)));
}

TEST_CASE("each person sees her own log only", "[storage]")
{
    OpenLog open;
    const PersonId client = PersonStore(open.database).add("Ana");
    SessionLog other(open.database, client);
    const SessionId id = open.log.add(plainSession());
    CHECK(other.list().empty());
    CHECK_FALSE(other.find(id).has_value());
    CHECK_FALSE(other.running().has_value());
    CHECK(refusal([&] { other.remove(id); }) == ErrorCode::DatabaseFailed);
    CHECK(open.log.find(id).has_value());
}

TEST_CASE("a session outlives the routine and the rule that it came from", "[storage]")
{
    OpenLog open;
    PlanStore plans(open.database, me);
    plans.save(richPlan());
    Session session = plainSession();
    session.sets = {plainSet(0)};
    session.id = open.log.add(session);
    plans.save({});
    CHECK(open.log.find(session.id) == session);
}

TEST_CASE("a kept position is read back exactly", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    CHECK_FALSE(open.log.position(id).has_value());

    using Phase = PlayerPosition::Phase;
    for (const Phase phase : {Phase::GetReady, Phase::Working, Phase::SetDone, Phase::SideChange,
                              Phase::Rest, Phase::Finished}) {
        const PlayerPosition position{.set = phase == Phase::Finished ? 7 : 6,
                                      .phase = phase,
                                      .remaining = milliseconds(12'345),
                                      .worked = milliseconds(678),
                                      .heldTimes = 2,
                                      .isPaused = true};
        open.log.keepPosition(id, position);
        CHECK(open.log.position(id) == position);
    }
}

TEST_CASE("a kept position that makes no sense is none", "[storage]")
{
    OpenLog open;
    const SessionId id = open.log.add(plainSession());
    open.log.keepPosition(id, {.set = 2, .phase = PlayerPosition::Phase::Rest});
    SECTION("an unknown phase")
    {
        runSql(open.database.file(), "UPDATE running_position SET phase = 'asleep'");
    }
    SECTION("a set behind the last")
    {
        runSql(open.database.file(), "UPDATE running_position SET set_index = 7");
    }
    SECTION("finished with sets left")
    {
        runSql(open.database.file(), "UPDATE running_position SET phase = 'finished'");
    }
    CHECK_FALSE(open.log.position(id).has_value());
}

TEST_CASE("a damaged row does not make the rest of the log unreadable", "[storage]")
{
    OpenLog open;
    Session session = sessionOn(march(3));
    session.sets = {plainSet(0), plainSet(1)};
    const SessionId damaged = open.log.add(session);
    const SessionId sound = open.log.add(sessionOn(march(4)));
    const auto hit = [&open](const std::string &sql) { runSql(open.database.file(), sql); };

    SECTION("a session")
    {
        hit("UPDATE session SET state = 'lost' WHERE session_id = 1");
        CHECK(open.log.list().size() == 1);
        CHECK(open.log.sessions({march(1), march(31)}).size() == 1);
        CHECK(refusal([&] { open.log.find(damaged); }) == ErrorCode::DatabaseFailed);
    }
    SECTION("a step")
    {
        hit("UPDATE session_step SET side = 'sideways' WHERE session_id = 1 AND place = 1");
        CHECK(open.log.list().size() == 2);
        CHECK(open.log.sessions({march(1), march(31)}).size() == 1);
        CHECK(refusal([&] { open.log.find(damaged); }) == ErrorCode::DatabaseFailed);
    }
    SECTION("a set")
    {
        hit("UPDATE session_set SET outcome = 'perhaps' WHERE session_id = 1 AND set_number = 1");
        CHECK(open.log.list().size() == 2);
        CHECK(open.log.find(damaged)->sets == std::vector{plainSet(1)});
    }
    CHECK(open.log.find(sound).has_value());
}

TEST_CASE("the log names the largest ids of the plan that it speaks of, the bin included",
          "[storage]")
{
    OpenLog open;
    CHECK(open.log.largestIds() == LoggedIds{});
    Session session = plainSession();
    session.routine = {41};
    session.plannedFor = PlannedFor{{7}, session.day, {9}};
    open.log.remove(open.log.add(session));
    CHECK(open.log.largestIds() == LoggedIds{{41}, {7}, {9}});
}

TEST_CASE("the last day with a session leaves the bin out", "[storage]")
{
    OpenLog open;
    CHECK_FALSE(open.log.lastDay().has_value());
    open.log.add(sessionOn(march(3)));
    const SessionId later = open.log.add(sessionOn(march(9)));
    CHECK(open.log.lastDay() == march(9));
    open.log.remove(later);
    CHECK(open.log.lastDay() == march(3));
}

TEST_CASE("sets done are counted by exercise and side, without what was skipped or removed",
          "[storage]")
{
    OpenLog open;
    Session first = sessionOn(march(2));
    for (int i = 0; i < 7; ++i)
        first.sets.push_back(plainSet(i));
    first.sets[0].outcome = SetOutcome::Skipped;
    open.log.add(first);
    Session second = sessionOn(march(5));
    second.sets = {plainSet(3)};
    open.log.add(second);
    Session removed = sessionOn(march(3));
    removed.sets = {plainSet(0)};
    open.log.remove(open.log.add(removed));
    Session early = sessionOn(march(1));
    early.sets = {plainSet(0)};
    open.log.add(early);

    const auto done = [&](DateRange range) {
        std::vector<ExerciseSets> sets = open.log.setsDone(range);
        std::ranges::sort(
            sets, {}, [](const ExerciseSets &each) { return std::pair(each.exercise, each.side); });
        return sets;
    };
    CHECK(done({march(2), march(5)}) == std::vector<ExerciseSets>{{"glute-bridge", Side::Both, 2},
                                                                  {"side-plank", Side::Left, 3},
                                                                  {"side-plank", Side::Right, 2}});
    CHECK(done({march(5), march(9)}) == std::vector<ExerciseSets>{{"side-plank", Side::Left, 1}});
    CHECK(open.log.setsDone({march(6), march(9)}).empty());
}

namespace {

StepReport fullReport()
{
    return {.setsMore = 2,
            .swaps = {{.fromSet = 2,
                       .exercise = "wall-bridge",
                       .exerciseName = "Wall bridge",
                       .dose = {.sets = 3, .work = Hold{seconds(12), 2}, .side = Side::Each}},
                      {.fromSet = 3,
                       .exercise = "glute-bridge",
                       .exerciseName = "Glute bridge",
                       .dose = {.sets = 3, .work = Repetitions{8, 10}, .load = Mass{2500}}}},
            .pain = 6,
            .note = "left hip – “pinches”"};
}

} // namespace

TEST_CASE("what a person made of a step is on disk together with where the session stands",
          "[storage]")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    SessionId id;
    const PlayerPosition position{.set = 5, .remaining = milliseconds(9000), .isPaused = true};
    {
        Database database(file);
        SessionLog log(database, {1});
        id = log.add(plainSession());
        log.report(id, 0, {.setsMore = -1, .swaps = {}, .pain = 1, .note = {}}, {});
        log.report(id, 0, fullReport(), position);
        PerformedSet set = plainSet(1);
        set.exercise = "wall-bridge";
        log.recordSet(id, set);
    }
    Database database(file);
    const SessionLog log(database, {1});
    const auto session = log.find(id);
    REQUIRE(session);
    CHECK(session->steps[0].report == fullReport());
    CHECK(session->steps[1].report == StepReport{});
    CHECK(session->steps[0].dose == plainSession().steps[0].dose);
    CHECK(session->sets.at(0).exercise == "wall-bridge");
    CHECK(exerciseNameOf(*session, session->sets[0]) == "Wall bridge");
    CHECK(log.position(id) == position);
    CHECK(checkIntegrity(database).empty());
    const auto done = log.setsDone({session->day, session->day});
    CHECK(done == std::vector<ExerciseSets>{{"wall-bridge", Side::Both, 1}});
}

TEST_CASE("a report that cannot be written leaves report and position as they were", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "log.sqlite");
    SessionLog log(database, {1});
    const SessionId id = log.add(plainSession());
    log.keepPosition(id, {.set = 1});
    StepReport wrong = fullReport();
    wrong.swaps[1].dose.sets = 99;
    CHECK(refusal([&] { log.report(id, 0, wrong, {.set = 2}); }) == ErrorCode::DatabaseFailed);
    CHECK(log.find(id)->steps[0].report == StepReport{});
    CHECK(log.position(id) == PlayerPosition{.set = 1});
}

TEST_CASE("a correction takes reports and the next morning along", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "log.sqlite");
    SessionLog log(database, {1});
    Session session = plainSession();
    session.steps[1].report = fullReport();
    session.id = log.add(session);
    CHECK(log.find(session.id) == session);
    session.steps[1].report = {};
    session.steps[0].report.note = "slowly";
    session.painNextMorning = 4;
    log.correct(session);
    CHECK(log.find(session.id) == session);
}

TEST_CASE("a session keeps its blocks, its pyramids and those of what was swapped in", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    SessionLog log(database, PersonId{1});
    Session session = plainSession();
    session.steps[0].dose = richPlan().routines[1].steps[0].dose;
    session.steps[1].dose = richPlan().routines[1].steps[1].dose;
    session.blocks = {{.first = 0, .count = 2, .restBetweenRounds = seconds(45)}};
    session.steps[1].report.swaps = {{.fromSet = 2,
                                      .exercise = "hip-thrust",
                                      .exerciseName = "Hip thrust",
                                      .dose = richPlan().routines[1].steps[0].dose}};
    session.id = log.add(session);
    CHECK(log.find(session.id) == session);
    CHECK(log.list().front().setsPlanned == plannedSets(session.steps));

    StepReport report = session.steps[1].report;
    report.swaps.clear();
    log.report(session.id, 1, report, {});
    session.steps[1].report = report;
    CHECK(log.find(session.id) == session);
}

TEST_CASE("warm-ups are no sets done for a muscle", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    SessionLog log(database, PersonId{1});
    Session session = plainSession();
    session.steps[0].dose.warmUps = {{Repetitions{15, 15}, NoLoad{}}};
    session.sets = {plainSet(0), plainSet(1)};
    session.id = log.add(session);
    const auto done = log.setsDone({session.day, session.day});
    REQUIRE(done.size() == 1);
    CHECK(done.front().sets == 1);
}
