// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_cell.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/agenda_text.h"
#include "ui/calendar/day_painting.h"
#include "ui/day_text.h"
#include "ui/style/focus_ring.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/text_block.h"

namespace hipstride {

namespace {

constexpr int margin = 6;
constexpr int numberTop = 4;
constexpr int disc = 24;
constexpr int numberWidth = 36; ///< of a day of the month, or of the disc of today
constexpr int rowDayWidth = 96;
constexpr int leastRowHeight = 48;

QString numberText(const CalendarDay &day, bool isRow)
{
    if (isRow)
        return dayText(day.day);
    if (day.namesMonth)
        return shortDayText(day.day);
    return QString::number(static_cast<unsigned>(day.day.day()));
}

} // namespace

DayCell::DayCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setPaintsOwnFocus(this);
    setFocusPolicy(Qt::ClickFocus);
}

void DayCell::setDay(const CalendarDay &day)
{
    m_day = day;
    m_lifted = -1;
    layOut();
    setObjectName(QStringLiteral("day-") + QString::fromStdString(isoDate(day.day)));
}

void DayCell::setIsRow(bool isRow)
{
    m_isRow = isRow;
    layOut();
}

void DayCell::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
    describe();
    update();
}

void DayCell::setSelectedEntry(int entry)
{
    m_selected = entry;
    update();
}

void DayCell::setLiftedEntry(int entry)
{
    m_lifted = entry;
    if (entry < 0) {
        m_isDragged = false;
        m_pressed = -1;
    }
    update();
}

void DayCell::setDropTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

QRect DayCell::boxOf(int entry) const
{
    const auto line = std::ranges::find(m_lines.lines, entry, &DayLine::entry);
    return line != m_lines.lines.end() ? line->box : QRect();
}

int DayCell::rowHeight() const
{
    const int entries = heightOfLines(static_cast<int>(m_day.entries.size()));
    return std::max(spaced(leastRowHeight), entries + 2 * margin);
}

QRect DayCell::entryArea() const
{
    if (m_isRow)
        return rect().adjusted(qRound(rowDayWidth * textScale()), margin, -margin, -margin);
    return rect().adjusted(
        margin - 1, numberTop + std::max(spaced(disc), lineHeight(TypeToken::Strong)) + 2, -1, -3);
}

QRect DayCell::frameBox() const
{
    if (m_isRow)
        return {0, height() - lineHeight(TypeToken::Small) - 6, entryArea().left() - margin,
                lineHeight(TypeToken::Small) + 6}; // under the day
    return {0, 0, width(), entryArea().top() - 2};
}

int DayCell::entryAt(const QPoint &position) const
{
    const auto line = std::ranges::find_if(
        m_lines.lines, [&](const DayLine &each) { return each.box.contains(position); });
    return line != m_lines.lines.end() ? line->entry : -1;
}

void DayCell::layOut()
{
    m_lines = dayLinesIn(entryArea(), m_day.entries);
    describe();
    update();
}

void DayCell::describe()
{
    QStringList said;
    for (const CalendarEntry &entry : m_day.entries)
        said.append(tr("%1, %2", "routine, its state").arg(entry.name, stateText(entry)));
    setToolTip(said.join(QLatin1Char('\n')));
    QString date =
        m_day.isToday ? tr("Today, %1").arg(longDayText(m_day.day)) : longDayText(m_day.day);
    if (!m_day.frame.name.isEmpty())
        date = tr("%1, %2", "day, phase or pause").arg(date, m_day.frame.name);
    const QString rest = said.isEmpty() ? tr("nothing planned") : said.join(QStringLiteral("; "));
    setAccessibleName(tr("%1: %2", "day, what is on it").arg(date, rest));
}

void DayCell::paintNumber(QPainter &painter) const
{
    const QString text = numberText(m_day, m_isRow);
    painter.setFont(fontOf(TypeToken::Strong));
    const QFontMetrics metrics(painter.font());
    const int height = std::max(spaced(disc), lineHeight(TypeToken::Strong));
    QRect box(margin + 2, m_isRow ? margin : numberTop, width() - margin, height);
    QColor ink = colour(palette(), m_day.isOutside ? Role::TextQuiet : Role::Text);
    if (m_day.isToday) {
        const int wide = std::max(height, metrics.horizontalAdvance(text) + 10);
        box = QRect(m_isRow ? margin : 4, box.top(), wide, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(palette(), Role::Accent));
        painter.drawRoundedRect(box, height / 2.0, height / 2.0);
        ink = colour(palette(), Role::AccentText);
    }
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignVCenter | (m_day.isToday ? Qt::AlignHCenter : Qt::AlignLeft),
                     text);
}

void DayCell::paintEntry(QPainter &painter, const DayLine &line) const
{
    if (line.entry == m_lifted) {
        paintRounded(painter, line.box, calendarChipRadius, colour(palette(), Role::Sunken));
        return;
    }
    if (m_isChosen && line.entry == m_selected && showsFocus(this))
        paintRounded(painter, line.box, calendarChipRadius, colour(palette(), Role::Surface),
                     colour(palette(), Role::Accent), 1);
    paintCalendarEntry(painter, m_day.entries[static_cast<std::size_t>(line.entry)], line,
                       palette());
}

void DayCell::setOutlines(const QStringList &names)
{
    if (m_outlines == names)
        return;
    m_outlines = names;
    update();
}

void DayCell::paintOutlines(QPainter &painter) const
{
    const int height = heightOfLines(1);
    QRect box(entryArea().left(), rect().bottom() - 3 - height, entryArea().width(), height);
    for (const QString &name : m_outlines) {
        paintRounded(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), calendarChipRadius,
                     colour(palette(), Role::Surface), colour(palette(), Role::Accent), 1);
        const QRect words = box.adjusted(6, 3, -2, -3);
        TextBlock(name, TypeToken::Small, words.width(), 1)
            .paint(painter, words, colour(palette(), Role::Text));
        box.translate(0, -height - 3);
    }
}

void DayCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isChosen) {
        const bool isHighContrast = themeKindOf(palette()) == ThemeKind::HighContrast;
        paintRounded(painter, QRectF(rect()).adjusted(2, 2, -2, -2), controlRadius,
                     colour(palette(), Role::AccentSoft),
                     isHighContrast ? colour(palette(), Role::Accent) : QColor(), 2);
    }
    if (!m_day.frame.name.isEmpty())
        paintFrame(painter, m_day.frame, frameBox(), m_isRow ? margin : spaced(numberWidth),
                   palette());
    paintNumber(painter);
    for (const DayLine &line : m_lines.lines)
        paintEntry(painter, line);
    if (m_lines.hidden > 0)
        TextBlock(tr("%n more", nullptr, m_lines.hidden), TypeToken::Small, m_lines.more.width(), 1)
            .paint(painter, m_lines.more, colour(palette(), Role::TextSecondary));
    paintOutlines(painter);
    if (m_isTarget)
        paintRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, QColor(),
                     colour(palette(), Role::Accent), 2);
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), controlRadius, palette());
}

void DayCell::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    layOut();
}

void DayCell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        layOut();
    QAbstractButton::changeEvent(event);
}

void DayCell::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_pressed = entryAt(event->pos());
    Q_EMIT pressedOn(m_pressed);
}

void DayCell::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const int way = (event->pos() - m_pressedAt).manhattanLength();
    if (m_isDragged || way >= QApplication::startDragDistance()) {
        m_isDragged = true;
        Q_EMIT dragged(m_pressed, event->globalPosition().toPoint());
    }
}

void DayCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = -1;
    if (!m_isDragged)
        return;
    m_isDragged = false;
    Q_EMIT dropped();
}

void DayCell::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

void DayCell::keyPressEvent(QKeyEvent *event)
{
    // the calendar answers the keys, for all its days at once
    event->ignore();
}

} // namespace hipstride
