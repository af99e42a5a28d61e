// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "domain/programme.h"

namespace hipstride {

struct ProgrammeReading
{
    Programme programme;
    Problems problems; ///< empty: the programme is whole
};

/// Reads a programme in the form of docs/programme_json.md. Whether the exercises exist is for the
/// caller to check.
ProgrammeReading readProgramme(std::string_view json);

/// The same form, indented, ending in a newline.
std::string writeProgramme(const Programme &programme);
/// The same in one line, without blanks.
std::string writeProgrammeTight(const Programme &programme);

} // namespace hipstride
