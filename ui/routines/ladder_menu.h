// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "catalogue/catalogue.h"

class QMenu;

namespace hipstride {

/// Whether there is something easier or harder than an exercise.
bool hasLadder(const ExerciseKey &exercise, const Catalogue &catalogue);

/// Adds the easier and the harder ones; `choose` is called with the one that is chosen. The keys
/// are only shown.
void addLadder(QMenu &menu, const ExerciseKey &exercise, const Catalogue &catalogue,
               const std::function<void(const ExerciseKey &)> &choose);

} // namespace hipstride
