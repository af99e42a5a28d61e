// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

class QMimeData;

namespace hipstride {

/// Puts steps on the clipboard, for another routine and as lines of text for anything else.
void copySteps(const std::vector<Step> &steps, const Catalogue &catalogue);

/// The steps that were copied last; none if the clipboard holds something else.
std::vector<Step> copiedSteps();

/// The same for dragging. The caller owns the data.
QMimeData *dataOf(const std::vector<Step> &steps, const Catalogue &catalogue);
std::vector<Step> stepsIn(const QMimeData *data);

} // namespace hipstride
