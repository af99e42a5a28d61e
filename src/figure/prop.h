// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "figure/geometry.h"

namespace hipstride {

/// What stands around the figure or is held by it.
enum class PropKind
{
    Mat,
    Box,   ///< a step or block
    Bench, ///< a padded board on legs
    Chair,
    Wall,     ///< behind the figure, across the way it looks
    SideWall, ///< beside the figure, along the way it looks
    Loop,     ///< a small band around both legs; at: "knees", "ankles" or "feet"
    LongBand, ///< between two places: a body point or a fixed one
    Dumbbell,
    Kettlebell,
    Goblet,  ///< a bell held at the chest with both hands
    Barbell, ///< on the hips, on the shoulders or in the hands
    Ball,
    Stick,        ///< along the back
    Pad,          ///< a low cushion
    Weight,       ///< a cuff around the ankle
    Slider,       ///< a disc under each heel
    Cable,        ///< a column with weights; from: body points, to: the pulley its line comes from
    SlopingBench, ///< for back extensions; at: below the hips, size.y: their height
};

struct Prop
{
    PropKind kind = PropKind::Mat;
    std::string name;  ///< contacts name it: {"on": name}
    Vector at;         ///< middle of its base
    Vector size;       ///< x, y, z
    std::string place; ///< where on the body: "knees", "hips", "L", ...
    std::string from;  ///< long band and cable: body points it runs through, "+" between them
    std::optional<Vector> anchor; ///< where a long band is tied, or the pulley of a cable
};

std::optional<PropKind> propKindNamed(std::string_view name);
std::string_view nameOf(PropKind kind);

/// The height of what one stands or lies on.
double topOf(const Prop &prop);

} // namespace hipstride
