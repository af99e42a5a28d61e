// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// What a person wants to know of a routine before doing it.
struct RoutineSummary
{
    seconds duration{0};
    int exercises = 0;                ///< lines of the list
    int positionChanges = 0;          ///< between neighbours that the catalogue knows
    std::vector<Equipment> equipment; ///< without repeats; the first alternative of each need

    friend bool operator==(const RoutineSummary &, const RoutineSummary &) = default;
};

/// The exercises of steps; null where the catalogue does not know one.
std::vector<const Exercise *> exercisesOf(const std::vector<Step> &steps,
                                          const Catalogue &catalogue);

RoutineSummary summaryOf(const Routine &routine, const Catalogue &catalogue);

} // namespace hipstride
