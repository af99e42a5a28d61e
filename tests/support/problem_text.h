// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>

#include "base/problem.h"

namespace hipstride {

/// So that a failing comparison shows the problem.
inline std::ostream &operator<<(std::ostream &stream, const Problem &problem)
{
    return stream << lineOf(problem);
}

} // namespace hipstride
