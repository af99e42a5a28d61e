// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/programme.h"

namespace hipstride {

struct ProgrammeCodeLimits
{
    static constexpr std::size_t longestPart = 1000; ///< characters; still read at 4 cm
    static constexpr std::size_t mostParts = 16;
    static constexpr std::size_t mostBytes = 64 * 1024; ///< of the programme, unpacked
};

struct ProgrammeCodeReading
{
    Programme programme;
    Problems problems; ///< empty: the programme is whole
};

/// The programme as texts for QR codes, in order; docs/programme_code.md has their form. Empty when
/// it is too long for as many as there may be.
std::vector<std::string> programmeCode(const Programme &programme);

/// Whether a text says of itself that it is such a code, of whatever version.
bool isProgrammeCode(std::string_view text);

/// Reads such texts, in any order. The place of a problem is "part 2 of 3" where the text says so,
/// else "code 2" in the order given. Whether the exercises exist is for the caller to check.
ProgrammeCodeReading readProgrammeCode(std::span<const std::string> texts);

} // namespace hipstride
