// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

QString formatted(Date day, const QString &format)
{
    return QLocale().toString(toQt(day), format);
}

} // namespace

QString dayText(Date day)
{
    return formatted(day, DayText::tr("ddd d MMM", "format of a day: Tue 17 Nov"));
}

QString shortDayText(Date day)
{
    return formatted(day, DayText::tr("d MMM", "format of a day: 17 Nov"));
}

QString nearDayText(Date day)
{
    return formatted(day, DayText::tr("ddd d", "format of a near day: Thu 19"));
}

QString longDayText(Date day)
{
    return formatted(day, DayText::tr("dddd d MMMM yyyy", "format: Tuesday 17 November 2026"));
}

QString weekdayText(Weekday day)
{
    return QLocale().standaloneDayName(int(day.iso_encoding()), QLocale::LongFormat);
}

QString shortWeekdayText(Weekday day)
{
    return QLocale().standaloneDayName(int(day.iso_encoding()), QLocale::ShortFormat);
}

QString monthText(std::chrono::year_month month)
{
    return formatted(month / std::chrono::day(1),
                     DayText::tr("MMMM yyyy", "format of a month: November 2026"));
}

QString rangeText(DateRange range)
{
    const bool isOneMonth = range.first.month() == range.last.month();
    const QString first =
        isOneMonth
            ? formatted(range.first, DayText::tr("d", "format of a day of the month: 16 to 22 Nov"))
            : shortDayText(range.first);
    return DayText::tr("%1 to %2", "first and last day").arg(first, shortDayText(range.last));
}

QString clockText(TimeOfDay time)
{
    return toQt(time).toString(DayText::tr("HH:mm", "format of a time of day: 17:50"));
}

} // namespace hipstride
