// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "scheduling/agenda.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

Glyph glyphOf(const AgendaItem &item);

/// What the log calls it once it was done, else the routine's name in the plan.
QString nameOf(const AgendaItem &item, const Plan &plan);

/// "Due at 17:50", "Done", "Moved from Sat 21 Nov".
QString stateText(const AgendaItem &item);

/// "Before your easy run at 18:00"; empty for what hangs on no run.
QString reasonText(const AgendaItem &item);

/// Whether a person skipped or moved it, so that it can be put back; not so what went with its run.
bool wasChangedByHand(const AgendaItem &item);

/// Whether it still waits to be done: it can be started, moved and left out.
bool isOpen(const AgendaItem &item);

} // namespace hipstride
