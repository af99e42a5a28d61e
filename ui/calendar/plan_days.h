// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "drawing/week_sheet.h"
#include "ui/calendar/day_cell.h"

namespace hipstride {

/// What stands on the days of a range, by day: the runs first, as what the day is about, then what
/// breaks a limit, then the rest, and last the runs that are left out.
std::vector<CalendarEntry> entriesIn(DateRange range, const Plan &plan,
                                     const std::vector<SessionSummary> &sessions, Date today);

/// The phase or pause of a day, named on its first day and where a new line of days begins.
DayFrame frameOf(Date day, const Plan &plan, bool beginsLine);

/// The week of `day`, to be printed on one page; without what is left out.
WeekSheet weekSheetOf(Date day, const Plan &plan, const std::vector<SessionSummary> &sessions,
                      Date today);

} // namespace hipstride
