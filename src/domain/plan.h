// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/routine.h"
#include "domain/schedule.h"

namespace hipstride {

/// Everything a person edits: routines in their own order, when they are due, and the runs around
/// which they are planned.
struct Plan
{
    std::vector<Routine> routines;
    std::vector<ScheduleRule> rules;
    std::vector<ScheduleException> exceptions;
    std::vector<Run> runs = {};
    std::vector<RunException> runExceptions = {};
    std::vector<PlanPhase> phases = {};
    std::vector<Pause> pauses = {};
    PlanLimits limits = {};

    friend bool operator==(const Plan &, const Plan &) = default;
};

const Routine *findRoutine(const Plan &plan, RoutineId id);
/// The first routine with exactly this name.
const Routine *findRoutine(const Plan &plan, std::string_view name);
const ScheduleRule *findRule(const Plan &plan, RuleId id);
const Run *findRun(const Plan &plan, RunId id);

/// The phase that holds `day`; of several the one that began last.
const PlanPhase *phaseOn(const Plan &plan, Date day);
const Pause *pauseOn(const Plan &plan, Date day);

/// Takes a routine out of all rules: those with others in turn go on with them, the rest go with
/// their exceptions.
void forgetRoutine(std::vector<ScheduleRule> &rules, std::vector<ScheduleException> &exceptions,
                   RoutineId routine);

/// A name that no routine of the plan has yet: `wanted`, else `wanted` with " 2", " 3" ...
std::string freeRoutineName(const Plan &plan, std::string_view wanted);

} // namespace hipstride
