// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

namespace hipstride {

class Database;

/// Everything that is wrong with the data file: the database's own check, broken references,
/// values that the domain refuses. Places are "table row".
Problems checkIntegrity(const Database &database);

} // namespace hipstride
