// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/programme.h"
#include "drawing/change_slip.h"

namespace hipstride {

/// What an exercise is called, from its own words or its key.
QString nameOf(const ProgrammeStep &step);

/// "4 exercises. Hip thrust added."; `before` is the revision before, if there is one.
QString summaryText(const Programme &programme, const Programme *before);

/// What became of one exercise, as sentences: "Rest: 30 s, now 45 s".
QStringList changesOf(const ProgrammeStep &before, const ProgrammeStep &after);

/// What changed between two sheets, in words for the client. `person` is her name on paper; may be
/// empty.
ChangeSlip slipOf(const IssuedSheet &before, const IssuedSheet &after, const QString &person);

} // namespace hipstride
