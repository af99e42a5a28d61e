// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/run_rows.h"

#include "storage/damaged_row.h"
#include "storage/query.h"

namespace hipstride {

namespace {

void readRunRows(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT run_id, kind, weekdays, first_day, last_day, time_min, length_min, name, note,
               source, uid
          FROM run
         WHERE person_id = ?
         ORDER BY place, run_id)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        Run run;
        std::optional<int> weekdays;
        Date first;
        std::optional<Date> last;
        query.take(run.id, run.kind, weekdays, first, last, run.time, run.length, run.name,
                   run.note, run.source, run.uid);
        if (weekdays)
            run.when =
                OnWeekdays{Weekdays::fromBits(static_cast<unsigned>(*weekdays)), first, last};
        else
            run.when = Once{first};
        if (query.isGood())
            rows.plan.runs.push_back(std::move(run));
        else
            rows.damaged.push_back(damagedRow("run", {run.id.value}));
    }
}

void readRunExceptions(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT run_id, original_day, kind, moved_to_day
          FROM run_exception
         WHERE person_id = ?
         ORDER BY place, run_id, original_day)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        RunException exception;
        query.take(exception.run, exception.original, exception.kind, exception.movedTo);
        if (!query.isGood())
            rows.damaged.push_back(damagedRow("run_exception of run", {exception.run.value}));
        else if (findRun(rows.plan, exception.run) != nullptr)
            rows.plan.runExceptions.push_back(exception);
    }
}

void readPhases(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT kind, first_day, weeks
          FROM plan_phase
         WHERE person_id = ?
         ORDER BY place)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        PlanPhase phase;
        query.take(phase.kind, phase.from, phase.weeks);
        if (query.isGood())
            rows.plan.phases.push_back(phase);
        else
            rows.damaged.push_back(damagedRow("plan_phase"));
    }
}

void readPauses(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT kind, first_day, last_day
          FROM plan_pause
         WHERE person_id = ?
         ORDER BY place)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        Pause pause;
        query.take(pause.kind, pause.days.first, pause.days.last);
        if (query.isGood())
            rows.plan.pauses.push_back(pause);
        else
            rows.damaged.push_back(damagedRow("plan_pause"));
    }
}

void readLimits(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT hours_before_race, hours_before_quality, no_heavy_days_running,
               most_sessions_a_week
          FROM plan_limits
         WHERE person_id = ?)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        PlanLimits limits;
        query.take(limits.hoursBeforeRace, limits.hoursBeforeQuality, limits.noHeavyDaysRunning,
                   limits.mostSessionsAWeek);
        if (query.isGood())
            rows.plan.limits = limits;
        else
            rows.damaged.push_back(damagedRow("plan_limits"));
    }
}

void clearRuns(const Database &database, PersonId person)
{
    // takes the exceptions along
    constexpr std::string_view clearRun = "DELETE FROM run WHERE person_id = ?";
    constexpr std::string_view clearPhase = "DELETE FROM plan_phase WHERE person_id = ?";
    constexpr std::string_view clearPause = "DELETE FROM plan_pause WHERE person_id = ?";
    constexpr std::string_view clearLimits = "DELETE FROM plan_limits WHERE person_id = ?";
    for (const std::string_view clear : {clearRun, clearPhase, clearPause, clearLimits})
        Query(database, clear).bind(person).run();
}

void writeRunRows(const Database &database, PersonId person, const std::vector<Run> &runs)
{
    constexpr std::string_view insert = R"(
        INSERT INTO run (
               person_id, run_id, place, kind, weekdays, first_day, last_day, time_min, length_min,
               name, note, source, uid)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const Run &run : runs) {
        query.bind(person, run.id, place++, run.kind);
        if (const auto *weekly = std::get_if<OnWeekdays>(&run.when))
            query.bind(static_cast<int>(weekly->days.bits()), weekly->from, weekly->until);
        else
            query.bind(std::optional<int>(), std::get<Once>(run.when).day, std::optional<Date>());
        query.bind(run.time, run.length, run.name, run.note, run.source, run.uid).run();
    }
}

void writeRunExceptions(const Database &database, PersonId person,
                        const std::vector<RunException> &exceptions)
{
    constexpr std::string_view insert = R"(
        INSERT INTO run_exception (person_id, run_id, original_day, place, kind, moved_to_day)
        VALUES (?, ?, ?, ?, ?, ?))";

    Query query(database, insert);
    int place = 0;
    for (const RunException &exception : exceptions)
        query
            .bind(person, exception.run, exception.original, place++, exception.kind,
                  exception.movedTo)
            .run();
}

void writeFrame(const Database &database, PersonId person, const Plan &plan)
{
    constexpr std::string_view insertPhase = R"(
        INSERT INTO plan_phase (person_id, place, kind, first_day, weeks)
        VALUES (?, ?, ?, ?, ?))";
    constexpr std::string_view insertPause = R"(
        INSERT INTO plan_pause (person_id, place, kind, first_day, last_day)
        VALUES (?, ?, ?, ?, ?))";
    constexpr std::string_view insertLimits = R"(
        INSERT INTO plan_limits (
               person_id, hours_before_race, hours_before_quality, no_heavy_days_running,
               most_sessions_a_week)
        VALUES (?, ?, ?, ?, ?))";

    Query phases(database, insertPhase);
    int place = 0;
    for (const PlanPhase &phase : plan.phases)
        phases.bind(person, place++, phase.kind, phase.from, phase.weeks).run();
    Query pauses(database, insertPause);
    place = 0;
    for (const Pause &pause : plan.pauses)
        pauses.bind(person, place++, pause.kind, pause.days.first, pause.days.last).run();
    const PlanLimits &limits = plan.limits;
    Query(database, insertLimits)
        .bind(person, limits.hoursBeforeRace, limits.hoursBeforeQuality, limits.noHeavyDaysRunning,
              limits.mostSessionsAWeek)
        .run();
}

} // namespace

void readRuns(const Database &database, PersonId person, PlanRows &rows)
{
    readRunRows(database, person, rows);
    readRunExceptions(database, person, rows);
    readPhases(database, person, rows);
    readPauses(database, person, rows);
    readLimits(database, person, rows);
}

void writeRuns(const Database &database, PersonId person, const Plan &plan)
{
    clearRuns(database, person);
    writeRunRows(database, person, plan.runs);
    writeRunExceptions(database, person, plan.runExceptions);
    writeFrame(database, person, plan);
}

} // namespace hipstride
