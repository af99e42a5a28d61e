// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "figure/motion.h"

namespace hipstride {

/// How a movement begins, for those who cannot see the figure: "Standing on the left leg."
QString startInWords(const Motion &motion, bool isMirrored);

} // namespace hipstride
