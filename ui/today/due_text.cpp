// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/due_text.h"

#include <QCoreApplication>

#include "ui/day_text.h"

namespace hipstride {

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

QString waitText(std::chrono::minutes wait)
{
    const int minutes = static_cast<int>(wait.count());
    const int hours = (minutes + 30) / 60;
    if (minutes == 1)
        return DueText::tr("in 1 minute");
    if (minutes < 60)
        return DueText::tr("in %n minutes", nullptr, minutes);
    if (hours == 1)
        return DueText::tr("in about 1 hour");
    return DueText::tr("in about %n hours", nullptr, hours);
}

} // namespace

QString dueText(const AgendaItem &item, TimeOfDay now)
{
    if (!item.time)
        return DueText::tr("Due today");
    const QString time = clockText(*item.time);
    if (*item.time == now)
        return DueText::tr("Due now, at %1").arg(time);
    if (*item.time < now)
        return DueText::tr("Due since %1").arg(time);
    return DueText::tr("Due at %1, %2", "time, how long to wait")
        .arg(time, waitText(*item.time - now));
}

} // namespace hipstride
