// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_rows.h"

#include "storage/block_rows.h"
#include "storage/damaged_row.h"
#include "storage/dose_columns.h"
#include "storage/query.h"
#include "storage/rule_rows.h"
#include "storage/run_rows.h"

namespace hipstride {

namespace {

/// The steps of a routine; nothing when one of them cannot be understood, for half a routine would
/// be another one.
std::optional<std::vector<Step>> readSteps(const Database &database, PersonId person,
                                           RoutineId routine, Problems &problems)
{
    constexpr std::string_view select = R"(
        SELECT place, exercise,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve,
               note
          FROM routine_step
         WHERE person_id = ? AND routine_id = ?
         ORDER BY place)";

    std::vector<Step> steps;
    bool isWhole = true;
    Query query(database, select);
    query.bind(person, routine);
    while (query.next()) {
        int place = 0;
        Step step;
        query.take(place, step.exercise);
        step.dose = takeDose(query);
        query.take(step.note);
        if (!query.isGood()) {
            problems.push_back(damagedRow("routine_step", {routine.value, place}));
            isWhole = false;
        }
        steps.push_back(std::move(step));
    }
    return isWhole ? std::optional(std::move(steps)) : std::nullopt;
}

void readRoutines(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT routine_id, name
          FROM routine
         WHERE person_id = ?
         ORDER BY place, routine_id)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        Routine routine;
        query.take(routine.id, routine.name);
        if (auto steps = readSteps(database, person, routine.id, rows.damaged)) {
            routine.steps = std::move(*steps);
            if (!readOwnSets(database, person, routine)) {
                rows.damaged.push_back(damagedRow("routine_step_set", {routine.id.value}));
                continue;
            }
            // the exercises are still what they were when they are all done as straight sets
            if (!readBlocks(database, person, routine)) {
                rows.damaged.push_back(damagedRow("routine_block", {routine.id.value}));
                routine.blocks.clear();
            }
            rows.plan.routines.push_back(std::move(routine));
        }
    }
}

void readExceptions(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT rule_id, original_day, kind, moved_to_day, run_id
          FROM schedule_exception
         WHERE person_id = ?
         ORDER BY place, rule_id, original_day, run_id)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        ScheduleException exception;
        query.take(exception.rule, exception.original, exception.kind, exception.movedTo,
                   exception.run);
        if (!query.isGood())
            rows.damaged.push_back(
                damagedRow("schedule_exception of rule", {exception.rule.value}));
        else if (findRule(rows.plan, exception.rule) != nullptr)
            rows.plan.exceptions.push_back(exception);
    }
}

void writeRoutines(const Database &database, PersonId person, const std::vector<Routine> &routines)
{
    constexpr std::string_view insertRoutine = R"(
        INSERT INTO routine (person_id, routine_id, place, name)
        VALUES (?, ?, ?, ?))";
    constexpr std::string_view insertStep = R"(
        INSERT INTO routine_step (
               person_id, routine_id, place, exercise,
               sets, repetitions_least, repetitions_most, hold_s, hold_times, duration_s, steps,
               distance_m, side, load_g, load_band, load_words, tempo_lower_s, tempo_pause_low_s,
               tempo_lift_s, tempo_pause_high_s, rest_s,
               warm_up_sets, extra_sets, extra_side, effort_rating, effort_in_reserve,
               note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    Query routineQuery(database, insertRoutine);
    Query stepQuery(database, insertStep);
    int place = 0;
    for (const Routine &routine : routines) {
        routineQuery.bind(person, routine.id, place++, routine.name).run();
        int stepPlace = 0;
        for (const Step &step : routine.steps) {
            stepQuery.bind(person, routine.id, stepPlace++, step.exercise);
            bindDose(stepQuery, step.dose);
            stepQuery.bind(step.note).run();
            writeOwnSets(database, person, routine.id, stepPlace - 1, step.dose);
        }
        writeBlocks(database, person, routine);
    }
}

void writeExceptions(const Database &database, PersonId person,
                     const std::vector<ScheduleException> &exceptions)
{
    constexpr std::string_view insert = R"(
        INSERT INTO schedule_exception (
               person_id, rule_id, original_day, place, kind, moved_to_day, run_id)
        VALUES (?, ?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const ScheduleException &exception : exceptions)
        query
            .bind(person, exception.rule, exception.original, place++, exception.kind,
                  exception.movedTo, exception.run.value)
            .run();
}

} // namespace

PlanRows readPlan(const Database &database, PersonId person)
{
    PlanRows rows;
    readRoutines(database, person, rows);
    readRules(database, person, rows);
    readExceptions(database, person, rows);
    readRuns(database, person, rows);
    return rows;
}

void writePlan(const Database &database, PersonId person, const Plan &plan)
{
    // takes steps, rules and exceptions along
    constexpr std::string_view clear = R"(
        DELETE FROM routine
         WHERE person_id = ?)";

    Query(database, clear).bind(person).run();
    writeRoutines(database, person, plan.routines);
    writeRules(database, person, plan.rules);
    writeExceptions(database, person, plan.exceptions);
    writeRuns(database, person, plan);
}

} // namespace hipstride
