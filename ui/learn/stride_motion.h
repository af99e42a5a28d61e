// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/motion.h"
#include "learn/learn_book.h"

namespace hipstride {

/// The stride with the muscles of the near leg working as `works` says, and no other. Seen a
/// little from behind, so that the buttock shows. Costs a few milliseconds.
Motion litStride(const Motion &stride, const std::vector<StrideWork> &works,
                 const std::vector<StrideMoment> &moments);

/// The row of the moment in which the figure is at that phase; -1 if it is in none.
int momentAt(const Motion &stride, const std::vector<StrideMoment> &moments, double phase);

/// The phase at which a moment is shown still.
double phaseOf(const Motion &stride, const StrideMoment &moment);

} // namespace hipstride
