// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/exercise_filter.h"

namespace hipstride {

/// What passes the filter: best first when words are searched for, else in the catalogue's order.
/// They live as long as the catalogue.
std::vector<const Exercise *> foundIn(const Catalogue &catalogue, const ExerciseFilter &filter);

} // namespace hipstride
