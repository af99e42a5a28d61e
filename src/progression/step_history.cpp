// SPDX-License-Identifier: GPL-3.0-or-later
#include "progression/step_history.h"

#include <algorithm>
#include <iterator>

namespace hipstride {

namespace {

StepResult resultOf(const Session &session, int step)
{
    StepResult result{.session = session.id,
                      .day = session.day,
                      .sets = {},
                      .effort = session.effort,
                      .pain = session.pain,
                      .isWorseNextMorning = isWorseNextMorning(session)};
    const Dose &dose = session.steps[static_cast<std::size_t>(step)].dose;
    const StepReport &report = session.steps[static_cast<std::size_t>(step)].report;
    if (report.pain)
        result.pain = report.pain;
    // what was done of another exercise says nothing of this one; warm-ups and what one side has
    // more are not what is asked
    std::ranges::copy_if(session.sets, std::back_inserter(result.sets),
                         [step, &dose](const PerformedSet &set) {
                             return set.step == step && set.exercise.empty() &&
                                    !isWarmUp(dose, set.setNumber) && !isExtra(dose, set.setNumber);
                         });
    return result;
}

} // namespace

std::vector<StepResult> resultsOf(const Step &step, RoutineId routine,
                                  std::span<const Session> sessions)
{
    std::vector<StepResult> results;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (session->routine != routine || session->state == SessionState::Running)
            continue;
        const auto same = std::ranges::find(session->steps, step.exercise, &SessionStep::exercise);
        if (same == session->steps.end())
            continue;
        if (same->dose != step.dose)
            break;
        StepResult result =
            resultOf(*session, static_cast<int>(std::distance(session->steps.begin(), same)));
        // a step that was left because it hurt decides too
        if (doneSets(result.sets) > 0 || same->report.pain)
            results.push_back(std::move(result));
    }
    return results;
}

} // namespace hipstride
