// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include "ui/calendar/dragged_entry.h"

namespace hipstride {

namespace {

constexpr int columns = 7;

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
    , m_ghost(new DraggedEntry(this))
{
    setObjectName(QStringLiteral("calendar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarView::setDays(const std::vector<CalendarDay> &days, Date today, bool asRows)
{
    endDrag();
    m_isRows = asRows;
    m_today = today;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    makeCells(days.size());
    for (std::size_t index = 0; index < days.size(); ++index) {
        m_cells[index]->setDay(days[index]);
        m_cells[index]->setIsRow(isRows());
    }
    if (shows(m_chosen))
        choose(m_chosen);
    if (hadFocus)
        focusDay();
    m_owesFocus = hadFocus && !shows(m_chosen);
    placeCells();
    updateGeometry();
    update();
}

void CalendarView::makeCells(std::size_t count)
{
    if (m_cells.size() == count)
        return;
    for (DayCell *cell : m_cells) {
        cell->setObjectName({});
        cell->hide();
        cell->deleteLater(); // it may be the one whose key is being answered
    }
    m_cells.clear();
    while (m_cells.size() < count) {
        auto *cell = new DayCell(this);
        m_cells.push_back(cell);
        cell->show();
        connect(cell, &DayCell::pressedOn, this,
                [this, cell](int entry) { pressed(*cell, entry); });
        connect(cell, &DayCell::clicked, this, [this, cell] { pressed(*cell, -1); });
        connect(cell, &DayCell::opened, this, &CalendarView::dayOpened);
        connect(cell, &DayCell::dropped, this, &CalendarView::drop);
        connect(cell, &DayCell::dragged, this,
                [this, cell](int entry, const QPoint &position) { drag(*cell, entry, position); });
    }
    m_ghost->raise();
}

DayCell *CalendarView::cellOf(Date day) const
{
    const auto cell =
        std::ranges::find_if(m_cells, [day](DayCell *each) { return each->day().day == day; });
    return cell != m_cells.end() ? *cell : nullptr;
}

DayCell *CalendarView::cellAt(const QPoint &position) const
{
    const auto cell = std::ranges::find_if(
        m_cells, [&](DayCell *each) { return each->geometry().contains(position); });
    return cell != m_cells.end() ? *cell : nullptr;
}

void CalendarView::choose(Date day, std::optional<PlannedFor> planned)
{
    chooseEntry(day, [&planned](const CalendarEntry &entry) {
        return !entry.run && canMove(entry) && (!planned || entry.item.planned == planned);
    });
}

void CalendarView::chooseRun(Date day, RunId run)
{
    chooseEntry(day,
                [run](const CalendarEntry &entry) { return entry.run && entry.run->run == run; });
}

void CalendarView::setOutlines(Date day, const QStringList &names)
{
    if (DayCell *cell = cellOf(day))
        cell->setOutlines(names);
}

void CalendarView::clearOutlines()
{
    for (DayCell *cell : m_cells)
        cell->setOutlines({});
}

template <typename Answers>
void CalendarView::chooseEntry(Date day, Answers answers)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_chosen = day;
    DayCell *chosen = cellOf(day);
    for (DayCell *cell : m_cells)
        cell->setChosen(cell == chosen);
    if (chosen == nullptr)
        return;
    const std::vector<CalendarEntry> &entries = chosen->day().entries;
    const auto found = std::ranges::find_if(entries, answers);
    selectEntry(found != entries.end() ? static_cast<int>(found - entries.begin()) : -1);
    if (std::exchange(m_owesFocus, false) || hadFocus)
        chosen->setFocus(Qt::OtherFocusReason);
}

void CalendarView::focusDay()
{
    if (DayCell *cell = cellOf(m_chosen))
        cell->setFocus(Qt::OtherFocusReason);
}

void CalendarView::selectEntry(int entry)
{
    m_selected = entry;
    for (DayCell *cell : m_cells)
        cell->setSelectedEntry(cell->day().day == m_chosen ? entry : -1);
}

void CalendarView::pressed(DayCell &cell, int entry)
{
    Q_EMIT dayChosen(cell.day().day);
    if (entry >= 0 && canMove(cell.day().entries[static_cast<std::size_t>(entry)]))
        selectEntry(entry);
}

void CalendarView::selectNextEntry()
{
    const DayCell *cell = cellOf(m_chosen);
    const int count = cell != nullptr ? static_cast<int>(cell->day().entries.size()) : 0;
    for (int step = 1; step <= count; ++step) {
        const int entry = (m_selected + step + count) % count;
        if (canMove(cell->day().entries[static_cast<std::size_t>(entry)])) {
            selectEntry(entry);
            return;
        }
    }
}

bool CalendarView::mayStandOn(Date day) const
{
    return day >= m_today;
}

void CalendarView::moveSelected(int days)
{
    const DayCell *cell = cellOf(m_chosen);
    if (cell == nullptr || m_selected < 0)
        return;
    const CalendarEntry entry = cell->day().entries[static_cast<std::size_t>(m_selected)];
    const Date day = addDays(entry.item.day, days);
    if (mayStandOn(day))
        Q_EMIT moveRequested(entry, day);
}

void CalendarView::drag(DayCell &cell, int entry, const QPoint &globalPosition)
{
    const CalendarEntry &dragged = cell.day().entries[static_cast<std::size_t>(entry)];
    if (!canMove(dragged))
        return;
    if (m_source == nullptr) {
        m_source = &cell;
        m_dragged = dragged;
        const QRect box = cell.boxOf(entry);
        const QPoint hold = cell.mapFromGlobal(globalPosition) - box.topLeft();
        m_ghost->lift(dragged, box.size(), hold);
        cell.setLiftedEntry(entry);
    }
    const QPoint position = mapFromGlobal(globalPosition);
    m_ghost->follow(position);
    DayCell *under = cellAt(position);
    if (under != nullptr && !mayStandOn(under->day().day))
        under = nullptr;
    if (m_target != nullptr && m_target != under)
        m_target->setDropTarget(false);
    if (m_target != under) {
        Q_EMIT dragEnded();
        if (under != nullptr)
            Q_EMIT draggedOver(m_dragged, under->day().day);
    }
    m_target = under;
    if (m_target != nullptr)
        m_target->setDropTarget(m_target != m_source);
}

void CalendarView::drop()
{
    const DayCell *target = m_target;
    const bool isMove = m_source != nullptr && target != nullptr && target != m_source;
    const CalendarEntry entry = m_dragged;
    endDrag();
    if (isMove)
        Q_EMIT moveRequested(entry, target->day().day);
}

void CalendarView::endDrag()
{
    if (m_source != nullptr)
        m_source->setLiftedEntry(-1);
    if (m_target != nullptr)
        m_target->setDropTarget(false);
    clearOutlines();
    m_source = nullptr;
    m_target = nullptr;
    m_ghost->hide();
}

int CalendarView::daysOfKey(int key) const
{
    switch (key) {
    case Qt::Key_Left:
        return isLeftToRight() ? -1 : 1;
    case Qt::Key_Right:
        return isLeftToRight() ? 1 : -1;
    case Qt::Key_Up:
        return isRows() ? -1 : -columns;
    case Qt::Key_Down:
        return isRows() ? 1 : columns;
    default:
        return 0;
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_source != nullptr) {
        endDrag();
        return;
    }
    if (const int days = daysOfKey(event->key()); days != 0) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            moveSelected(days);
        else
            Q_EMIT dayChosen(addDays(m_chosen, days));
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        Q_EMIT stepRequested(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(1);
        break;
    case Qt::Key_Home:
        Q_EMIT todayRequested();
        break;
    case Qt::Key_Space:
        selectNextEntry();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayOpened();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCells();
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        placeCells();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace hipstride
