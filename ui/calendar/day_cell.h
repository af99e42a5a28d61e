// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>
#include <vector>

#include "ui/calendar/calendar_entry.h"
#include "ui/calendar/day_lines.h"

namespace hipstride {

/// The phase or pause that a day lies in.
struct DayFrame
{
    QString name; ///< empty: neither
    bool isPause = false;
    bool isNamed = false; ///< the name stands on this day

    friend bool operator==(const DayFrame &, const DayFrame &) = default;
};

/// What a cell of the calendar stands for.
struct CalendarDay
{
    Date day;
    bool isOutside = false; ///< belongs to the month before or after
    bool isToday = false;
    bool namesMonth = false; ///< "26 Oct" instead of "26"
    std::vector<CalendarEntry> entries;
    DayFrame frame = {};

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// One day of the calendar: its number and entries. A cell of a month, or a row of a week.
class DayCell : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DayCell(QWidget *parent);

    void setDay(const CalendarDay &day);
    const CalendarDay &day() const { return m_day; }
    /// As a row, the day stands before its entries, with its weekday.
    void setIsRow(bool isRow);
    void setChosen(bool isChosen);
    /// -1: none
    void setSelectedEntry(int entry);
    /// The place of an entry that is dragged; -1: none.
    void setLiftedEntry(int entry);
    void setDropTarget(bool isTarget);
    /// What would come to stand here if a dragged run were dropped.
    void setOutlines(const QStringList &names);

    QRect boxOf(int entry) const;
    /// How high the cell has to be for all its entries.
    int rowHeight() const;

Q_SIGNALS:
    /// -1: beside the entries
    void pressedOn(int entry);
    void opened();
    void dragged(int entry, const QPoint &globalPosition);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect entryArea() const;
    QRect frameBox() const;
    int entryAt(const QPoint &position) const;
    void layOut();
    void describe();
    void paintOutlines(QPainter &painter) const;
    void paintNumber(QPainter &painter) const;
    void paintEntry(QPainter &painter, const DayLine &line) const;

    CalendarDay m_day;
    DayLines m_lines;
    bool m_isRow = false;
    bool m_isChosen = false;
    bool m_isTarget = false;
    int m_selected = -1;
    int m_lifted = -1;
    int m_pressed = -1;
    bool m_isDragged = false;
    QPoint m_pressedAt;
    QStringList m_outlines;
};

} // namespace hipstride
