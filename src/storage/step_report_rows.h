// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "domain/session.h"

namespace hipstride {

class Database;

/// Fills in what the person made of each step. Within Database::use, as all here. What cannot be
/// understood is left out and noted in `damaged`.
void readReports(const Database &database, Session &session, Problems &damaged);
/// Takes the place of what was written for that step before; an empty report leaves no row.
void writeReport(const Database &database, SessionId session, int step, const StepReport &report);

} // namespace hipstride
