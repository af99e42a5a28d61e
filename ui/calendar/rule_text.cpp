// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/day_text.h"

namespace hipstride {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

constexpr int daysOfWeek = 7;

QString daysText(const Weekdays &days)
{
    if (days.count() == daysOfWeek)
        return RuleText::tr("Every day");
    QStringList names;
    for (unsigned day = 1; day <= daysOfWeek; ++day) {
        if (days.contains(Weekday(day)))
            names.append(shortWeekdayText(Weekday(day)));
    }
    return QLocale().createSeparatedList(names);
}

QString whenText(const OnWeekdays &when, Date today)
{
    QStringList parts{daysText(when.days)};
    if (when.from > today)
        parts.append(RuleText::tr("from %1", "a day").arg(dayText(when.from)));
    if (when.until)
        parts.append(RuleText::tr("until %1", "a day").arg(dayText(*when.until)));
    return parts.join(QStringLiteral(", "));
}

QString whenText(const Once &when, Date)
{
    return RuleText::tr("Once, on %1", "a day").arg(dayText(when.day));
}

bool liesAhead(const OnWeekdays &when, Date today)
{
    return !when.until || *when.until >= today;
}

bool liesAhead(const Once &when, Date today)
{
    return when.day >= today;
}

} // namespace

QString ruleText(const ScheduleRule &rule, Date today)
{
    const QString when =
        std::visit([today](const auto &each) { return whenText(each, today); }, rule.when);
    return rule.time ? RuleText::tr("%1, at %2", "days, time").arg(when, clockText(*rule.time))
                     : when;
}

bool liesAhead(const ScheduleRule &rule, Date today)
{
    return std::visit([today](const auto &when) { return liesAhead(when, today); }, rule.when);
}

} // namespace hipstride
