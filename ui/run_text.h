// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "scheduling/limits.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

Glyph glyphOf(RunKind kind);
/// "Easy run", "Race".
QString nameOf(RunKind kind);
/// The run's own name, else that of its kind.
QString nameOf(const PlannedRun &run);
/// "easy runs", "easy and long runs", "every run".
QString runsText(RunKinds kinds);
/// "easy run at 18:00", for the middle of a sentence.
QString shortText(const PlannedRun &run);
/// "At 18:00, 48 min", "Left out", "In a pause"; what is not known is not said.
QString detailText(const PlannedRun &run);

/// What a limit says and how it is broken: "It is 22 hours before the 10 km race."
QString sentenceOf(const Conflict &conflict);
/// "Rule: 48 hours clear before a race."
QString limitText(const Conflict &conflict);
/// "Too close to your race".
QString titleOf(const Conflict &conflict);

} // namespace hipstride
