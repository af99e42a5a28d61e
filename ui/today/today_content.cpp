// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_content.h"

#include <algorithm>

#include "drawing/qt_text.h"
#include "ui/agenda_text.h"
#include "ui/run_text.h"

namespace hipstride {

namespace {

constexpr int daysLookedBack = 7;
constexpr int daysLookedAhead = 28;

using State = AgendaItem::State;

std::array<WeekDay, 7> weekOf(std::span<const AgendaItem> items, std::span<const PlannedRun> runs,
                              Date monday)
{
    std::array<WeekDay, 7> week;
    for (std::size_t index = 0; index < week.size(); ++index) {
        const Date day = addDays(monday, static_cast<int>(index));
        week[index].day = toQt(day);
        for (const AgendaItem &item : items) {
            if (item.day == day && item.state != State::Skipped)
                week[index].sessions.push_back(glyphOf(item));
        }
        for (const PlannedRun &run : runs) {
            if (run.day == day && run.leftOut == LeftOut::No)
                week[index].runs.push_back(glyphOf(run.kind));
        }
    }
    return week;
}

void sortIn(TodayContent &content, const AgendaItem &item, Date today)
{
    const bool isDone = item.state == State::Done || item.state == State::PartlyDone;
    if (item.day == today && isDone)
        content.wasActiveToday = true;
    else if (item.state == State::Due)
        content.laterToday.push_back(item);
    else if (item.state == State::Missed && item.day >= addDays(today, -daysLookedBack))
        content.missed.push_back(item);
    else if (item.state == State::Planned && !content.next)
        content.next = item;
}

/// Whether the run that it was to prepare has begun.
bool isOvertaken(const AgendaItem &item, TimeOfDay now)
{
    return item.time && item.run && item.run->time && *item.time <= *item.run->time &&
           *item.run->time < now;
}

/// Takes what is due first from what is due today.
void chooseDue(TodayContent &content, TimeOfDay now)
{
    std::vector<AgendaItem> &items = content.laterToday;
    if (items.empty())
        return;
    auto first = std::ranges::find_if_not(
        items, [now](const AgendaItem &item) { return isOvertaken(item, now); });
    if (first == items.end())
        first = items.begin();
    content.due = *first;
    items.erase(first);
}

} // namespace

bool hasMovedOn(const TodayContent &content, TimeOfDay now)
{
    return content.due && isOvertaken(*content.due, now) &&
           !std::ranges::all_of(content.laterToday,
                                [now](const AgendaItem &item) { return isOvertaken(item, now); });
}

TodayContent todayContent(const Plan &plan, std::span<const SessionSummary> sessions, Date today,
                          TimeOfDay now)
{
    TodayContent content;
    content.isFirstStart = plan.routines.empty() && sessions.empty();
    const DateRange range{addDays(today, -daysLookedBack), addDays(today, daysLookedAhead)};
    const std::vector<AgendaItem> items = agendaFor(plan, sessions, range, today);
    for (const AgendaItem &item : items)
        sortIn(content, item, today);
    chooseDue(content, now);
    const std::vector<PlannedRun> runs = runsIn(plan, range);
    for (const PlannedRun &run : runs) {
        if (run.leftOut != LeftOut::No || run.day < today)
            continue;
        if (run.day == today)
            content.runsToday.push_back(run);
        else if (!content.nextRun)
            content.nextRun = run;
    }
    content.week = weekOf(items, runs, mondayOf(today));
    const auto last = std::ranges::find_if(sessions, [](const SessionSummary &session) {
        return session.state != SessionState::Running;
    });
    if (last != sessions.end())
        content.lastSession = *last;
    return content;
}

} // namespace hipstride
