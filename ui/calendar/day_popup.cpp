// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_popup.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/theme.h"

namespace hipstride {

DayPopup::DayPopup(Date current, Date earliest, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
{
    setObjectName(QStringLiteral("day-popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setObjectName(QStringLiteral("move-calendar"));
    m_calendar->setAccessibleName(tr("Move to"));
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setMinimumDate(toQt(earliest));
    m_calendar->setSelectedDate(toQt(std::max(current, earliest)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_calendar);
    const auto answer = [this](QDate day) {
        close();
        Q_EMIT chosen(fromQt(day));
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, answer);
    connect(m_calendar, &QCalendarWidget::activated, this, answer);
}

void DayPopup::openBelow(const QWidget &widget)
{
    adjustSize();
    QPoint place = widget.mapToGlobal(widget.rect().bottomLeft());
    const QRect screen = widget.screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(
        std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), Role::BorderStrong));
    const int line = qRound(borderWidth(palette()));
    painter.fillRect(rect().adjusted(line, line, -line, -line), colour(palette(), Role::Surface));
}

} // namespace hipstride
