// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// Puts steps on the clipboard, for another routine and as lines of text for anything else.
void copySteps(const std::vector<Step> &steps, const Catalogue &catalogue);

/// The steps that were copied last; none if the clipboard holds something else.
std::vector<Step> copiedSteps();

} // namespace hipstride
