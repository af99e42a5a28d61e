// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/problem.h"
#include "domain/plan.h"

namespace hipstride {

class Database;

/// A plan as far as its rows can be understood, and those that cannot.
struct PlanRows
{
    Plan plan;
    Problems damaged; ///< places are "table row"
};

/// Leaves out what cannot be understood, with all that belongs to it. Within Database::use.
PlanRows readPlan(const Database &database, PersonId person);

/// Puts `plan` in the place of what is there. Within Database::transaction.
void writePlan(const Database &database, PersonId person, const Plan &plan);

} // namespace hipstride
