// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clock.h"

#include <QDateTime>

#include "drawing/qt_text.h"

namespace hipstride {

Date SystemClock::today() const
{
    return fromQt(QDate::currentDate());
}

TimeOfDay SystemClock::timeOfDay() const
{
    return TimeOfDay(QTime::currentTime().msecsSinceStartOfDay() / 60'000);
}

Moment SystemClock::now() const
{
    return Moment(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace hipstride
