// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "domain/session.h"

namespace hipstride {

class Database;

/// What a person did in `range`, one entry for each exercise and side, in their order. Whole weeks
/// come from the counts that the database keeps, so that not every set is read. Within
/// Database::use, as all here.
std::vector<ExerciseSets> countSets(const Database &database, PersonId person, DateRange range);

/// Finds counts that are not those of the sets.
void checkCounts(const Database &database, Problems &problems);

} // namespace hipstride
