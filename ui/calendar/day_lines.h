// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

#include "ui/calendar/calendar_entry.h"

namespace hipstride {

/// One entry as it stands in a cell.
struct DayLine
{
    int entry = 0; ///< index into the entries given
    QRect box;
    QString text;
    int textLines = 1;
    QString note; ///< "was Sat 21"; empty without a move or without room
    QRect textBox;
};

/// What a cell of the calendar shows of its day.
struct DayLines
{
    std::vector<DayLine> lines;
    int hidden = 0; ///< entries for which there is no room
    QRect more;     ///< where "2 more" stands
};

/// Lays entries out from the top of `area`: with whole names when there is room for that, else one
/// line each, else without the notes, else as many as fit.
DayLines dayLinesIn(const QRect &area, const std::vector<CalendarEntry> &entries);

/// Height of `count` entries of one line. Unit: pixels.
int heightOfLines(int count);

} // namespace hipstride
