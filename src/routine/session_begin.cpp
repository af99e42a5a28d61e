// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/session_begin.h"

#include "domain/pace.h"

namespace hipstride {

Session beginSession(const Routine &routine, const Catalogue &catalogue, Date day, Moment startedAt,
                     std::optional<PlannedFor> plannedFor)
{
    Session session{.routine = routine.id,
                    .routineName = routine.name,
                    .day = day,
                    .startedAt = startedAt,
                    .plannedFor = plannedFor};
    // a list that was changed without its blocks is done as straight sets
    if (problemsOf(routine.blocks, routine.steps.size()).empty())
        session.blocks = routine.blocks;
    for (const Step &step : routine.steps) {
        const Exercise *exercise = catalogue.find(step.exercise);
        session.steps.push_back({.exercise = step.exercise,
                                 .exerciseName = exercise ? exercise->name : step.exercise,
                                 .dose = step.dose,
                                 .note = step.note});
    }
    return session;
}

std::vector<milliseconds> pacesOf(const Session &session, const Catalogue &catalogue)
{
    std::vector<milliseconds> paces;
    for (const SessionStep &step : session.steps) {
        const std::vector<StepSwap> &swaps = step.report.swaps;
        const Exercise *exercise =
            catalogue.find(swaps.empty() ? step.exercise : swaps.back().exercise);
        paces.push_back(exercise ? exercise->timePerRepetition : Pace::perRepetition);
    }
    return paces;
}

} // namespace hipstride
