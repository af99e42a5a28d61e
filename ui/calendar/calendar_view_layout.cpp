// SPDX-License-Identifier: GPL-3.0-or-later
// Where the days of a calendar stand, and the lines between them.
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "ui/calendar/calendar_view.h"
#include "ui/day_text.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int columns = 7;
constexpr int leastRow = 80;
constexpr int leastColumn = 80;
constexpr int comfortableRow = 108;
constexpr int comfortableColumn = 107;

} // namespace

int CalendarView::headHeight() const
{
    return isRows() ? 0 : lineHeight(TypeToken::Small) + 8;
}

QRect CalendarView::gridBox() const
{
    return rect().adjusted(0, headHeight(), 0, 0);
}

QSize CalendarView::sizeHint() const
{
    if (isRows())
        return minimumSizeHint();
    return QSize(columns * spaced(comfortableColumn), headHeight() + 6 * spaced(comfortableRow));
}

QSize CalendarView::minimumSizeHint() const
{
    if (!isRows())
        return QSize(columns * leastColumn, headHeight() + 6 * spaced(leastRow));
    int height = 0;
    for (const DayCell *cell : m_cells)
        height += cell->rowHeight();
    return QSize(3 * leastColumn, height);
}

void CalendarView::placeCells()
{
    if (isRows()) {
        placeRows();
        return;
    }
    const QRect grid = gridBox();
    const int rows = static_cast<int>(m_cells.size()) / columns;
    for (int index = 0; index < static_cast<int>(m_cells.size()); ++index) {
        const int column = isLeftToRight() ? index % columns : columns - 1 - index % columns;
        const int row = index / columns;
        const int left = grid.left() + grid.width() * column / columns;
        const int right = grid.left() + grid.width() * (column + 1) / columns;
        const int top = grid.top() + grid.height() * row / rows;
        const int bottom = grid.top() + grid.height() * (row + 1) / rows;
        m_cells[static_cast<std::size_t>(index)]->setGeometry(left, top, right - left,
                                                              bottom - top);
    }
}

void CalendarView::placeRows()
{
    // a list of few days does not stretch over the page
    const int rows = std::max(columns, static_cast<int>(m_cells.size()));
    const int spare = std::max(0, height() - minimumSizeHint().height()) / rows;
    int top = 0;
    for (DayCell *cell : m_cells) {
        cell->setGeometry(0, top, width(), cell->rowHeight() + spare);
        top += cell->rowHeight() + spare;
    }
}

void CalendarView::paintEvent(QPaintEvent *)
{
    if (m_cells.empty())
        return;
    QPainter painter(this);
    const QRect grid(m_cells.front()->geometry().topLeft(),
                     m_cells.back()->geometry().bottomRight());
    paintRounded(painter, grid, cardRadius, colour(palette(), Role::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(grid), cardRadius, cardRadius);
    for (const DayCell *cell : m_cells) {
        if (!cell->day().isOutside)
            continue;
        QPainterPath box;
        box.addRect(QRectF(cell->geometry()));
        painter.fillPath(outline.intersected(box), colour(palette(), Role::Window));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor line = colour(palette(), Role::Border);
    const int thick = qRound(borderWidth(palette()));
    for (const DayCell *cell : m_cells) {
        const QRect box = cell->geometry();
        if (box.left() > grid.left())
            painter.fillRect(QRect(box.left(), box.top(), thick, box.height()), line);
        if (box.top() > grid.top())
            painter.fillRect(QRect(box.left(), box.top(), box.width(), thick), line);
    }
    paintRounded(painter, grid, cardRadius, QColor(), line, thick);
    if (isRows())
        return;
    painter.setFont(fontOf(TypeToken::SmallMedium));
    painter.setPen(colour(palette(), Role::TextSecondary));
    for (std::size_t column = 0; column < columns; ++column) {
        const QRect box = m_cells[column]->geometry();
        painter.drawText(QRect(box.left() + 8, 0, box.width() - 8, headHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         shortWeekdayText(weekdayOf(m_cells[column]->day().day)));
    }
}

} // namespace hipstride
