// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "scheduling/agenda.h"

namespace hipstride {

/// When something of today is due, seen from `now`: "Due at 17:50, in 10 minutes", "Due since
/// 17:50", "Due today".
QString dueText(const AgendaItem &item, TimeOfDay now);

} // namespace hipstride
