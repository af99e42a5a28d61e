// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "base/problem.h"

namespace hipstride {

/// So that a failing comparison shows the problem.
inline std::ostream &operator<<(std::ostream &stream, const Problem &problem)
{
    return stream << lineOf(problem);
}

/// Where they are, in their order.
inline std::vector<std::string> placesOf(const Problems &problems)
{
    std::vector<std::string> places;
    for (const Problem &problem : problems)
        places.push_back(problem.place);
    return places;
}

} // namespace hipstride
