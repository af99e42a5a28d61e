// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_figures.h"

#include <algorithm>
#include <cmath>

#include "scheduling/agenda.h"
#include "ui/document/log_book.h"

namespace hipstride {

namespace {

constexpr int daysPerWeek = 7;
constexpr int fewestWeeks = 12;
constexpr int mostWeeks = 53;
constexpr int weeksOfMonth = 4;

Date weeksBefore(Date monday, int weeks)
{
    return addDays(monday, -weeks * daysPerWeek);
}

Date firstMonday(std::span<const SessionSummary> newestFirst, Date today)
{
    const Date first = newestFirst.empty() ? today : newestFirst.back().day;
    return mondayOf(std::min(first, today));
}

/// The weeks that the map of days shows.
DateRange mappedDays(std::span<const SessionSummary> newestFirst, Date today)
{
    const Date monday = mondayOf(today);
    const Date first =
        std::clamp(firstMonday(newestFirst, today), weeksBefore(monday, mostWeeks - 1),
                   weeksBefore(monday, fewestWeeks - 1));
    return {first, addDays(monday, daysPerWeek - 1)};
}

/// A week that has only begun counts as far as it has come.
double weeksGoneBy(DateRange period, Date today)
{
    return std::max(1.0, (daysBetween(period.first, today) + 1) / double{daysPerWeek});
}

std::vector<MuscleSets> perWeek(std::vector<MuscleSets> load, double weeks)
{
    const auto shown = [weeks](double sets) { return std::round(sets / weeks * 10) / 10; };
    for (MuscleSets &sets : load) {
        sets.left = shown(sets.left);
        sets.right = shown(sets.right);
    }
    std::erase_if(load, [](const MuscleSets &sets) { return sets.left + sets.right <= 0; });
    return load;
}

} // namespace

DateRange rangeOf(ProgressPeriod period, std::span<const SessionSummary> newestFirst, Date today)
{
    const Date monday = mondayOf(today);
    const Date sunday = addDays(monday, daysPerWeek - 1);
    switch (period) {
    case ProgressPeriod::Week:
        return {monday, sunday};
    case ProgressPeriod::Month:
        return {weeksBefore(monday, weeksOfMonth - 1), sunday};
    case ProgressPeriod::All:
        break;
    }
    return {firstMonday(newestFirst, today), sunday};
}

ProgressFigures progressFigures(const Plan &plan, const LogBook &log, const Catalogue &catalogue,
                                ProgressPeriod period, Date today)
{
    const std::vector<SessionSummary> &sessions = log.sessions();
    ProgressFigures figures;
    figures.period = rangeOf(period, sessions, today);
    const DateRange mapped = mappedDays(sessions, today);
    const DateRange both{std::min(figures.period.first, mapped.first), mapped.last};
    const std::vector<DayCount> counts = dayCountsOf(agendaFor(plan, sessions, both, today), both);

    const auto from = [&](Date day) { return counts.begin() + daysBetween(both.first, day); };
    figures.adherence = adherenceOf({from(figures.period.first), counts.end()}, today);
    for (auto count = from(mapped.first); count != counts.end(); ++count)
        figures.days.push_back({count->day, resultOf(*count, today)});
    figures.sessions =
        static_cast<int>(std::ranges::count_if(sessions, [&](const SessionSummary &session) {
            return figures.period.contains(session.day) && session.setsDone > 0;
        }));
    figures.perWeek = perWeek(muscleLoad(log.setsDone(figures.period), catalogue),
                              weeksGoneBy(figures.period, today));
    return figures;
}

} // namespace hipstride
