// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "progression/next_step.h"

namespace hipstride {

/// What would be done then: "3 × 12 per side", "Single-leg bridge, 2 × 10 per side".
QString nextStepText(const NextStep &next, const Catalogue &catalogue);

/// Why, in one sentence: "You did two extra in your last 2 sessions."
QString reasonText(const NextStep &next);

} // namespace hipstride
