// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hipstride {

/// What the first and the other pages have for rows. Unit: points.
struct Rooms
{
    double first = 0;
    double next = 0;
};

/// What a row needs on paper. Unit: points.
struct RowNeed
{
    double height = 0;
    std::optional<std::size_t> group = {}; ///< of rows that stand in one frame
    double groupHead = 0;                  ///< of the frame, above its first row on each page
    double groupFoot = 0;                  ///< below its last row there
};

/// What these rows need on one page.
double heightOfRows(std::span<const RowNeed> rows);

/// How many rows stand on each page, never more than `most`: on as few pages as fit them, as equal
/// a number as can be. A group that one page can hold is not split.
std::vector<std::size_t> rowsPerPage(std::span<const RowNeed> rows, std::size_t most,
                                     const Rooms &rooms);

} // namespace hipstride
