// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/muscle_shading.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

#include "drawing/figure_ink.h"
#include "ui/theme.h"

namespace hipstride {

namespace {

constexpr int loadSteps = 5;
constexpr double pointedShare = 0.45; ///< of the colour that a pointed muscle goes towards

/// The muscle over it that a deep one would hide if it were shaded.
std::optional<Muscle> coverOf(Muscle muscle)
{
    switch (muscle) {
    case Muscle::GluteusMediusFront:
    case Muscle::GluteusMediusBack:
    case Muscle::GluteusMinimus:
        return Muscle::GluteusMedius;
    case Muscle::DeepRotators:
        return Muscle::GluteusMaximus;
    case Muscle::AdductorMagnus:
        return Muscle::Adductors;
    default:
        return std::nullopt;
    }
}

/// The sets of the side that did more.
double setsOf(const std::map<Muscle, MuscleSets> &load, Muscle muscle)
{
    const auto found = load.find(muscle);
    return found == load.end() ? 0 : std::max(found->second.left, found->second.right);
}

Role loadRole(double sets, double most)
{
    const int step = std::clamp(static_cast<int>(std::ceil(sets / most * loadSteps)), 1, loadSteps);
    return static_cast<Role>(static_cast<int>(Role::Load1) + step - 1);
}

} // namespace

std::map<Muscle, QColor> shadedMuscles(const QPalette &palette, const QColor &rest,
                                       const MuscleShading &shading)
{
    double most = 0;
    for (const auto &[muscle, sets] : shading.load)
        most = std::max({most, sets.left, sets.right});
    std::map<Muscle, QColor> colours;
    for (const auto &[muscle, sets] : shading.load) {
        const double value = setsOf(shading.load, muscle);
        const auto cover = coverOf(muscle);
        const bool isCovered = cover && setsOf(shading.load, *cover) > value;
        if (value > 0 && !isCovered)
            colours[muscle] = colour(palette, loadRole(value, most));
    }
    const QColor full = colour(palette, Role::Muscle);
    if (shading.selected)
        colours[*shading.selected] = full;
    if (shading.pointed && shading.pointed != shading.selected) {
        const auto own = colours.find(*shading.pointed);
        const bool isLit = own != colours.end();
        const QColor from = isLit ? own->second : rest;
        const QColor goal = isLit ? colour(palette, Role::Text) : full;
        colours[*shading.pointed] = mixed(from, goal, isLit ? pointedShare / 2 : pointedShare);
    }
    return colours;
}

} // namespace hipstride
