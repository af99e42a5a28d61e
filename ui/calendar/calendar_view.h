// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>
#include <vector>

#include "ui/calendar/day_cell.h"

namespace hipstride {

/// The days of a month, or of a week or list as rows, with what is planned and done on them. A day
/// is chosen by mouse or keys; an entry that is still open can be dragged to another day, or moved
/// there with Ctrl and the arrow keys.
class CalendarView : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    /// The 42 days of a month as a grid, or any days as rows. Keeps the chosen day if it is still
    /// there.
    void setDays(const std::vector<CalendarDay> &days, Date today, bool asRows);
    void chooseRun(Date day, RunId run);
    bool shows(Date day) const { return cellOf(day) != nullptr; }
    /// Chooses a day that is shown, and on it the entry that answers to `planned`, else its first
    /// open one.
    void choose(Date day, std::optional<PlannedFor> planned = {});
    /// Shows on a day what would come to stand there; an empty list takes it away.
    void setOutlines(Date day, const QStringList &names);
    void clearOutlines();
    Date chosenDay() const { return m_chosen; }
    void focusDay();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person went to a day, which may be one that is not shown yet.
    void dayChosen(hipstride::Date day);
    /// What is on the chosen day is to be looked at.
    void dayOpened();
    /// The month or week before (-1) or after (1).
    void stepRequested(int direction);
    void todayRequested();
    void moveRequested(const hipstride::CalendarEntry &entry, hipstride::Date day);
    /// A dragged entry is over a day on which it may stand.
    void draggedOver(const hipstride::CalendarEntry &entry, hipstride::Date day);
    void dragEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isRows() const { return m_isRows; }
    DayCell *cellOf(Date day) const;
    DayCell *cellAt(const QPoint &position) const;
    void makeCells(std::size_t count);
    void placeCells();
    void placeRows();
    int headHeight() const;
    QRect gridBox() const;
    int daysOfKey(int key) const;
    void pressed(DayCell &cell, int entry);
    template <typename Answers>
    void chooseEntry(Date day, Answers answers);
    void selectEntry(int entry);
    void selectNextEntry();
    void moveSelected(int days);
    void drag(DayCell &cell, int entry, const QPoint &globalPosition);
    void drop();
    void endDrag();
    bool mayStandOn(Date day) const;

    std::vector<DayCell *> m_cells;
    Date m_chosen{};
    Date m_today{};
    bool m_isRows = false;
    bool m_owesFocus = false; ///< to the day that is chosen next
    int m_selected = -1;
    DayCell *m_source = nullptr; ///< while an entry is dragged
    DayCell *m_target = nullptr;
    CalendarEntry m_dragged;
    class DraggedEntry *m_ghost;
};

} // namespace hipstride
