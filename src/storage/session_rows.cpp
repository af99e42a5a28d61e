// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_rows.h"

#include "storage/block_rows.h"
#include "storage/damaged_row.h"
#include "storage/dose_columns.h"
#include "storage/query.h"
#include "storage/step_report_rows.h"

namespace hipstride {

namespace {

void takePlannedFor(Query &query, std::optional<PlannedFor> &plannedFor)
{
    std::optional<RuleId> rule;
    std::optional<Date> original;
    RunId run;
    query.take(rule, original, run);
    if (rule && original)
        plannedFor = PlannedFor{*rule, *original, run};
}

/// The session without its steps and sets.
std::optional<Session> readHead(const Database &database, SessionId id, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT session_id, routine_id, routine_name, day, started_at_ms, ended_at_ms, state,
               planned_rule_id, planned_day, planned_run_id, effort, pain, note,
               pain_next_morning
          FROM session
         WHERE session_id = ?)";

    Query query(database, select);
    if (!query.bind(id).next())
        return std::nullopt;
    Session session;
    query.take(session.id, session.routine, session.routineName, session.day, session.startedAt,
               session.endedAt, session.state);
    takePlannedFor(query, session.plannedFor);
    query.take(session.effort, session.pain, session.note, session.painNextMorning);
    if (!query.isGood()) {
        damaged.push_back(damagedRow("session", {id.value}));
        return std::nullopt;
    }
    return session;
}

/// False when one of them cannot be understood: sets refer to steps by their number.
bool readSteps(const Database &database, Session &session, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT place, exercise, exercise_name,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve,
               note
          FROM session_step
         WHERE session_id = ?
         ORDER BY place)";

    bool areWhole = true;
    Query query(database, select);
    query.bind(session.id);
    while (query.next()) {
        int place = 0;
        SessionStep step;
        query.take(place, step.exercise, step.exerciseName);
        step.dose = takeDose(query);
        query.take(step.note);
        if (!query.isGood() || place != static_cast<int>(session.steps.size())) {
            damaged.push_back(damagedRow("session_step", {session.id.value, place}));
            areWhole = false;
        }
        session.steps.push_back(std::move(step));
    }
    return areWhole;
}

void readSets(const Database &database, Session &session, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT step, set_number, side, outcome,
               repetitions, hold_s, hold_times, duration_s, steps, distance_m,
               load_g, load_band, load_words,
               finished_at_ms, exercise
          FROM session_set
         WHERE session_id = ?
         ORDER BY place, step, set_number)";

    Query query(database, select);
    query.bind(session.id);
    while (query.next()) {
        PerformedSet set;
        query.take(set.step, set.setNumber, set.side, set.outcome);
        takeDone(query, set);
        std::optional<ExerciseKey> instead;
        query.take(set.finishedAt, instead);
        set.exercise = instead.value_or(ExerciseKey());
        if (query.isGood())
            session.sets.push_back(std::move(set));
        else
            damaged.push_back(
                damagedRow("session_set", {session.id.value, set.step, set.setNumber}));
    }
}

} // namespace

std::optional<Session> readSession(const Database &database, SessionId id, Problems &damaged)
{
    std::optional<Session> session = readHead(database, id, damaged);
    if (!session || !readSteps(database, *session, damaged))
        return std::nullopt;
    readReports(database, *session, damaged);
    if (!readOwnSets(database, *session))
        damaged.push_back(damagedRow("session_step_set", {id.value}));
    // without its blocks a session is still what was done
    if (!readBlocks(database, *session)) {
        damaged.push_back(damagedRow("session_block", {id.value}));
        session->blocks.clear();
    }
    readSets(database, *session, damaged);
    return session;
}

std::vector<SessionSummary> readSummaries(const Database &database, PersonId person,
                                          DateRange range)
{
    constexpr std::string_view select = R"(
        SELECT session_id, routine_id, routine_name, day, started_at_ms, ended_at_ms, state,
               planned_rule_id, planned_day, planned_run_id, effort, pain,
               sets_planned,
               iif(state = 'running',
                   (SELECT count(*)
                      FROM session_set
                     WHERE session_set.session_id = session.session_id
                       AND outcome <> 'skipped'),
                   sets_done)
          FROM session
         WHERE person_id = ? AND removed_at_ms IS NULL AND day BETWEEN ? AND ?
         ORDER BY day DESC, started_at_ms DESC, session_id DESC)";

    std::vector<SessionSummary> summaries;
    Query query(database, select);
    query.bind(person, range.first, range.last);
    while (query.next()) {
        SessionSummary summary;
        query.take(summary.id, summary.routine, summary.routineName, summary.day, summary.startedAt,
                   summary.endedAt, summary.state);
        takePlannedFor(query, summary.plannedFor);
        query.take(summary.effort, summary.pain, summary.setsPlanned, summary.setsDone);
        if (query.isGood())
            summaries.push_back(std::move(summary));
    }
    return summaries;
}

void writeSteps(const Database &database, SessionId id, const std::vector<SessionStep> &steps)
{
    constexpr std::string_view insert = R"(
        INSERT INTO session_step (
               session_id, place, exercise, exercise_name,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve,
               note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const SessionStep &step : steps) {
        query.bind(id, place++, step.exercise, step.exerciseName);
        bindDose(query, step.dose);
        query.bind(step.note).run();
        writeOwnSets(database, id, place - 1, 0, step.dose);
        writeReport(database, id, place - 1, step.report);
    }
}

void writeSet(const Database &database, SessionId id, const PerformedSet &set)
{
    constexpr std::string_view insert = R"(
        INSERT INTO session_set (
               session_id, step, set_number, side, outcome,
               repetitions, hold_s, hold_times, duration_s, steps, distance_m,
               load_g, load_band, load_words,
               finished_at_ms, exercise, place)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16,
               (SELECT ifnull(max(place) + 1, 0) FROM session_set WHERE session_id = ?1))
            ON CONFLICT DO UPDATE
           SET outcome = excluded.outcome,
               repetitions = excluded.repetitions,
               hold_s = excluded.hold_s,
               hold_times = excluded.hold_times,
               duration_s = excluded.duration_s,
               steps = excluded.steps,
               distance_m = excluded.distance_m,
               load_g = excluded.load_g,
               load_band = excluded.load_band,
               load_words = excluded.load_words,
               finished_at_ms = excluded.finished_at_ms,
               exercise = excluded.exercise)";

    Query query(database, insert);
    query.bind(id, set.step, set.setNumber, set.side, set.outcome);
    bindDone(query, set);
    query.bind(set.finishedAt, set.exercise.empty() ? std::nullopt : std::optional(set.exercise))
        .run();
}

} // namespace hipstride
