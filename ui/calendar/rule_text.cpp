// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/rule_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "domain/vocabulary.h"
#include "drawing/language.h"
#include "ui/day_text.h"
#include "ui/run_text.h"

namespace hipstride {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

constexpr int daysOfWeek = 7;

QString phasesText(PhaseKinds phases)
{
    QStringList names;
    for (const PhaseKind kind : allOf<PhaseKind>()) {
        if (phases.contains(kind))
            names.append(insideSentence(nameOf(kind)));
    }
    return RuleText::tr("in %1", "base and build").arg(QLocale().createSeparatedList(names));
}

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

/// The words for the rhythm alone.
struct Rhythm
{
    QString operator()(const OnWeekdays &when) const { return daysText(when.days); }
    QString operator()(const Once &when) const
    {
        return RuleText::tr("Once, on %1", "a day").arg(dayText(when.day));
    }
    QString operator()(const EveryDays &when) const
    {
        return when.days == 1 ? RuleText::tr("Every day")
                              : RuleText::tr("Every %n days", nullptr, when.days);
    }
    QString operator()(const BeforeRuns &when) const
    {
        const QString runs = runsText(when.kinds);
        if (when.daysAhead > 0)
            return RuleText::tr("%n days before %1", "every race run", when.daysAhead).arg(runs);
        return RuleText::tr("%1 min before %2", "minutes, every easy run")
            .arg(QString::number(when.ahead.count()), runs);
    }
    QString operator()(const AfterRuns &when) const
    {
        return RuleText::tr("After %1, the same day", "every hard run").arg(runsText(when.kinds));
    }
};

QString whenText(const ScheduleRule &rule, Date today)
{
    QStringList parts{std::visit(Rhythm{}, rule.when)};
    if (isRepeated(rule.when)) {
        if (firstDayOf(rule.when) > today)
            parts.append(RuleText::tr("from %1", "a day").arg(dayText(firstDayOf(rule.when))));
        if (const std::optional<Date> last = lastDayOf(rule.when))
            parts.append(RuleText::tr("until %1", "a day").arg(dayText(*last)));
    }
    if (!rule.phases.isEmpty())
        parts.append(phasesText(rule.phases));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString nameOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Base:
        return RuleText::tr("Base");
    case PhaseKind::Build:
        return RuleText::tr("Build");
    case PhaseKind::Peak:
        return RuleText::tr("Peak");
    case PhaseKind::Maintain:
        return RuleText::tr("Maintain");
    }
    return {};
}

QString nameOf(PauseKind kind)
{
    return kind == PauseKind::Holiday ? RuleText::tr("Holiday") : RuleText::tr("Illness");
}

QString ruleText(const ScheduleRule &rule, Date today)
{
    const QString when = whenText(rule, today);
    return rule.time ? RuleText::tr("%1, at %2", "days, time").arg(when, clockText(*rule.time))
                     : when;
}

bool liesAhead(const ScheduleRule &rule, Date today)
{
    const std::optional<Date> last = lastDayOf(rule.when);
    return !last || *last >= today;
}

} // namespace hipstride
