// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "catalogue/catalogue.h"
#include "domain/session.h"

namespace hipstride {

enum class LadderWay
{
    Easier,
    Harder
};

/// What could be done from that set on instead of what is done there now; nothing when the ladder
/// ends.
std::optional<StepSwap> swapOnLadder(const SessionStep &step, int fromSet, LadderWay way,
                                     const Catalogue &catalogue);

/// The report with the swap in place of any from that set on.
StepReport withSwap(StepReport report, const StepSwap &swap);

} // namespace hipstride
