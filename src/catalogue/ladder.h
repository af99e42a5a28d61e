// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "catalogue/catalogue.h"

namespace hipstride {

/// An exercise on the ladder of another, and how many steps harder it is; easier ones are negative.
struct LadderRung
{
    const Exercise *exercise = nullptr;
    int level = 0;

    friend bool operator==(const LadderRung &, const LadderRung &) = default;
};

/// The ladder around one exercise. Each exercise stands once, at its nearest level.
struct Ladder
{
    std::vector<LadderRung> rungs; ///< easiest level first; nearest first within a level
    /// Places in `rungs`: the easier one, the harder one. Only between neighbouring levels.
    std::vector<std::pair<std::size_t, std::size_t>> ways;
};

/// Goes `levels` steps up and down from an exercise, over what is listed. The exercises belong to
/// the catalogue. Expects a key that the catalogue knows.
Ladder ladderAround(const Catalogue &catalogue, std::string_view key, int levels);

} // namespace hipstride
