// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <random>

#include <SQLiteCpp/Database.h>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/migration.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr Date start{std::chrono::year(2026), std::chrono::March, std::chrono::day(2)};
constexpr int daysUsed = 30;

/// Changes a log in every way there is, by a chance that always falls the same way.
class RandomWriter
{
public:
    RandomWriter(SessionLog &log, unsigned seed)
        : m_log(log)
        , m_engine(seed)
    {}

    void change()
    {
        if (m_ids.size() < 4 || below(4) == 0) {
            m_ids.push_back(m_log.add(anySession()));
            return;
        }
        const std::size_t at = static_cast<std::size_t>(below(static_cast<int>(m_ids.size())));
        const SessionId id = m_ids[at];
        std::optional<Session> session = m_log.find(id);
        if (!session) { // in the bin
            m_log.restore(id);
            return;
        }
        if (session->state == SessionState::Running) {
            changeRunning(*session, at);
            return;
        }
        changeEnded(*session);
    }

private:
    int below(int count) { return std::uniform_int_distribution(0, count - 1)(m_engine); }

    Session anySession()
    {
        Session session = plainSession();
        session.day = addDays(start, below(daysUsed));
        session.state = below(3) == 0 ? SessionState::Running : SessionState::Finished;
        session.sets.clear();
        for (int i = 0; i < below(8); ++i)
            session.sets.push_back(anySet(i));
        return session;
    }

    PerformedSet anySet(int index)
    {
        PerformedSet set = plainSet(index);
        if (below(4) == 0)
            set.outcome = SetOutcome::Skipped;
        if (below(4) == 0)
            set.exercise = "easier-one";
        return set;
    }

    void changeRunning(const Session &session, std::size_t at)
    {
        if (below(6) == 0) {
            m_log.discard(session.id);
            m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(at));
        } else if (below(3) == 0) {
            m_log.end(session.id, {.state = SessionState::EndedEarly});
        } else {
            m_log.recordSet(session.id, anySet(below(7)));
        }
    }

    void changeEnded(Session session)
    {
        switch (below(6)) {
        case 0:
            m_log.remove(session.id);
            break;
        case 1:
            m_log.reopen(session.id);
            break;
        case 2:
            m_log.recordSet(session.id, anySet(below(7)));
            break;
        case 3:
            if (!session.sets.empty())
                m_log.removeSet(session.id, session.sets[0].step, session.sets[0].setNumber,
                                session.sets[0].side);
            break;
        case 4:
            m_log.emptyBin(Moment::max());
            std::erase_if(m_ids, [this](SessionId id) { return !exists(id); });
            break;
        default:
            session.day = addDays(start, below(daysUsed));
            session.sets = {anySet(below(7))};
            m_log.correct(session);
        }
    }

    bool exists(SessionId id) { return m_log.find(id).has_value(); }

    SessionLog &m_log;
    std::mt19937 m_engine;
    std::vector<SessionId> m_ids;
};

using Counts = std::map<std::pair<ExerciseKey, Side>, int>;

/// One set after the other.
Counts countedOneByOne(const SessionLog &log, DateRange range)
{
    Counts counts;
    for (const Session &session : log.sessions(range)) {
        for (const PerformedSet &set : session.sets) {
            if (set.outcome != SetOutcome::Skipped)
                ++counts[{exerciseOf(session, set), set.side}];
        }
    }
    return counts;
}

Counts countedByTheLog(const SessionLog &log, DateRange range)
{
    Counts counts;
    for (const ExerciseSets &sets : log.setsDone(range))
        counts[{sets.exercise, sets.side}] += sets.sets;
    return counts;
}

} // namespace

TEST_CASE("whatever is written to the log, its counts are those of its sets", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    SessionLog log(database, PersonId{1});
    RandomWriter writer(log, GENERATE(1u, 2u, 3u));
    std::mt19937 engine(7);
    const auto anyDay = [&engine] {
        return addDays(start, std::uniform_int_distribution(-9, daysUsed + 9)(engine));
    };
    for (int round = 0; round < 150; ++round) {
        writer.change();
        const DateRange range{anyDay(), anyDay()};
        REQUIRE(countedByTheLog(log, range) == countedOneByOne(log, range));
        for (const SessionSummary &summary : log.list()) {
            const Session session = *log.find(summary.id);
            REQUIRE(summary.setsDone == doneSets(session.sets));
            REQUIRE(summary.setsPlanned == plannedSets(session.steps));
        }
    }
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("a count that is not that of its sets is found", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    SessionLog log(database, PersonId{1});
    Session session = plainSession();
    session.state = SessionState::Finished;
    session.sets = {plainSet(0)};
    log.add(session);
    REQUIRE(checkIntegrity(database).empty());
    const char *statement = GENERATE("UPDATE week_count SET sets = sets + 1",
                                     "DELETE FROM week_count", "UPDATE session SET sets_done = 4");
    database.use([&](SQLite::Database &handle) { handle.exec(statement); });
    CHECK(checkIntegrity(database).size() == 1);
}

TEST_CASE("sessions of before there were counts are counted", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    {
        SQLite::Database handle(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(handle, file, migrations().first(6));
        handle.exec(R"(
            INSERT INTO session (session_id, person_id, routine_name, day, started_at_ms, state,
                                 note)
            VALUES (1, 1, 'Legs', '2026-03-04', 0, 'finished', ''),
                   (2, 1, 'Legs', '2026-03-05', 0, 'running', '');
            INSERT INTO session_step (session_id, place, exercise, exercise_name, sets,
                                      repetitions_least, repetitions_most, side, rest_s, note)
            VALUES (1, 0, 'bridge', 'Bridge', 2, 10, 10, 'each', 0, ''),
                   (2, 0, 'bridge', 'Bridge', 2, 10, 10, 'each', 0, '');
            INSERT INTO session_set (session_id, step, set_number, side, place, outcome,
                                     repetitions, finished_at_ms)
            VALUES (1, 0, 1, 'left', 0, 'as-planned', 10, 0),
                   (1, 0, 1, 'right', 1, 'skipped', 0, 0),
                   (2, 0, 1, 'left', 0, 'as-planned', 10, 0);
        )");
    }
    Database database(file);
    const SessionLog log(database, PersonId{1});
    CHECK(log.setsDone({start, addDays(start, 6)}) ==
          std::vector<ExerciseSets>{{"bridge", Side::Left, 2}});
    const std::vector<SessionSummary> list = log.list();
    REQUIRE(list.size() == 2);
    for (const SessionSummary &summary : list) {
        CHECK(summary.setsPlanned == 4);
        CHECK(summary.setsDone == 1);
    }
    CHECK(checkIntegrity(database).empty());
}
