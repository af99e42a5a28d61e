// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan_rows.h"

namespace hipstride {

/// Reads the rules of routines that `rows` has. Within Database::use.
void readRules(const Database &database, PersonId person, PlanRows &rows);

/// Adds rules to a plan without any. Within Database::transaction.
void writeRules(const Database &database, PersonId person, const std::vector<ScheduleRule> &rules);

} // namespace hipstride
