// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/programme.h"

namespace hipstride {

struct SheetReading
{
    Programme programme;
    std::optional<SheetLook> look; ///< none: of before looks were kept, or of a later program
    Problems problems;             ///< empty: the programme is whole
};

/// Reads a sheet that was given out: a programme with its look, as docs/programme_json.md says.
SheetReading readSheet(std::string_view json);

/// The same form. The logo is left out: it is kept beside, once for all sheets.
std::string writeSheet(const Programme &programme, const std::optional<SheetLook> &look);

} // namespace hipstride
