// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "routine/composer.h"

namespace hipstride {

/// Whether muscles that are worked are those that are meant; gluteus medius stands for its two
/// parts too.
bool namesMuscle(const std::vector<Muscle> &worked, Muscle meant);

/// Why an exercise is there after those `before` it, the weightiest first; never empty.
std::vector<ChoiceReason> reasonsFor(const Exercise &exercise,
                                     const std::vector<const Exercise *> &before,
                                     const std::vector<Muscle> &favoured);

/// How much a reason counts for an exercise of that pattern.
double worthOf(const ChoiceReason &reason, Pattern pattern);

} // namespace hipstride
