// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_log.h"

#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "storage/block_rows.h"
#include "storage/database.h"
#include "storage/query.h"
#include "storage/running_position.h"
#include "storage/session_rows.h"
#include "storage/set_counts.h"
#include "storage/step_report_rows.h"

namespace hipstride {

namespace {

constexpr DateRange allDays{
    Date{std::chrono::year(0), std::chrono::January, std::chrono::day(1)},
    Date{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)}};

Moment now()
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

/// A change that changed nothing would be lost without anybody knowing.
void requireChanged(const Database &database, SessionId session, int rows)
{
    if (rows == 0)
        throw Error(ErrorCode::DatabaseFailed, database.file().string(),
                    "no such session: " + std::to_string(session.value));
}

} // namespace

SessionLog::SessionLog(Database &database, PersonId person)
    : m_database(database)
    , m_person(person)
{}

SessionId SessionLog::add(const Session &session)
{
    constexpr std::string_view insert = R"(
        INSERT INTO session (
               person_id, routine_id, routine_name, day, started_at_ms, ended_at_ms, state,
               planned_rule_id, planned_day, planned_run_id, effort, pain, note,
               pain_next_morning)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING session_id)";

    SessionId id;
    m_database.transaction([&] {
        std::optional<RuleId> rule;
        std::optional<Date> original;
        RunId run;
        if (session.plannedFor) {
            rule = session.plannedFor->rule;
            original = session.plannedFor->original;
            run = session.plannedFor->run;
        }
        {
            Query query(m_database, insert);
            query.bind(m_person, session.routine, session.routineName, session.day,
                       session.startedAt, session.endedAt, session.state, rule, original, run.value,
                       session.effort, session.pain, session.note, session.painNextMorning);
            query.next();
            query.take(id);
        }
        writeSteps(m_database, id, session.steps);
        writeBlocks(m_database, id, session.blocks);
        for (const PerformedSet &set : session.sets)
            writeSet(m_database, id, set);
    });
    return id;
}

void SessionLog::recordSet(SessionId session, const PerformedSet &set)
{
    m_database.transaction([&] { writeSet(m_database, session, set); });
}

void SessionLog::removeSet(SessionId session, int step, int setNumber, Side side)
{
    constexpr std::string_view erase = R"(
        DELETE FROM session_set
         WHERE session_id = ? AND step = ? AND set_number = ? AND side = ?)";

    m_database.transaction(
        [&] { Query(m_database, erase).bind(session, step, setNumber, side).run(); });
}

void SessionLog::report(SessionId session, int step, const StepReport &report,
                        const PlayerPosition &position)
{
    m_database.transaction([&] {
        writeReport(m_database, session, step, report);
        writePosition(m_database, session, position);
    });
}

void SessionLog::end(SessionId session, const SessionEnd &end)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET state = ?, ended_at_ms = ?, effort = ?, pain = ?, note = ?
         WHERE session_id = ? AND person_id = ?)";

    m_database.transaction([&] {
        requireChanged(
            m_database, session,
            Query(m_database, update)
                .bind(end.state, end.endedAt, end.effort, end.pain, end.note, session, m_person)
                .run());
        forgetPosition(m_database, session);
    });
}

void SessionLog::reopen(SessionId session)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET state = 'running', ended_at_ms = NULL
         WHERE session_id = ? AND person_id = ? AND removed_at_ms IS NULL)";

    m_database.transaction([&] {
        requireChanged(m_database, session,
                       Query(m_database, update).bind(session, m_person).run());
    });
}

void SessionLog::correct(const Session &session)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET day = ?, started_at_ms = ?, ended_at_ms = ?, effort = ?, pain = ?, note = ?,
               pain_next_morning = ?
         WHERE session_id = ? AND person_id = ?)";
    constexpr std::string_view clear = R"(
        DELETE FROM session_set
         WHERE session_id = ?)";

    m_database.transaction([&] {
        requireChanged(m_database, session.id,
                       Query(m_database, update)
                           .bind(session.day, session.startedAt, session.endedAt, session.effort,
                                 session.pain, session.note, session.painNextMorning, session.id,
                                 m_person)
                           .run());
        for (std::size_t i = 0; i < session.steps.size(); ++i)
            writeReport(m_database, session.id, static_cast<int>(i), session.steps[i].report);
        Query(m_database, clear).bind(session.id).run();
        for (const PerformedSet &set : session.sets)
            writeSet(m_database, session.id, set);
    });
}

void SessionLog::remove(SessionId session)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET removed_at_ms = ?
         WHERE session_id = ? AND person_id = ?)";

    m_database.transaction([&] {
        requireChanged(m_database, session,
                       Query(m_database, update).bind(now(), session, m_person).run());
    });
}

void SessionLog::restore(SessionId session)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET removed_at_ms = NULL
         WHERE session_id = ? AND person_id = ?)";

    m_database.transaction([&] {
        requireChanged(m_database, session,
                       Query(m_database, update).bind(session, m_person).run());
    });
}

void SessionLog::emptyBin(Moment before)
{
    constexpr std::string_view erase = R"(
        DELETE FROM session
         WHERE person_id = ? AND removed_at_ms < ?)";

    m_database.transaction([&] { Query(m_database, erase).bind(m_person, before).run(); });
}

void SessionLog::discard(SessionId session)
{
    constexpr std::string_view erase = R"(
        DELETE FROM session
         WHERE session_id = ? AND person_id = ? AND state = 'running')";

    m_database.transaction([&] {
        requireChanged(m_database, session, Query(m_database, erase).bind(session, m_person).run());
    });
}

std::optional<Session> SessionLog::find(SessionId session) const
{
    constexpr std::string_view select = R"(
        SELECT session_id
          FROM session
         WHERE session_id = ? AND person_id = ? AND removed_at_ms IS NULL)";

    std::optional<Session> found;
    m_database.useSnapshot([&](SQLite::Database &) {
        if (!Query(m_database, select).bind(session, m_person).next())
            return;
        Problems damaged;
        found = readSession(m_database, session, damaged);
        if (!found)
            throw Error(ErrorCode::DatabaseFailed, m_database.file().string(),
                        "cannot be read: " + damaged.at(0).place);
    });
    return found;
}

std::vector<SessionSummary> SessionLog::list() const
{
    return list(allDays);
}

std::vector<SessionSummary> SessionLog::list(DateRange range) const
{
    std::vector<SessionSummary> summaries;
    m_database.use(
        [&](SQLite::Database &) { summaries = readSummaries(m_database, m_person, range); });
    return summaries;
}

std::vector<Session> SessionLog::sessions(DateRange range) const
{
    std::vector<Session> sessions;
    m_database.useSnapshot([&](SQLite::Database &) {
        std::vector<SessionSummary> summaries = readSummaries(m_database, m_person, range);
        std::ranges::reverse(summaries);
        Problems damaged;
        for (const SessionSummary &summary : summaries) {
            if (auto session = readSession(m_database, summary.id, damaged))
                sessions.push_back(std::move(*session));
        }
    });
    return sessions;
}

std::optional<Date> SessionLog::lastDay() const
{
    constexpr std::string_view select = R"(
        SELECT day
          FROM session
         WHERE person_id = ? AND removed_at_ms IS NULL
         ORDER BY day DESC
         LIMIT 1)";

    std::optional<Date> day;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        if (query.bind(m_person).next())
            query.take(day);
    });
    return day;
}

std::vector<ExerciseSets> SessionLog::setsDone(DateRange range) const
{
    std::vector<ExerciseSets> sets;
    m_database.useSnapshot(
        [&](SQLite::Database &) { sets = countSets(m_database, m_person, range); });
    return sets;
}

LoggedIds SessionLog::largestIds() const
{
    constexpr std::string_view select = R"(
        SELECT ifnull((SELECT max(routine_id) FROM session), 0),
               ifnull((SELECT max(planned_rule_id) FROM session), 0),
               ifnull((SELECT max(planned_run_id) FROM session), 0))";

    LoggedIds ids;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        query.next();
        query.take(ids.routine, ids.rule, ids.run);
    });
    return ids;
}

std::optional<SessionId> SessionLog::running() const
{
    constexpr std::string_view select = R"(
        SELECT session_id
          FROM session
         WHERE person_id = ? AND state = 'running' AND removed_at_ms IS NULL
         ORDER BY started_at_ms DESC, session_id DESC
         LIMIT 1)";

    std::optional<SessionId> id;
    m_database.use([&](SQLite::Database &) {
        Query query(m_database, select);
        if (query.bind(m_person).next())
            query.take(id);
    });
    return id;
}

void SessionLog::keepPosition(SessionId session, const PlayerPosition &position)
{
    m_database.transaction([&] { writePosition(m_database, session, position); });
}

std::optional<PlayerPosition> SessionLog::position(SessionId session) const
{
    std::optional<PlayerPosition> position;
    m_database.useSnapshot(
        [&](SQLite::Database &) { position = readPosition(m_database, session); });
    return position;
}

} // namespace hipstride
