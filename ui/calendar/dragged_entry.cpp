// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/dragged_entry.h"

#include <QPainter>

#include "ui/calendar/day_cell.h"
#include "ui/calendar/day_painting.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

constexpr int frame = 4; ///< around the entry as it stood in its cell

} // namespace

DraggedEntry::DraggedEntry(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dragged-entry"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DraggedEntry::lift(const CalendarEntry &entry, const QSize &size, const QPoint &hold)
{
    m_entry = entry;
    m_hold = hold + QPoint(frame, frame);
    resize(size + QSize(2 * frame, 2 * frame));
    raise();
    show();
}

void DraggedEntry::follow(const QPoint &position)
{
    move(position - m_hold);
}

void DraggedEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), controlRadius, colour(palette(), Role::Surface),
                 colour(palette(), Role::Accent), 2);
    const DayLines lines = dayLinesIn(rect().adjusted(frame, frame, -frame, -frame), {m_entry});
    for (const DayLine &line : lines.lines)
        paintCalendarEntry(painter, m_entry, line, palette());
}

} // namespace hipstride
