// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/step_report_rows.h"

#include "storage/block_rows.h"
#include "storage/damaged_row.h"
#include "storage/dose_columns.h"
#include "storage/query.h"

namespace hipstride {

namespace {

SessionStep *stepAt(Session &session, int step)
{
    const bool isThere = step >= 0 && step < static_cast<int>(session.steps.size());
    return isThere ? &session.steps[static_cast<std::size_t>(step)] : nullptr;
}

void readWords(const Database &database, Session &session, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT step, sets_more, pain, note
          FROM session_step_report
         WHERE session_id = ?)";

    Query query(database, select);
    query.bind(session.id);
    while (query.next()) {
        int place = 0;
        StepReport report;
        query.take(place, report.setsMore, report.pain, report.note);
        SessionStep *step = stepAt(session, place);
        if (query.isGood() && step != nullptr)
            step->report = std::move(report);
        else
            damaged.push_back(damagedRow("session_step_report", {session.id.value, place}));
    }
}

void readSwaps(const Database &database, Session &session, Problems &damaged)
{
    constexpr std::string_view select = R"(
        SELECT step, from_set, exercise, exercise_name,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve
          FROM session_swap
         WHERE session_id = ?
         ORDER BY step, from_set)";

    Query query(database, select);
    query.bind(session.id);
    while (query.next()) {
        int place = 0;
        StepSwap swap;
        query.take(place, swap.fromSet, swap.exercise, swap.exerciseName);
        swap.dose = takeDose(query);
        SessionStep *step = stepAt(session, place);
        if (query.isGood() && step != nullptr)
            step->report.swaps.push_back(std::move(swap));
        else
            damaged.push_back(damagedRow("session_swap", {session.id.value, place}));
    }
}

void writeSwaps(const Database &database, SessionId session, int step,
                const std::vector<StepSwap> &swaps)
{
    constexpr std::string_view clear = R"(
        DELETE FROM session_swap
         WHERE session_id = ? AND step = ?)";
    constexpr std::string_view insert = R"(
        INSERT INTO session_swap (
               session_id, step, from_set, exercise, exercise_name,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    forgetSwappedSets(database, session, step);
    Query(database, clear).bind(session, step).run();
    Query query(database, insert);
    for (const StepSwap &swap : swaps) {
        query.bind(session, step, swap.fromSet, swap.exercise, swap.exerciseName);
        bindDose(query, swap.dose);
        query.run();
        writeOwnSets(database, session, step, swap.fromSet, swap.dose);
    }
}

} // namespace

void readReports(const Database &database, Session &session, Problems &damaged)
{
    readWords(database, session, damaged);
    readSwaps(database, session, damaged);
}

void writeReport(const Database &database, SessionId session, int step, const StepReport &report)
{
    constexpr std::string_view clear = R"(
        DELETE FROM session_step_report
         WHERE session_id = ? AND step = ?)";
    constexpr std::string_view insert = R"(
        INSERT INTO session_step_report (
               session_id, step, sets_more, pain, note)
        VALUES (?, ?, ?, ?, ?))";

    Query(database, clear).bind(session, step).run();
    if (report.setsMore != 0 || report.pain || !report.note.empty())
        Query(database, insert)
            .bind(session, step, report.setsMore, report.pain, report.note)
            .run();
    writeSwaps(database, session, step, report.swaps);
}

} // namespace hipstride
