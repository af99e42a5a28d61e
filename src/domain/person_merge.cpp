// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person_merge.h"

#include <algorithm>

namespace hipstride {

namespace {

template <typename Row>
void append(std::vector<Row> &rows, const std::vector<Row> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

bool isSameMeasure(const Outcome &left, const Outcome &right)
{
    return left.kind == right.kind && left.name == right.name && left.least == right.least &&
           left.most == right.most;
}

void mergeOutcome(std::vector<Outcome> &outcomes, const Outcome &from)
{
    const auto same = std::ranges::find_if(
        outcomes, [&from](const Outcome &one) { return isSameMeasure(one, from); });
    if (same == outcomes.end()) {
        outcomes.push_back(from);
        return;
    }
    for (const OutcomeValue &value : from.values) {
        if (std::ranges::find(same->values, value.day, &OutcomeValue::day) == same->values.end())
            setValue(*same, value);
    }
}

void shiftRule(ScheduleRule &rule, const IdShift &shift)
{
    rule.id.value += shift.rule;
    rule.routine.value += shift.routine;
    for (RoutineId &routine : rule.inTurn)
        routine.value += shift.routine;
}

} // namespace

Plan mergedPlan(const Plan &into, const Plan &from, const IdShift &shift)
{
    Plan plan = into;
    for (Routine routine : from.routines) {
        routine.id.value += shift.routine;
        routine.name = freeRoutineName(plan, routine.name);
        plan.routines.push_back(std::move(routine));
    }
    for (ScheduleRule rule : from.rules) {
        shiftRule(rule, shift);
        plan.rules.push_back(std::move(rule));
    }
    for (ScheduleException exception : from.exceptions) {
        exception.rule.value += shift.rule;
        if (exception.run.isSet())
            exception.run.value += shift.run;
        plan.exceptions.push_back(exception);
    }
    for (Run run : from.runs) {
        run.id.value += shift.run;
        plan.runs.push_back(std::move(run));
    }
    for (RunException exception : from.runExceptions) {
        exception.run.value += shift.run;
        plan.runExceptions.push_back(exception);
    }
    append(plan.phases, from.phases);
    append(plan.pauses, from.pauses);
    return plan;
}

ClientFile mergedFile(const ClientFile &into, const ClientFile &from)
{
    ClientFile file = into;
    if (file.about.empty())
        file.about = from.about;
    if (!file.notes.empty() && !from.notes.empty())
        file.notes += "\n\n";
    file.notes += from.notes;
    append(file.goals, from.goals);
    for (const Appointment &appointment : from.appointments)
        addAppointment(file, appointment);
    for (const Outcome &outcome : from.outcomes)
        mergeOutcome(file.outcomes, outcome);
    return file;
}

} // namespace hipstride
