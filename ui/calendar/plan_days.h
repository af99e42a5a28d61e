// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "drawing/week_sheet.h"
#include "ui/calendar/day_cell.h"

namespace hipstride {

/// What stands on the days of a range, by day and time; what has no time comes last.
std::vector<CalendarEntry> entriesIn(DateRange range, const Plan &plan,
                                     const std::vector<SessionSummary> &sessions, Date today);

/// Puts the entries of a day in the order in which a small cell shows them: what breaks a limit,
/// the runs, each with what hangs on it, then the rest, and last the runs that are left out.
void orderForSmallCell(std::vector<CalendarEntry> &entries);

/// The phase or pause of a day, named on its first day and where a new line of days begins.
DayFrame frameOf(Date day, const Plan &plan, bool beginsLine);

/// The week of `day`, to be printed on one page; without what is left out.
WeekSheet weekSheetOf(Date day, const Plan &plan, const std::vector<SessionSummary> &sessions,
                      Date today);

} // namespace hipstride
