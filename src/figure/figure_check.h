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
    LegHidden,     ///< what works is behind something, for the author's camera
    MuscleHidden,  ///< a working muscle is on the far side, or covered
    ArrowStands,   ///< the arrow is at a point that hardly moves
    ArrowStrays,   ///< the arrow does not show the way that the point takes
    PictureJumps,  ///< between two moments something comes to the front at once
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

/// Every fault of a solved figure that its geometry tells; the limits are in docs/figures_json.md.
/// What its picture tells: drawing/figure_view_check.h.
std::vector<FigureFault> faultsOf(const Motion &motion);

/// Where the author finds it, from the figure on: "/keys/1".
std::string placeOf(const FigureFault &fault);

/// "/keys/1: footR/heelR drifts by 0.004"
std::string lineOf(const FigureFault &fault);

} // namespace hipstride
