// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/schedule.h"

namespace hipstride {

QString nameOf(PhaseKind kind);
QString nameOf(PauseKind kind);

/// When a rule plans its routine, seen from `today`: "Mon and Thu at 17:50, until Sun 20 Dec".
QString ruleText(const ScheduleRule &rule, Date today);

/// Whether the rule may still plan something on `today` or later.
bool liesAhead(const ScheduleRule &rule, Date today);

} // namespace hipstride
