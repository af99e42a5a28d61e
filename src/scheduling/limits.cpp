// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/limits.h"

#include <algorithm>

#include "scheduling/occurrences.h"

namespace hipstride {

namespace {

using std::chrono::minutes;

constexpr int hoursOfDay = 24;

std::chrono::sys_time<minutes> momentOf(const Occurrence &occurrence)
{
    return std::chrono::sys_days(occurrence.day) + occurrence.time.value_or(untimedSession);
}

std::chrono::sys_time<minutes> momentOf(const PlannedRun &run)
{
    return std::chrono::sys_days(run.day) + run.time.value_or(untimedRun);
}

bool stands(const Occurrence &occurrence)
{
    return occurrence.state != Occurrence::State::Skipped;
}

bool isHeavy(const Plan &plan, const Occurrence &occurrence)
{
    const ScheduleRule *rule = findRule(plan, occurrence.rule);
    return stands(occurrence) && rule != nullptr && rule->isHeavy;
}

void judgeHours(Occurrence &occurrence, std::span<const PlannedRun> runs, RunKind kind, int allowed,
                Limit limit)
{
    if (allowed <= 0)
        return;
    for (const PlannedRun &run : runs) {
        if (run.kind != kind || run.leftOut != LeftOut::No || run.day < occurrence.day)
            continue;
        // without a time, strength on the day of a quality run is done after it
        if (kind == RunKind::Quality && run.day == occurrence.day && !occurrence.time)
            continue;
        const minutes way = momentOf(run) - momentOf(occurrence);
        if (way < minutes(0) || way >= std::chrono::hours(allowed))
            continue;
        occurrence.conflicts.push_back({.limit = limit,
                                        .allowed = allowed,
                                        .found = static_cast<int>(way.count() / 60),
                                        .run = run,
                                        .heavyDay = {}});
        return; // the next one is further away
    }
}

void judgeHeavyDays(const Plan &plan, std::span<Occurrence> occurrences)
{
    std::optional<Date> before; ///< the last day with a heavy session before the one looked at
    std::optional<Date> current;
    for (Occurrence &occurrence : occurrences) {
        if (!isHeavy(plan, occurrence))
            continue;
        if (current != occurrence.day) {
            before = current;
            current = occurrence.day;
        }
        if (before && daysBetween(*before, occurrence.day) == 1)
            occurrence.conflicts.push_back({.limit = Limit::HeavyDaysRunning,
                                            .allowed = 0,
                                            .found = 0,
                                            .run = {},
                                            .heavyDay = before});
    }
}

void judgeWeeks(const Plan &plan, std::span<Occurrence> occurrences)
{
    std::optional<Date> monday;
    int number = 0;
    for (Occurrence &occurrence : occurrences) {
        const ScheduleRule *rule = findRule(plan, occurrence.rule);
        const bool counts = stands(occurrence) && rule != nullptr &&
                            !std::holds_alternative<BeforeRuns>(rule->when);
        if (!counts)
            continue;
        if (monday != mondayOf(occurrence.day)) {
            monday = mondayOf(occurrence.day);
            number = 0;
        }
        if (++number > plan.limits.mostSessionsAWeek)
            occurrence.conflicts.push_back({.limit = Limit::SessionsAWeek,
                                            .allowed = plan.limits.mostSessionsAWeek,
                                            .found = number,
                                            .run = {},
                                            .heavyDay = {}});
    }
}

} // namespace

DateRange daysToJudge(const Plan &plan, DateRange range)
{
    const int hours = std::max(plan.limits.hoursBeforeRace, plan.limits.hoursBeforeQuality);
    return {std::min(mondayOf(range.first), addDays(range.first, -1)),
            addDays(range.last, hours / hoursOfDay + 1)};
}

void judge(const Plan &plan, std::span<Occurrence> occurrences, std::span<const PlannedRun> runs)
{
    const PlanLimits &limits = plan.limits;
    auto first = runs.begin();
    for (Occurrence &occurrence : occurrences) {
        first = std::find_if(first, runs.end(), [&occurrence](const PlannedRun &run) {
            return run.day >= occurrence.day;
        });
        if (!isHeavy(plan, occurrence))
            continue;
        const std::span<const PlannedRun> ahead(first, runs.end());
        judgeHours(occurrence, ahead, RunKind::Race, limits.hoursBeforeRace,
                   Limit::HoursBeforeRace);
        judgeHours(occurrence, ahead, RunKind::Quality, limits.hoursBeforeQuality,
                   Limit::HoursBeforeQuality);
    }
    if (limits.noHeavyDaysRunning)
        judgeHeavyDays(plan, occurrences);
    if (limits.mostSessionsAWeek > 0)
        judgeWeeks(plan, occurrences);
}

} // namespace hipstride
