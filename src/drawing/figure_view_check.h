// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/figure_check.h"

namespace hipstride {

/// Every fault of a figure that is seen only in its picture, from its author's camera: hidden legs
/// and muscles, arrows that mislead, things that come to the front at once. The limits are in
/// docs/figures_json.md.
std::vector<FigureFault> viewFaultsOf(const Motion &motion);

} // namespace hipstride
