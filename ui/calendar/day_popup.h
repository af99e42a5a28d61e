// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "base/date.h"

class QCalendarWidget;

namespace hipstride {

/// A small calendar that asks for one day, today or later. Goes away by itself.
class DayPopup : public QFrame
{
    Q_OBJECT
public:
    DayPopup(Date current, Date earliest, QWidget *parent);

    void openBelow(const QWidget &widget);

Q_SIGNALS:
    void chosen(hipstride::Date day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QCalendarWidget *m_calendar;
};

} // namespace hipstride
