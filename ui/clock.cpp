// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clock.h"

#include <QDateTime>

#include <chrono>
#include <ctime>

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

milliseconds SystemClock::sinceBoot() const
{
#ifdef Q_OS_LINUX
    // the steady clock of the standard library stands still in suspend
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace hipstride
