// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "figure/body_shape.h"

namespace hipstride {

/// A muscle as a sheet on the body's surface: a grid of points, columns along its fibres.
struct MuscleSheet
{
    std::string muscle; ///< name as in the catalogue, "gluteus-medius"
    int side = 1;       ///< -1 left, +1 right
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<Ring> points;       ///< row by row; only centre and bones are used
    std::vector<std::size_t> hosts; ///< the parts it lies on; drawn after the last of them
};

/// Every muscle that can be shown, both sides, on this body.
std::vector<MuscleSheet> muscleSheets(const BodyShape &shape);

/// The names of the muscles that have a shape.
std::span<const std::string_view> drawnMuscles();

} // namespace hipstride
