// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"
#include "routine/movement_pattern.h"

namespace hipstride {

/// What a person asks of a routine that is made for her.
struct ComposeRequest
{
    static constexpr int mostMinutes = 120;
    static constexpr int mostVariants = 9999;

    Goal goal = Goal::Home;
    int minutes = 20;
    std::vector<Equipment> equipment = {}; ///< what there is; a mat is always taken as given
    Level level = Level::Practised;
    std::vector<Muscle> favoured = {};
    std::vector<Muscle> avoidedMuscles = {}; ///< never a primary muscle
    std::vector<Position> avoidedPositions = {};
    std::vector<ExerciseKey> avoidedExercises = {};
    int variant = 0; ///< another number, another routine for the same wishes

    friend bool operator==(const ComposeRequest &, const ComposeRequest &) = default;
};

enum class ReasonKind
{
    WorksFavoured, ///< `muscle` is one that was asked for
    BringsPattern, ///< nothing before it does this
    BringsPlane,   ///< nothing before it moves in `plane`
    KeepsPosition, ///< no change of body position before it
    SuitsLevel,    ///< the right height on its ladder
};

/// Why an exercise was chosen; only what its kind speaks of is set.
struct ChoiceReason
{
    ReasonKind kind = ReasonKind::SuitsLevel;
    std::optional<Muscle> muscle;
    std::optional<Plane> plane;

    friend bool operator==(const ChoiceReason &, const ChoiceReason &) = default;
};

/// One step of a composed routine and why it is there.
struct ComposedStep
{
    Step step;
    Pattern pattern = Pattern::HipExtension;
    std::vector<ChoiceReason> reasons; ///< never empty; the one that counts most first

    friend bool operator==(const ComposedStep &, const ComposedStep &) = default;
};

/// The steps of a routine for a request; the same for the same request and catalogue. They take no
/// longer than the minutes asked for, no two neighbours have one pattern, and no exercise comes
/// twice. Empty when nothing fits. docs/compose.md tells how it is done.
std::vector<ComposedStep> compose(const ComposeRequest &request, const Catalogue &catalogue);

/// A routine of these steps, without an id.
Routine routineFrom(const std::vector<ComposedStep> &steps, std::string name);

} // namespace hipstride
