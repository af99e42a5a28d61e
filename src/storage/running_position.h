// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/id.h"
#include "domain/player_position.h"

namespace hipstride {

class Database;

/// Nothing when none was kept or it does not fit the session. Within Database::use, as all here.
std::optional<PlayerPosition> readPosition(const Database &database, SessionId session);
void writePosition(const Database &database, SessionId session, const PlayerPosition &position);
void forgetPosition(const Database &database, SessionId session);

} // namespace hipstride
