// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

#include "routine/composer.h"

namespace hipstride {

/// What a composed routine for that goal is called.
QString composedNameOf(Goal goal);

/// Why a step is there, in one or two short sentences. Muscles are named by `nameOfMuscle`, to
/// stand within a sentence.
QString reasonsText(const ComposedStep &step, const std::function<QString(Muscle)> &nameOfMuscle);

} // namespace hipstride
