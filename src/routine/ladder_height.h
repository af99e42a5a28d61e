// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "catalogue/catalogue.h"

namespace hipstride {

/// Where exercises stand on their ladders. Each way is looked at once, so ask one of these for many
/// exercises. Expects the catalogue to outlive it unchanged.
class LadderHeights
{
public:
    explicit LadderHeights(const Catalogue &catalogue);

    /// Between the easiest (0) and the hardest (1): the longest way down, divided by the longest
    /// way down and up. 0 for what has no ladder.
    double of(const Exercise &exercise);
    bool hasLadder(const Exercise &exercise) const;

private:
    using Lengths = std::unordered_map<ExerciseKey, int>;

    int longestWay(const Exercise &from, std::vector<ExerciseKey> Exercise::*direction,
                   Lengths &lengths) const;

    const Catalogue &m_catalogue;
    Lengths m_below;
    Lengths m_above;
};

} // namespace hipstride
