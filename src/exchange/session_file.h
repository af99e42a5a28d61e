// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "domain/session.h"

namespace hipstride {

struct SessionReading
{
    Session session;
    Problems problems; ///< empty: the session is whole
};

/// Reads one session from JSON, in the form that `writeSession` writes (docs/session_json.md).
SessionReading readSession(std::string_view json);
std::string writeSession(const Session &session);

} // namespace hipstride
