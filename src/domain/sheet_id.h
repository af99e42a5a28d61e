// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hipstride {

/// What a sheet id says.
struct SheetNumber
{
    int revision = 1;
    int serial = 0; ///< counts the sheets of a data file, from 1

    friend bool operator==(const SheetNumber &, const SheetNumber &) = default;
};

/// The id as it is printed, "H3-27K": H and the revision, then the serial and a check character.
/// It uses no character that is taken for another on paper.
std::string sheetIdText(const SheetNumber &number);

/// Reads what a person typed, small letters and blanks included. Nothing when it is no id: one
/// wrong character, or two that changed places, are always found.
std::optional<SheetNumber> sheetNumberFrom(std::string_view text);

} // namespace hipstride
