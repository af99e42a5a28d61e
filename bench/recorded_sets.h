// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/session.h"

namespace hipstride {

/// A session of steps of ten sets each, `sets` in all, of which none is done.
inline Session sessionOfSets(int sets)
{
    Session session{.routineName = "Bench",
                    .day =
                        Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(17)}};
    for (int step = 0; step < sets / 10; ++step)
        session.steps.push_back({.exercise = "glute-bridge",
                                 .exerciseName = "Glute bridge",
                                 .dose = {.sets = 10, .work = Repetitions{12, 12}}});
    return session;
}

/// One of them, done; counted from 0.
inline PerformedSet setNumber(int index)
{
    return {.step = index / 10,
            .setNumber = index % 10 + 1,
            .done = Repetitions{12, 12},
            .finishedAt = Moment(std::chrono::milliseconds(1'700'000'000'000 + index))};
}

} // namespace hipstride
