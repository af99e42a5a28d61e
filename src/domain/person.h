// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/id.h"

namespace hipstride {

/// Someone whose routines, plan and log are kept: the runner herself, or a client.
struct Person
{
    PersonId id;
    std::string name;        ///< empty for the one person of a new data file, shown as "Me"
    bool isArchived = false; ///< kept, but no longer listed with the others

    friend bool operator==(const Person &, const Person &) = default;
};

struct PersonLimits
{
    static constexpr std::size_t longestName = 120; ///< bytes
};

/// The first letters of the first and the last word of a name, "JB"; of a single word its first
/// two. Letters of any script; never half a character.
std::string initialsOf(std::string_view name);

} // namespace hipstride
