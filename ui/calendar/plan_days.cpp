// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_days.h"

#include <QCoreApplication>

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/agenda_text.h"
#include "ui/calendar/rule_text.h"
#include "ui/day_text.h"

namespace hipstride {

namespace {

constexpr int daysOfWeek = 7;

struct PlanDays
{
    Q_DECLARE_TR_FUNCTIONS(PlanDays)
};

} // namespace

std::vector<CalendarEntry> entriesIn(DateRange range, const Plan &plan,
                                     const std::vector<SessionSummary> &sessions, Date today)
{
    std::vector<CalendarEntry> entries;
    for (const PlannedRun &run : runsIn(plan, range))
        entries.push_back(entryOf(run));
    for (const AgendaItem &item : agendaFor(plan, sessions, range, today))
        entries.push_back({item, nameOf(item, plan)});
    // where there is no room for all, the run that is left out goes first, what breaks a limit last
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        const bool isOut = entry.run && entry.run->leftOut != LeftOut::No;
        const int rank = isOut ? 3 : entry.run ? 0 : isInConflict(entry) ? 1 : 2;
        return std::pair(entry.item.day, rank);
    });
    return entries;
}

DayFrame frameOf(Date day, const Plan &plan, bool beginsLine)
{
    if (const Pause *pause = pauseOn(plan, day))
        return {nameOf(pause->kind), true, beginsLine || day == pause->days.first};
    if (const PlanPhase *phase = phaseOn(plan, day))
        return {nameOf(phase->kind), false, beginsLine || day == phase->from};
    return {};
}

WeekSheet weekSheetOf(Date day, const Plan &plan, const std::vector<SessionSummary> &sessions,
                      Date today)
{
    const DateRange week{mondayOf(day), addDays(mondayOf(day), daysOfWeek - 1)};
    WeekSheet sheet{.title =
                        fromQt(PlanDays::tr("Your week, %1", "16 to 22 Nov").arg(rangeText(week))),
                    .footer = fromQt(PlanDays::tr("Planned on %1").arg(dayText(today))),
                    .days = {}};
    for (Date each = week.first; each <= week.last; each = addDays(each, 1))
        sheet.days.push_back({.name = fromQt(dayText(each)), .lines = {}});
    std::vector<CalendarEntry> entries = entriesIn(week, plan, sessions, today);
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        return std::pair(!entry.item.time.has_value(), entry.item.time.value_or(TimeOfDay(0)));
    });
    for (const CalendarEntry &entry : entries) {
        const bool isOut = entry.run ? entry.run->leftOut != LeftOut::No
                                     : entry.item.state == AgendaItem::State::Skipped;
        if (isOut)
            continue;
        const QString time = entry.item.time ? clockText(*entry.item.time) : QString();
        const QString detail = !entry.run ? reasonText(entry.item)
                               : entry.run->length
                                   ? PlanDays::tr("About %1 min").arg(entry.run->length->count())
                                   : QString();
        const auto index = static_cast<std::size_t>(daysBetween(week.first, entry.item.day));
        sheet.days[index].lines.push_back({.time = fromQt(time),
                                           .name = fromQt(entry.name),
                                           .detail = fromQt(detail),
                                           .isRun = entry.run.has_value()});
    }
    return sheet;
}

} // namespace hipstride
