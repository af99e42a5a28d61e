// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

namespace hipstride {

/// Solves what the author left open: key poses first, the anchor before the others, then the way
/// between them. Costs a few milliseconds; playing costs next to nothing.
/// Expects a script without problems (see figure_reader.h).
Motion solveMotion(const FigureScript &script);

} // namespace hipstride
