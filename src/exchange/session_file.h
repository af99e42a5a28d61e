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

/// Reads one session from JSON, in the form that `writeSession` writes (docs/session_json.md). It
/// has no ids and answers no plan yet; a session that is still running is refused.
SessionReading readSession(std::string_view json);
/// Indented, ending in a newline; without what has a meaning in one data file only: its id, the
/// routine's id and the occurrence that it answers.
std::string writeSession(const Session &session);

} // namespace hipstride
