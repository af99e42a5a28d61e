// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/routine.h"
#include "domain/session.h"

namespace hipstride {

class Database;

/// What a routine or a session keeps beside its steps: its blocks, and the sets of a step that
/// differ from the others. Reading expects the steps to be there, and is false when something
/// cannot be understood. Within Database::use.
bool readBlocks(const Database &database, PersonId person, Routine &routine);
bool readBlocks(const Database &database, Session &session);
bool readOwnSets(const Database &database, PersonId person, Routine &routine);
/// With those of swapped exercises.
bool readOwnSets(const Database &database, Session &session);

/// Within Database::transaction, where none are there yet.
void writeBlocks(const Database &database, PersonId person, const Routine &routine);
void writeBlocks(const Database &database, SessionId session, const Blocks &blocks);
void writeOwnSets(const Database &database, PersonId person, RoutineId routine, int step,
                  const Dose &dose);
/// `fromSet` is that of a swap, or 0 for what was prescribed.
void writeOwnSets(const Database &database, SessionId session, int step, int fromSet,
                  const Dose &dose);
/// Of all swaps of a step.
void forgetSwappedSets(const Database &database, SessionId session, int step);

} // namespace hipstride
