// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "domain/routine.h"

namespace hipstride {

struct RoutineReading
{
    Routine routine;
    Problems problems; ///< empty: the routine is whole
};

/// Reads a routine from JSON: {"name": ..., "steps": [{"exercise": ..., "dose": {...}, "note":
/// ...}]}, with doses as in docs/exercises_json.md and "load" besides, and "blocks" as in
/// docs/session_json.md. Whether the exercises exist is for the caller to check. The name of the
/// format may be left out.
RoutineReading readRoutine(std::string_view json);

/// The same form, indented, ending in a newline.
std::string writeRoutine(const Routine &routine);

} // namespace hipstride
