// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "figure/motion.h"

namespace hipstride {

/// A place from which to look at a figure, by its name: "From the front".
struct FigureCamera
{
    QString name;
    double yaw = 0;   ///< degrees, added to the author's camera
    double pitch = 0; ///< degrees, added to the author's camera
};

/// The author's camera first, then once round the figure, then from above. `isMirrored` tells left
/// from right.
std::vector<FigureCamera> camerasOf(const Motion &motion, bool isMirrored);

} // namespace hipstride
