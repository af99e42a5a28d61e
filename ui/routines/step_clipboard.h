// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/routine.h"

class QMimeData;

namespace hipstride {

/// Puts part of a routine on the clipboard, for another one and as lines of text for anything else.
void copyPart(const Routine &part, const Catalogue &catalogue);

/// The part that was copied last; without steps if the clipboard holds something else.
Routine copiedPart();

/// The same for dragging. The caller owns the data.
QMimeData *dataOf(const Routine &part, const Catalogue &catalogue);
Routine partIn(const QMimeData *data);

} // namespace hipstride
