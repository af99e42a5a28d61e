// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "base/id.h"

namespace hipstride {

class Database;

/// Older copies of the data beside it, made before a change of its schema or of damaged rows. They
/// hold everyone who was in it then.
std::vector<std::filesystem::path> copiesBeside(const Database &database);

/// Erases a person with plan, log, file and sheets, so that no byte is left in the data folder:
/// what was deleted is written over, the file is rebuilt, and the copies beside it are removed.
/// Takes the longer the more the file holds. Expects a person other than the first. Throws Error;
/// until the rows are gone nothing changed.
void erasePerson(Database &database, PersonId person);

} // namespace hipstride
