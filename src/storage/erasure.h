// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace hipstride {

class Database;

/// Erases a person with plan, log, file and sheets, so that no byte is left in the data folder:
/// what was deleted is written over, the file is rebuilt, and the copies beside it are removed.
/// Takes the longer the more the file holds. Expects a person other than the first. Throws Error;
/// until the rows are gone nothing changed.
void erasePerson(Database &database, PersonId person);

} // namespace hipstride
