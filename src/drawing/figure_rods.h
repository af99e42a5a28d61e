// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "figure/skeleton.h"

namespace hipstride {

/// Of two parts of the body, which lies behind the other for the viewer.
struct RodOrder
{
    std::string behind;
    std::string inFront;
    friend bool operator==(const RodOrder &, const RodOrder &) = default;
};

/// The order of limbs and trunk where it can be told for certain: each is taken for a thick rod,
/// and of two rods that do not touch, the one on the viewer's side of the plane between them is in
/// front. A hand or forearm is in front wherever it is not clearly beyond the body. Says nothing of
/// neighbours at a joint, of other rods that touch, and of a plane seen on edge.
std::vector<RodOrder> rodOrders(const Frames &frames, Vector towardsViewer);

} // namespace hipstride
