// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/step_choices.h"

#include "drawing/qt_text.h"
#include "ui/player/guided_session.h"

namespace hipstride {

namespace {

std::optional<int> firstOpenNumber(const SessionPlayer &player, int step)
{
    const std::optional<int> open = player.openSetOf(step);
    return open ? std::optional(player.script()[static_cast<std::size_t>(*open)].setNumber)
                : std::nullopt;
}

QString nameOf(const std::optional<StepSwap> &swap)
{
    return swap ? toQt(swap->exerciseName) : QString();
}

} // namespace

ExerciseSheetContent sheetOf(const GuidedSession &session, int step, const Catalogue &catalogue)
{
    const SessionStep &planned = session.session().steps[static_cast<std::size_t>(step)];
    const int sets = setsToDo(planned);
    const std::optional<int> open = firstOpenNumber(session.player(), step);
    return {.name = toQt(stepInSet(planned, open.value_or(sets)).exerciseName),
            .report = planned.report,
            .setsToDo = sets,
            .canAddSet = sets < DoseLimits::mostSets,
            // only a set that nothing was done of yet
            .canDropSet = open && *open < sets,
            .isOpen = open.has_value(),
            .easier = nameOf(swapFor(session, step, LadderWay::Easier, catalogue)),
            .harder = nameOf(swapFor(session, step, LadderWay::Harder, catalogue))};
}

std::optional<StepSwap> swapFor(const GuidedSession &session, int step, LadderWay way,
                                const Catalogue &catalogue)
{
    const std::optional<int> open = firstOpenNumber(session.player(), step);
    if (!open)
        return std::nullopt;
    return swapOnLadder(session.session().steps[static_cast<std::size_t>(step)], *open, way,
                        catalogue);
}

} // namespace hipstride
