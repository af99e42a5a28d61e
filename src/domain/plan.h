// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "domain/routine.h"
#include "domain/schedule.h"

namespace hipstride {

/// Everything a person edits: routines in their own order, and when they are due.
struct Plan
{
    std::vector<Routine> routines;
    std::vector<ScheduleRule> rules;
    std::vector<ScheduleException> exceptions;

    friend bool operator==(const Plan &, const Plan &) = default;
};

const Routine *findRoutine(const Plan &plan, RoutineId id);
/// The first routine with exactly this name.
const Routine *findRoutine(const Plan &plan, std::string_view name);
const ScheduleRule *findRule(const Plan &plan, RuleId id);

/// A name that no routine of the plan has yet: `wanted`, else `wanted` with " 2", " 3" ...
std::string freeRoutineName(const Plan &plan, std::string_view wanted);

} // namespace hipstride
