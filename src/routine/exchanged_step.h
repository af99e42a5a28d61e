// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// The step with another exercise at the same dose and note. What the other one cannot do so (hold
/// where it moves, both sides where it takes one) becomes its own.
Step withExercise(Step step, const Exercise &other, const Catalogue &catalogue);

} // namespace hipstride
