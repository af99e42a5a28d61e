// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "figure/motion.h"

namespace hipstride {

enum class FigureFaultCode
{
    ContactMissed, ///< a point is not where it should touch
    AngleForced,   ///< an angle that was written gave way to the contacts
    BeyondLimit,   ///< a joint goes farther than it can
    BelowFloor,    ///< a part of the body sinks into the floor
    ContactDrifts, ///< a point that should stay in place moves
    Unbalanced,    ///< the figure would fall
    NothingMoves,  ///< first and last pose are the same
    Jumps,         ///< two neighbouring poses of the way are far apart
};

/// Something in a figure that a body could not do, and how much. Amounts are in body heights, for
/// angles in degrees.
struct FigureFault
{
    FigureFaultCode code;
    std::string subject; ///< joint or point
    std::size_t key = 0; ///< key pose, or the one before
    double amount = 0;
};

/// Every fault of a solved figure; the limits are in docs/figures_json.md.
std::vector<FigureFault> faultsOf(const Motion &motion);

/// "key 1: footR/heelR drifts by 0.004"
std::string lineOf(const FigureFault &fault);

} // namespace hipstride
