// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exercise.h"

namespace hipstride {

/// What an exercise is in a routine, so that neighbours differ.
enum class Pattern
{
    HipExtension,
    Squat,
    Sideways,
    Rotation,
    HipFlexion,
    Inward,
    Ankle,
    Trunk
};

/// Read from the position, the first primary muscle and the first plane.
Pattern patternOf(const Exercise &exercise);

} // namespace hipstride
