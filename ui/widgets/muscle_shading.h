// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <map>
#include <optional>

#include "routine/muscle_load.h"

class QPalette;

namespace hipstride {

/// What is to be seen of the muscles at one moment.
struct MuscleShading
{
    const std::map<Muscle, MuscleSets> &load; ///< shaded by the side that did more
    std::optional<Muscle> selected;
    std::optional<Muscle> pointed;
};

/// The colour of each muscle that is not at rest. A deep muscle is left out where one over it did
/// more; a pointed one goes a part of the way from `rest`, or from its own shade, to be told apart.
std::map<Muscle, QColor> shadedMuscles(const QPalette &palette, const QColor &rest,
                                       const MuscleShading &shading);

} // namespace hipstride
