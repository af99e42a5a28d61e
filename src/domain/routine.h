// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "domain/block.h"
#include "domain/exercise.h"

namespace hipstride {

/// One exercise of a routine with its dose.
struct Step
{
    ExerciseKey exercise;
    Dose dose;
    std::string note;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A list of exercises done in this order; those of a block in turn.
struct Routine
{
    RoutineId id;
    std::string name;
    std::vector<Step> steps;
    Blocks blocks = {};

    friend bool operator==(const Routine &, const Routine &) = default;
};

struct RoutineLimits
{
    static constexpr std::size_t longestName = 120;  ///< bytes
    static constexpr std::size_t longestNote = 2000; ///< bytes
    static constexpr std::size_t mostSteps = 40;
};

/// What is wrong with a routine; places are "name", "steps", "steps/0/sets" and "blocks/0/first"
/// (JSON pointer form without the leading slash). A routine without steps is unfinished, not wrong.
Problems problemsOf(const Routine &routine);

/// A ready routine to start from, and what it says about itself.
struct RoutineTemplate
{
    struct TemplateStep
    {
        Step step;
        std::vector<std::string> ours; ///< as in SourcedDose

        friend bool operator==(const TemplateStep &, const TemplateStep &) = default;
    };

    std::string id;
    std::string name;
    Goal goal = Goal::Strength;
    std::string summary;
    std::string when;
    std::vector<std::string> advice;
    std::vector<std::string> sources;
    std::vector<TemplateStep> steps;

    friend bool operator==(const RoutineTemplate &, const RoutineTemplate &) = default;
};

/// A routine of its own with the template's name and steps, without an id.
Routine routineFrom(const RoutineTemplate &source);

} // namespace hipstride
