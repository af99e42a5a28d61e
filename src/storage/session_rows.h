// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/problem.h"
#include "domain/session.h"

namespace hipstride {

class Database;

/// The session with all its steps and sets, in the bin or not. Within Database::use, as all here.
/// Adds what cannot be understood to `damaged`, places being "table row": such a set is left out;
/// for such a step or session there is nothing.
std::optional<Session> readSession(const Database &database, SessionId id, Problems &damaged);

/// Newest first, without what is in the bin. Leaves out what cannot be understood.
std::vector<SessionSummary> readSummaries(const Database &database, PersonId person,
                                          DateRange range);

void writeSteps(const Database &database, SessionId id, const std::vector<SessionStep> &steps);

/// Writes one set behind those that are there, or in the place of the one that has the same step,
/// number and side.
void writeSet(const Database &database, SessionId id, const PerformedSet &set);

} // namespace hipstride
