// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/runner_year.h"

#include <algorithm>
#include <random>

#include "routine/session_begin.h"
#include "scheduling/occurrences.h"

namespace hipstride {

namespace {

using namespace std::chrono_literals;

const RoutineTemplate &named(std::span<const RoutineTemplate> templates, std::string_view id)
{
    return *std::ranges::find(templates, id, &RoutineTemplate::id);
}

/// How one session went, decided by chance that always falls the same way.
class Chance
{
public:
    bool happens(int percent) { return std::uniform_int_distribution(1, 100)(m_engine) <= percent; }
    int between(int least, int most)
    {
        return std::uniform_int_distribution(least, most)(m_engine);
    }

private:
    std::mt19937 m_engine{17};
};

Work done(const Work &planned, bool isShort)
{
    Work work = planned;
    if (auto *repetitions = std::get_if<Repetitions>(&work)) {
        repetitions->most = std::max(1, repetitions->most - (isShort ? 2 : 0));
        repetitions->least = repetitions->most;
    }
    return work;
}

void doSets(Session &session, Chance &chance, bool isCutShort)
{
    Moment at = session.startedAt;
    const std::size_t stepsDone = isCutShort ? session.steps.size() - 2 : session.steps.size();
    for (std::size_t step = 0; step < stepsDone; ++step) {
        const Dose &dose = session.steps[step].dose;
        for (int number = 1; number <= dose.sets; ++number) {
            for (int turn = 0; turn < sidesOf(dose); ++turn) {
                at += 40s;
                const bool isShort = chance.happens(6);
                session.sets.push_back(
                    {.step = static_cast<int>(step),
                     .setNumber = number,
                     .side = dose.side != Side::Each ? dose.side
                             : turn == 0             ? Side::Left
                                                     : Side::Right,
                     .outcome = isShort ? SetOutcome::Changed : SetOutcome::AsPlanned,
                     .done = done(dose.work, isShort),
                     .load = dose.load,
                     .finishedAt = at});
            }
        }
    }
    session.endedAt = at + 30s;
    session.state = isCutShort ? SessionState::EndedEarly : SessionState::Finished;
}

/// Four runs a week, a race on the Sunday of the next, and strength moved too close to it.
void addRuns(Plan &plan, Date from, Date monday)
{
    using namespace std::chrono;
    const auto add = [&plan](RunKind kind, Weekday day, Date first, TimeOfDay time, int length,
                             const char *name) {
        plan.runs.push_back({.id = {static_cast<std::int64_t>(plan.runs.size() + 1)},
                             .kind = kind,
                             .when = OnWeekdays{.days = {day}, .from = first},
                             .time = time,
                             .length = minutes(length),
                             .name = name});
    };
    add(RunKind::Easy, Tuesday, from, 18h, 48, "Easy 8");
    add(RunKind::Quality, Thursday, from, 19h, 55, "Tempo 5");
    add(RunKind::Easy, Saturday, from, 18h, 40, "Easy 6");
    add(RunKind::Long, Sunday, from, 9h, 100, "Long 16");
    const Date raceDay = addDays(monday, 13);
    plan.runs.push_back({.id = {5},
                         .kind = RunKind::Race,
                         .when = Once{raceDay},
                         .time = 10h,
                         .length = {},
                         .name = "10 km race"});
    plan.runExceptions.push_back({{4}, raceDay, ExceptionKind::Skipped, raceDay});
    plan.rules[0].isHeavy = true;
    plan.rules[1].when = BeforeRuns{{RunKind::Easy}, minutes(10), 0, from, std::nullopt};
    plan.rules[1].time.reset();
    plan.exceptions.push_back(
        {{1}, addDays(raceDay, -3), ExceptionKind::Moved, addDays(raceDay, -1)});
}

} // namespace

RunnerYear runnerYear(std::span<const RoutineTemplate> templates, const Catalogue &catalogue,
                      Date today)
{
    RunnerYear year;
    const Date from = addDays(mondayOf(today), -52 * 7);
    const auto add = [&](std::string_view id, Weekdays days, std::optional<TimeOfDay> time) {
        Routine routine = routineFrom(named(templates, id));
        routine.id = {static_cast<std::int64_t>(year.plan.routines.size() + 1)};
        year.plan.routines.push_back(routine);
        if (!days.isEmpty())
            year.plan.rules.push_back({.id = {routine.id.value},
                                       .routine = routine.id,
                                       .when = OnWeekdays{.days = days, .from = from},
                                       .time = time});
    };
    using namespace std::chrono;
    add("seed-hip-extension-strength", {Monday, Thursday}, {});
    add("seed-pre-run-five", {Tuesday, Saturday}, TimeOfDay(17h + 50min));
    add("hotel-room", {Sunday}, {});
    add("mini-band-only", {Saturday}, {});
    add("plan-12-weeks-build", {Wednesday, Friday}, {});

    addRuns(year.plan, from, mondayOf(today));
    Chance chance;
    for (const Occurrence &due :
         occurrencesIn(year.plan, {.first = from, .last = addDays(today, -1)})) {
        if (chance.happens(9))
            continue;
        const Routine &routine = *findRoutine(year.plan, due.routine);
        const Moment start =
            sys_days(due.day) + due.time.value_or(TimeOfDay(18h)) + minutes(chance.between(0, 20));
        Session session = beginSession(routine, catalogue, due.day, start, due.plannedFor());
        session.id = {static_cast<std::int64_t>(year.sessions.size() + 1)};
        doSets(session, chance, chance.happens(5));
        session.effort = chance.between(5, 8);
        session.pain = chance.happens(80) ? chance.between(0, 2) : chance.between(3, 5);
        year.sessions.push_back(std::move(session));
    }
    return year;
}

} // namespace hipstride
