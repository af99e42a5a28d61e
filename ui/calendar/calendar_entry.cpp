// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_entry.h"

#include "ui/agenda_text.h"
#include "ui/run_text.h"

namespace hipstride {

CalendarEntry entryOf(const PlannedRun &run)
{
    CalendarEntry entry{.item = {}, .name = nameOf(run), .run = run};
    entry.item.day = run.day;
    entry.item.time = run.time;
    return entry;
}

bool canMove(const CalendarEntry &entry)
{
    return entry.run ? entry.run->leftOut == LeftOut::No : isOpen(entry.item);
}

bool isInConflict(const CalendarEntry &entry)
{
    return !entry.run && isOpen(entry.item) && !entry.item.conflicts.empty();
}

Glyph glyphOf(const CalendarEntry &entry)
{
    if (!entry.run)
        return glyphOf(entry.item);
    return entry.run->leftOut == LeftOut::No ? glyphOf(entry.run->kind) : Glyph::Skipped;
}

QString stateText(const CalendarEntry &entry)
{
    return entry.run ? detailText(*entry.run) : stateText(entry.item);
}

std::optional<Date> movedFrom(const CalendarEntry &entry)
{
    if (entry.run)
        return entry.run->isMoved() ? std::optional(entry.run->original) : std::nullopt;
    return entry.item.isMoved && entry.item.planned ? std::optional(entry.item.planned->original)
                                                    : std::nullopt;
}

} // namespace hipstride
