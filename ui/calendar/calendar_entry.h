// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "scheduling/agenda.h"

namespace hipstride {

/// One line of a day in the calendar.
struct CalendarEntry
{
    AgendaItem item;
    QString name;

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

} // namespace hipstride
