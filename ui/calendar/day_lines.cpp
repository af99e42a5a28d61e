// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_lines.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

#include "ui/agenda_text.h"
#include "ui/day_text.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

struct DayLineText
{
    Q_DECLARE_TR_FUNCTIONS(DayLineText)
};

constexpr int glyphRoom = 19; ///< from the edge of an entry to its words
constexpr int padding = 3;    ///< above and below the words
constexpr int gap = 3;
constexpr int chipEnd = 6; ///< kept free at the end of a run's chip

/// How much of each entry is written out.
struct Room
{
    int linesOfName;
    bool hasNotes;
};

int wordsHeight()
{
    return lineHeight(TypeToken::Small);
}

QString noteOf(const CalendarEntry &entry)
{
    const std::optional<Date> from = movedFrom(entry);
    return from ? DayLineText::tr("was %1", "a day").arg(nearDayText(*from)) : QString();
}

/// The name, with its time where both fit on one line.
QString textOf(const CalendarEntry &entry, int width)
{
    if (!entry.item.time || !canMove(entry))
        return entry.name;
    const QString both =
        DayLineText::tr("%1 %2", "routine, time").arg(entry.name, clockText(*entry.item.time));
    const QFontMetrics metrics(fontOf(entry.run ? TypeToken::SmallMedium : TypeToken::Small));
    const int room = entry.run ? width - chipEnd : width;
    return metrics.horizontalAdvance(both) <= room ? both : entry.name;
}

DayLine lineOf(const CalendarEntry &entry, int index, int width, const Room &room)
{
    DayLine line{.entry = index, .box = {}, .text = textOf(entry, width), .note = {}};
    const TextBlock block(line.text, TypeToken::Small, width, room.linesOfName);
    line.textLines = std::max(1, block.size().height() / wordsHeight());
    if (room.hasNotes)
        line.note = noteOf(entry);
    return line;
}

/// Puts the lines under one another; gives the height they take.
int stack(std::vector<DayLine> &lines, const QRect &area)
{
    int top = area.top();
    for (DayLine &line : lines) {
        const int rows = line.textLines + (line.note.isEmpty() ? 0 : 1);
        line.box = QRect(area.left(), top, area.width(), 2 * padding + rows * wordsHeight());
        line.textBox = line.box.adjusted(spaced(glyphRoom), padding, 0, -padding);
        top = line.box.bottom() + 1 + gap;
    }
    return lines.empty() ? 0 : top - gap - area.top();
}

std::vector<DayLine> linesOf(const std::vector<CalendarEntry> &entries, int width, const Room &room)
{
    std::vector<DayLine> lines;
    for (std::size_t index = 0; index < entries.size(); ++index)
        lines.push_back(lineOf(entries[index], static_cast<int>(index), width, room));
    return lines;
}

} // namespace

DayLines dayLinesIn(const QRect &area, const std::vector<CalendarEntry> &entries)
{
    const int width = area.width() - spaced(glyphRoom);
    DayLines result;
    for (const Room &room : {Room{2, true}, Room{1, true}, Room{1, false}}) {
        result.lines = linesOf(entries, width, room);
        if (stack(result.lines, area) <= area.height())
            return result;
    }
    const int pitch = 2 * padding + wordsHeight() + gap;
    const int fitting = (area.height() - wordsHeight()) / pitch;
    const auto shown = static_cast<std::size_t>(std::max(0, fitting));
    result.hidden = static_cast<int>(result.lines.size() - shown);
    result.lines.resize(shown);
    const int top = area.top() + stack(result.lines, area) + (shown > 0 ? gap : 0);
    result.more = QRect(area.left() + spaced(glyphRoom), top, width, wordsHeight());
    return result;
}

int heightOfLines(int count)
{
    return count * (2 * padding + wordsHeight()) + std::max(0, count - 1) * gap;
}

} // namespace hipstride
