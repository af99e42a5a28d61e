// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/set_record.h"

namespace hipstride {

namespace {

/// Ranges are never logged: what was planned is their upper end.
Work plainNumber(const Work &work)
{
    if (const auto *repetitions = std::get_if<Repetitions>(&work))
        return Repetitions{repetitions->most, repetitions->most};
    return work;
}

} // namespace

PerformedSet recordOf(const ScriptSet &set, const SessionStep &prescribed,
                      const SessionStep &current, const std::optional<SetClock> &clock,
                      milliseconds worked)
{
    const Dose &dose = current.dose;
    PerformedSet record{.step = set.step,
                        .setNumber = set.setNumber,
                        .side = set.side,
                        .outcome = SetOutcome::AsPlanned,
                        .done = plainNumber(dose.work),
                        .load = dose.load};
    if (current.exercise != prescribed.exercise)
        record.exercise = current.exercise;
    if (clock) {
        const auto done = clock->done(worked);
        if (!done)
            record.outcome = SetOutcome::Skipped;
        else if (*done != dose.work)
            record.outcome = SetOutcome::Changed;
        record.done = done.value_or(dose.work);
    }
    return record;
}

} // namespace hipstride
