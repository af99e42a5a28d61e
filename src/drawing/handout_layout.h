// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "drawing/handout.h"
#include "drawing/handout_page.h"

namespace hipstride {

/// Whether there are a start and an end picture of an exercise.
using HasPictures = std::function<bool(const ExerciseKey &)>;

/// Places a sheet on pages: first the exercises, then the tick grid and when to stop. No block is
/// split over two pages, nothing is cut, and there is at least one page. Without `hasPictures` the
/// words take the whole width.
std::vector<HandoutPage> layOut(const Handout &handout, const PageMetrics &metrics,
                                const HasPictures &hasPictures = {});

} // namespace hipstride
