// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/client_file.h"

namespace hipstride {

class Database;

/// Within Database::use. What cannot be understood is left out and noted in `damaged`, places
/// being "table row".
ClientFile readClientFile(const Database &database, PersonId person, Problems &damaged);

/// Puts `file` in the place of what is there. Within Database::transaction.
void writeClientFile(const Database &database, PersonId person, const ClientFile &file);

} // namespace hipstride
