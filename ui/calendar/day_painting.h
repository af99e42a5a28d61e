// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QPalette;

namespace hipstride {

struct CalendarEntry;
struct DayFrame;
struct DayLine;

inline constexpr double calendarChipRadius = 5;

/// Paints an entry's glyph and words into its box, for cells and for what is dragged.
void paintCalendarEntry(QPainter &painter, const CalendarEntry &entry, const DayLine &line,
                        const QPalette &palette);

/// Paints the band of a phase or, hatched, of a pause; its name stands at the end, clear of the
/// first `clear` pixels.
void paintFrame(QPainter &painter, const DayFrame &frame, const QRect &box, int clear,
                const QPalette &palette);

} // namespace hipstride
