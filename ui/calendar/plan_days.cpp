// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_days.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        return std::tuple(entry.item.day, !entry.item.time.has_value(),
                          entry.item.time.value_or(TimeOfDay(0)));
    });
    return entries;
}

void orderForSmallCell(std::vector<CalendarEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, [](const CalendarEntry &entry) {
        const std::optional<PlannedRun> &run = entry.run ? entry.run : entry.item.run;
        const bool stands = run && run->leftOut == LeftOut::No && run->day == entry.item.day;
        const int rank = isInConflict(entry) ? 0 : stands ? 1 : entry.run.has_value() ? 3 : 2;
        const TimeOfDay time = rank == 1 && run->time ? *run->time : TimeOfDay::max();
        return std::tuple(rank, time, rank == 1 ? run->run : RunId{}, !entry.run.has_value());
    });
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
    for (const CalendarEntry &entry : entriesIn(week, plan, sessions, today)) {
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
