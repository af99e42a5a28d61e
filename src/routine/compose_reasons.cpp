// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/compose_reasons.h"

#include <algorithm>

namespace hipstride {

namespace {

template <typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

/// What a routine for the hips should not be without counts most.
double worthOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::HipExtension:
    case Pattern::Sideways:
        return 2;
    case Pattern::Squat:
    case Pattern::Trunk:
        return 1.25;
    case Pattern::Rotation:
    case Pattern::HipFlexion:
    case Pattern::Ankle:
        return 0.75;
    case Pattern::Inward:
        return 0.5;
    }
    return 0;
}

} // namespace

bool namesMuscle(const std::vector<Muscle> &worked, Muscle meant)
{
    return holds(worked, meant) ||
           (meant == Muscle::GluteusMedius && (holds(worked, Muscle::GluteusMediusFront) ||
                                               holds(worked, Muscle::GluteusMediusBack)));
}

std::vector<ChoiceReason> reasonsFor(const Exercise &exercise,
                                     const std::vector<const Exercise *> &before,
                                     const std::vector<Muscle> &favoured)
{
    const auto isThere = [&before](auto claim) {
        return std::ranges::any_of(before, [&](const Exercise *one) { return claim(*one); });
    };
    const Pattern pattern = patternOf(exercise);
    std::vector<ChoiceReason> reasons;
    for (const Muscle muscle : favoured) {
        if (namesMuscle(exercise.primaryMuscles, muscle))
            reasons.push_back({ReasonKind::WorksFavoured, muscle, std::nullopt});
    }
    if (!isThere([&](const Exercise &other) { return patternOf(other) == pattern; }))
        reasons.push_back({ReasonKind::BringsPattern, std::nullopt, std::nullopt});
    for (const Plane plane : exercise.planes) {
        if (!isThere([&](const Exercise &other) { return holds(other.planes, plane); }))
            reasons.push_back({ReasonKind::BringsPlane, std::nullopt, plane});
    }
    if (!before.empty() && before.back()->position == exercise.position)
        reasons.push_back({ReasonKind::KeepsPosition, std::nullopt, std::nullopt});
    if (reasons.empty())
        reasons.push_back({ReasonKind::SuitsLevel, std::nullopt, std::nullopt});
    return reasons;
}

double worthOf(const ChoiceReason &reason, Pattern pattern)
{
    switch (reason.kind) {
    case ReasonKind::WorksFavoured:
        return 1.5;
    case ReasonKind::BringsPattern:
        return worthOf(pattern);
    case ReasonKind::BringsPlane:
        return 0.5;
    case ReasonKind::KeepsPosition:
        return 0.4;
    case ReasonKind::SuitsLevel:
        return 0;
    }
    return 0;
}

} // namespace hipstride
