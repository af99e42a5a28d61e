// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/calendar/calendar_entry.h"
#include "ui/calendar/day_lines.h"

namespace hipstride {

/// An entry of the calendar that was lifted and follows the pointer.
class DraggedEntry : public QWidget
{
    Q_OBJECT
public:
    explicit DraggedEntry(QWidget *parent);

    /// `hold` is where the pointer holds it, from its own top left corner.
    void lift(const CalendarEntry &entry, const QSize &size, const QPoint &hold);
    /// The pointer is at `position` of the parent.
    void follow(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CalendarEntry m_entry;
    QPoint m_hold;
};

} // namespace hipstride
