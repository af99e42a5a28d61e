// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper_grid.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr int daysInWeek = 7;

std::vector<SessionStep> stepsOf(const Programme &programme)
{
    std::vector<SessionStep> steps;
    for (const ProgrammeStep &step : programme.steps)
        steps.push_back({.exercise = step.step.exercise,
                         .exerciseName = step.name.empty() ? step.step.exercise : step.name,
                         .dose = step.step.dose,
                         .note = step.step.note});
    return steps;
}

/// Every set of a step, as it is prescribed.
void addSets(Session &session, std::size_t step)
{
    const Dose &dose = session.steps[step].dose;
    for (int number = 1; number <= setCount(dose); ++number) {
        const Dose ofSet = doseOfSet(dose, number);
        for (const Side side : sidesOfSet(dose, number)) {
            PerformedSet set{.step = static_cast<int>(step),
                             .setNumber = number,
                             .side = side,
                             .done = ofSet.work,
                             .load = ofSet.load,
                             .finishedAt = session.startedAt};
            if (auto *repetitions = std::get_if<Repetitions>(&set.done))
                repetitions->least = repetitions->most;
            session.sets.push_back(std::move(set));
        }
    }
}

PaperDay dayOf(const Session &session, std::size_t exercises)
{
    PaperDay day{.ticks = std::vector<bool>(exercises, false),
                 .pain = session.pain,
                 .effort = session.effort};
    for (const PerformedSet &set : session.sets) {
        const auto step = static_cast<std::size_t>(set.step);
        if (step < exercises && set.outcome != SetOutcome::Skipped)
            day.ticks[step] = true;
    }
    return day;
}

Session sessionOf(const PaperDay &day, Date date, const IssuedSheet &sheet, Moment noon)
{
    Session session;
    session.routineName = sheet.programme.title;
    session.day = date;
    session.startedAt = noon;
    session.endedAt = noon;
    session.pain = day.pain;
    session.effort = day.effort;
    session.steps = stepsOf(sheet.programme);
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        if (day.ticks[i])
            addSets(session, i);
    }
    const bool isWhole = std::ranges::find(day.ticks, false) == day.ticks.end();
    session.state = isWhole ? SessionState::Finished : SessionState::EndedEarly;
    return session;
}

const Session *sessionOn(const std::vector<Session> &sessions, Date day)
{
    const auto found = std::ranges::find(sessions, day, &Session::day);
    return found == sessions.end() ? nullptr : &*found;
}

} // namespace

bool PaperDay::isEmpty() const
{
    return !pain && !effort && std::ranges::find(ticks, true) == ticks.end();
}

PaperGrid gridOf(const IssuedSheet &sheet, const std::vector<Session> &sessions, int weeks)
{
    int days = weeks * daysInWeek;
    for (const Session &session : sessions)
        days = std::max(days, daysBetween(sheet.issued, session.day) + 1);
    days = (days + daysInWeek - 1) / daysInWeek * daysInWeek;

    PaperGrid grid{.first = sheet.issued, .days = {}};
    const std::size_t exercises = sheet.programme.steps.size();
    for (int i = 0; i < days; ++i) {
        const Session *back = sessionOn(sessions, addDays(sheet.issued, i));
        grid.days.push_back(back != nullptr
                                ? dayOf(*back, exercises)
                                : PaperDay{std::vector<bool>(exercises, false), {}, {}});
    }
    return grid;
}

std::vector<Session> sessionsOf(const PaperGrid &grid, const IssuedSheet &sheet,
                                const std::vector<Session> &before,
                                const std::function<Moment(Date)> &noonOf)
{
    const std::size_t exercises = sheet.programme.steps.size();
    std::vector<Session> sessions;
    for (std::size_t i = 0; i < grid.days.size(); ++i) {
        const Date date = addDays(grid.first, static_cast<int>(i));
        const Session *kept = sessionOn(before, date);
        if (grid.days[i].isEmpty())
            continue;
        if (kept != nullptr && dayOf(*kept, exercises) == grid.days[i]) {
            sessions.push_back(*kept);
            continue;
        }
        Session session = sessionOf(grid.days[i], date, sheet, noonOf(date));
        if (kept != nullptr) {
            session.id = kept->id;
            session.note = kept->note;
            session.painNextMorning = kept->painNextMorning;
        }
        sessions.push_back(std::move(session));
    }
    return sessions;
}

} // namespace hipstride
