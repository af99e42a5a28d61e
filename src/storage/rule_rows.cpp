// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rule_rows.h"

#include <algorithm>

#include "storage/damaged_row.h"
#include "storage/query.h"

namespace hipstride {

namespace {

/// The columns that only some kinds of rule fill.
struct RecurrenceColumns
{
    std::string recurrence;
    std::optional<int> weekdays;
    std::optional<int> everyDays;
    std::optional<int> runKinds;
    std::optional<int> aheadMinutes;
    std::optional<int> aheadDays;
    Date first;
    std::optional<Date> last;
};

std::optional<Recurrence> recurrenceOf(const RecurrenceColumns &row)
{
    const RunKinds kinds = RunKinds::fromBits(row.runKinds.value_or(0));
    if (row.recurrence == "weekdays" && row.weekdays)
        return OnWeekdays{Weekdays::fromBits(static_cast<unsigned>(*row.weekdays)), row.first,
                          row.last};
    if (row.recurrence == "once")
        return Once{row.first};
    if (row.recurrence == "every-days" && row.everyDays.value_or(0) > 0)
        return EveryDays{*row.everyDays, row.first, row.last};
    if (row.recurrence == "before-runs" && row.aheadMinutes && row.aheadDays)
        return BeforeRuns{kinds, TimeOfDay(*row.aheadMinutes), *row.aheadDays, row.first, row.last};
    if (row.recurrence == "after-runs")
        return AfterRuns{kinds, row.first, row.last};
    return std::nullopt;
}

struct ColumnsOf
{
    RecurrenceColumns operator()(const OnWeekdays &when) const
    {
        RecurrenceColumns row = columns("weekdays", when.from, when.until);
        row.weekdays = static_cast<int>(when.days.bits());
        return row;
    }
    RecurrenceColumns operator()(const Once &when) const { return columns("once", when.day, {}); }
    RecurrenceColumns operator()(const EveryDays &when) const
    {
        RecurrenceColumns row = columns("every-days", when.from, when.until);
        row.everyDays = when.days;
        return row;
    }
    RecurrenceColumns operator()(const BeforeRuns &when) const
    {
        RecurrenceColumns row = columns("before-runs", when.from, when.until);
        row.runKinds = when.kinds.bits();
        row.aheadMinutes = static_cast<int>(when.ahead.count());
        row.aheadDays = when.daysAhead;
        return row;
    }
    RecurrenceColumns operator()(const AfterRuns &when) const
    {
        RecurrenceColumns row = columns("after-runs", when.from, when.until);
        row.runKinds = when.kinds.bits();
        return row;
    }

private:
    static RecurrenceColumns columns(const char *name, Date first, std::optional<Date> last)
    {
        RecurrenceColumns row;
        row.recurrence = name;
        row.first = first;
        row.last = last;
        return row;
    }
};

void readTurns(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT rule_id, routine_id
          FROM schedule_turn
         WHERE person_id = ?
         ORDER BY rule_id, place)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        RuleId id;
        RoutineId routine;
        query.take(id, routine);
        const auto rule = std::ranges::find(rows.plan.rules, id, &ScheduleRule::id);
        if (rule != rows.plan.rules.end() && findRoutine(rows.plan, routine) != nullptr)
            rule->inTurn.push_back(routine);
    }
}

} // namespace

void readRules(const Database &database, PersonId person, PlanRows &rows)
{
    constexpr std::string_view select = R"(
        SELECT rule_id, routine_id, recurrence, weekdays, every_days, run_kinds, ahead_min,
               ahead_days, first_day, last_day, time_min, is_on, phases, is_heavy
          FROM schedule_rule
         WHERE person_id = ?
         ORDER BY place, rule_id)";

    Query query(database, select);
    query.bind(person);
    while (query.next()) {
        ScheduleRule rule;
        RecurrenceColumns row;
        int phases = 0;
        query.take(rule.id, rule.routine, row.recurrence, row.weekdays, row.everyDays, row.runKinds,
                   row.aheadMinutes, row.aheadDays, row.first, row.last, rule.time, rule.isOn,
                   phases, rule.isHeavy);
        rule.phases = PhaseKinds::fromBits(phases);
        const std::optional<Recurrence> when = recurrenceOf(row);
        if (!query.isGood() || !when) {
            rows.damaged.push_back(damagedRow("schedule_rule", {rule.id.value}));
            continue;
        }
        rule.when = *when;
        if (findRoutine(rows.plan, rule.routine) != nullptr)
            rows.plan.rules.push_back(rule);
    }
    readTurns(database, person, rows);
}

void writeRules(const Database &database, PersonId person, const std::vector<ScheduleRule> &rules)
{
    constexpr std::string_view insertRule = R"(
        INSERT INTO schedule_rule (
               person_id, rule_id, place, routine_id, recurrence, weekdays, every_days, run_kinds,
               ahead_min, ahead_days, first_day, last_day, time_min, is_on, phases, is_heavy)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";
    constexpr std::string_view insertTurn = R"(
        INSERT INTO schedule_turn (person_id, rule_id, place, routine_id)
        VALUES (?, ?, ?, ?))";

    Query ruleQuery(database, insertRule);
    Query turnQuery(database, insertTurn);
    int place = 0;
    for (const ScheduleRule &rule : rules) {
        const RecurrenceColumns row = std::visit(ColumnsOf{}, rule.when);
        ruleQuery
            .bind(person, rule.id, place++, rule.routine, row.recurrence, row.weekdays,
                  row.everyDays, row.runKinds, row.aheadMinutes, row.aheadDays, row.first, row.last,
                  rule.time, rule.isOn, rule.phases.bits(), rule.isHeavy)
            .run();
        int turn = 0;
        for (const RoutineId routine : rule.inTurn)
            turnQuery.bind(person, rule.id, turn++, routine).run();
    }
}

} // namespace hipstride
