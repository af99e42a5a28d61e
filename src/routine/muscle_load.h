// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "domain/session.h"

namespace hipstride {

/// Sets that one muscle gets on each side.
struct MuscleSets
{
    Muscle muscle = Muscle::GluteusMaximus;
    double left = 0;
    double right = 0;

    friend bool operator==(const MuscleSets &, const MuscleSets &) = default;
};

/// What a routine prescribes, most first; muscles with nothing are left out.
/// A set counts 1 for a primary and ½ for a secondary muscle on each side it works; "10 per side"
/// is one set on each side. Warm-ups count nothing.
std::vector<MuscleSets> muscleLoad(const Routine &routine, const Catalogue &catalogue);

/// What was done in sessions, most first. Skipped sets and warm-ups count nothing.
std::vector<MuscleSets> muscleLoad(std::span<const Session> sessions, const Catalogue &catalogue);
/// The same from sets that the log has counted already.
std::vector<MuscleSets> muscleLoad(std::span<const ExerciseSets> done, const Catalogue &catalogue);

} // namespace hipstride
