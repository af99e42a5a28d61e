// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "domain/routine.h"

namespace hipstride {

class Catalogue;

/// Exercises of a file that nobody here knows; places are JSON pointers.
Problems unknownExercises(const Routine &routine, const Catalogue &catalogue);

} // namespace hipstride
