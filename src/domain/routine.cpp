// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/routine.h"

namespace hipstride {

Problems problemsOf(const Routine &routine)
{
    Problems problems;
    if (routine.name.empty())
        problems.push_back({ProblemCode::Empty, "name", {}, {}});
    else if (routine.name.size() > RoutineLimits::longestName)
        problems.push_back({ProblemCode::TooLarge, "name", {}, {}});
    if (routine.steps.size() > RoutineLimits::mostSteps)
        problems.push_back({ProblemCode::TooLarge, "steps", {}, {}});

    for (std::size_t i = 0; i < routine.steps.size(); ++i) {
        const std::string place = "steps/" + std::to_string(i) + "/";
        const Step &step = routine.steps[i];
        if (step.exercise.empty())
            problems.push_back({ProblemCode::Empty, place + "exercise", {}, {}});
        if (step.note.size() > RoutineLimits::longestNote)
            problems.push_back({ProblemCode::TooLarge, place + "note", {}, {}});
        for (Problem &problem : problemsOf(step.dose)) {
            problem.place.insert(0, place);
            problems.push_back(std::move(problem));
        }
    }
    for (Problem &problem : problemsOf(routine.blocks, routine.steps.size()))
        problems.push_back(std::move(problem));
    return problems;
}

Routine routineFrom(const RoutineTemplate &source)
{
    Routine routine{.id = {}, .name = source.name, .steps = {}};
    for (const RoutineTemplate::TemplateStep &step : source.steps)
        routine.steps.push_back(step.step);
    return routine;
}

} // namespace hipstride
