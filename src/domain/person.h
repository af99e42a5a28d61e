// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/id.h"

namespace hipstride {

/// Someone whose routines, plan and log are kept: the runner herself, or a client.
struct Person
{
    PersonId id;
    std::string name; ///< empty for the one person of a new data file, shown as "Me"

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace hipstride
