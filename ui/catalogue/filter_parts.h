// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "catalogue/exercise_filter.h"

namespace hipstride {

/// What is asked for, each part in the person's words: "squat", "On your back", "nothing at all".
QStringList partsOf(const ExerciseFilter &filter);
/// The filter without its part of that row of `partsOf`.
ExerciseFilter without(ExerciseFilter filter, int part);

} // namespace hipstride
