// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client_file.h"
#include "domain/plan.h"

namespace hipstride {

/// By how much the ids of a plan grow, so that none meets one of another plan.
struct IdShift
{
    std::int64_t routine = 0;
    std::int64_t rule = 0;
    std::int64_t run = 0;

    friend bool operator==(const IdShift &, const IdShift &) = default;
};

/// Both plans as one: everything of `into`, then everything of `from` with its ids shifted. The
/// limits are those of `into`. A routine whose name is taken gets a number.
Plan mergedPlan(const Plan &into, const Plan &from, const IdShift &shift);

/// Both files as one. Values of a measure that both have are put together; on a day that has two,
/// the one of `into` stays.
ClientFile mergedFile(const ClientFile &into, const ClientFile &from);

} // namespace hipstride
