// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/date.h"

namespace hipstride {

/// "Tue 17 Nov".
QString dayText(Date day);
/// "17 Nov".
QString shortDayText(Date day);
/// "Thu 19": for a day of this or the next week.
QString nearDayText(Date day);
/// "Tuesday 17 November 2026".
QString longDayText(Date day);
/// "Thursday".
QString weekdayText(Weekday day);
/// "Thu".
QString shortWeekdayText(Weekday day);
/// "November 2026".
QString monthText(std::chrono::year_month month);
/// "16 to 22 Nov", "30 Nov to 6 Dec".
QString rangeText(DateRange range);
/// "17:50".
QString clockText(TimeOfDay time);

} // namespace hipstride
