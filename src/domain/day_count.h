// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

namespace hipstride {

/// What was planned and done on one day. What was skipped on purpose is not counted.
struct DayCount
{
    Date day;
    int planned = 0;
    int done = 0;      ///< of those planned, in full
    int partly = 0;    ///< of those planned, in part
    int unplanned = 0; ///< done without a plan, in full or in part

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

} // namespace hipstride
