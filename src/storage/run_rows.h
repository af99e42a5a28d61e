// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan_rows.h"

namespace hipstride {

/// Reads runs, their exceptions, phases, pauses and limits into `rows`. Within Database::use.
void readRuns(const Database &database, PersonId person, PlanRows &rows);

/// Puts them in the place of what is there. Within Database::transaction.
void writeRuns(const Database &database, PersonId person, const Plan &plan);

} // namespace hipstride
