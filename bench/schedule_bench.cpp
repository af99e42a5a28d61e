// SPDX-License-Identifier: GPL-3.0-or-later
// Ten years of daily rules with a skip or move every week: all occurrences, the agenda of one
// month view and of all ten years with 10,000 sessions in the log. Prints the median milliseconds
// of each.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "scheduling/agenda.h"
#include "scheduling/month_grid.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 25;
constexpr int ruleCount = 5;
constexpr int sessionCount = 10'000;
const DateRange tenYears{2026y / std::chrono::January / 1, 2035y / std::chrono::December / 31};

Plan dailyPlan()
{
    Plan plan;
    for (int id = 1; id <= ruleCount; ++id) {
        const OnWeekdays everyDay{Weekdays::fromBits(127), tenYears.first, std::nullopt};
        plan.rules.push_back(
            {.id = {id}, .routine = {id}, .when = everyDay, .time = TimeOfDay(60 * id)});
    }
    for (Date day = tenYears.first; day <= tenYears.last; day = addDays(day, 7)) {
        plan.exceptions.push_back({{1}, day, ExceptionKind::Skipped, day});
        plan.exceptions.push_back({{2}, day, ExceptionKind::Moved, addDays(day, 1)});
    }
    return plan;
}

std::vector<SessionSummary> log()
{
    std::vector<SessionSummary> sessions;
    for (int id = 1; id <= sessionCount; ++id) {
        const Date day = addDays(tenYears.first, id / 3);
        SessionSummary session{.id = {id},
                               .routine = {id % ruleCount + 1},
                               .routineName = "Legs",
                               .day = day,
                               .startedAt = Moment(std::chrono::sys_days(day)),
                               .state = SessionState::Finished,
                               .setsPlanned = 12,
                               .setsDone = 12 - id % 2};
        if (id % 2 == 0)
            session.plannedFor = PlannedFor{{id % ruleCount + 1}, day};
        sessions.push_back(session);
    }
    return sessions;
}

template <typename Work>
void measure(const char *what, Work work)
{
    std::vector<double> times;
    std::size_t size = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        size = work();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        times.push_back(time.count());
    }
    std::ranges::sort(times);
    std::printf("%-42s %8.3f ms  (%zu lines)\n", what, times[times.size() / 2], size);
}

} // namespace

int main()
{
    const Plan plan = dailyPlan();
    const std::vector<SessionSummary> sessions = log();
    const auto grid = monthGrid(2035y / std::chrono::June);
    const DateRange month{grid.front(), grid.back()};

    measure("occurrences of ten years, five daily rules",
            [&] { return occurrencesIn(plan, tenYears).size(); });
    measure("occurrences of one month view", [&] { return occurrencesIn(plan, month).size(); });
    measure("agenda of one month view, 10,000 sessions",
            [&] { return agendaFor(plan, sessions, month, grid.front()).size(); });
    measure("agenda of ten years, 10,000 sessions",
            [&] { return agendaFor(plan, sessions, tenYears, grid.front()).size(); });
}
