// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "scheduling/agenda.h"
#include "ui/widgets/glyph.h"

namespace hipstride {

/// One line of a day in the calendar: a session, or a run.
struct CalendarEntry
{
    AgendaItem item; ///< of a run only its day and time
    QString name;
    std::optional<PlannedRun> run = {};

    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

CalendarEntry entryOf(const PlannedRun &run);

/// Whether it can be put on another day.
bool canMove(const CalendarEntry &entry);
/// Whether it breaks a limit and can still be helped.
bool isInConflict(const CalendarEntry &entry);
Glyph glyphOf(const CalendarEntry &entry);
/// "Due at 17:50", "At 18:00, about 48 min".
QString stateText(const CalendarEntry &entry);
/// The day from which it was moved, by hand or with its run.
std::optional<Date> movedFrom(const CalendarEntry &entry);

} // namespace hipstride
