// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/plan.h"

namespace hipstride {

enum class RoutineWarningKind
{
    LittleSideways, ///< at most one of `count` exercises moves in the frontal plane
    ManyExercises,  ///< `count` of them; people do 5 better
    SamePattern,    ///< `step` does what the one before it does
    TooLong,        ///< takes `count` minutes; `room` are planned for it
    ManyChanges,    ///< `count` changes of body position, `room` when it is put in order
};

/// Something worth a look in a routine; only what its kind speaks of is set.
struct RoutineWarning
{
    RoutineWarningKind kind = RoutineWarningKind::LittleSideways;
    int count = 0;
    int room = 0;
    std::size_t step = 0;

    friend bool operator==(const RoutineWarning &, const RoutineWarning &) = default;
};

/// What is worth a look, the weightiest first. `room` is how long it may take, if that is known.
/// Source of 8 and 5 exercises: Henry 1999, in the evidence notes.
std::vector<RoutineWarning> warningsFor(const Routine &routine, const Catalogue &catalogue,
                                        std::optional<std::chrono::minutes> room = std::nullopt);

/// The least time that a rule leaves for the routine before a run, if one does.
std::optional<std::chrono::minutes> roomFor(RoutineId routine, const Plan &plan);

} // namespace hipstride
