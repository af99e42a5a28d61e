// SPDX-License-Identifier: GPL-3.0-or-later
#include "routine/ladder_height.h"

#include <algorithm>

namespace hipstride {

LadderHeights::LadderHeights(const Catalogue &catalogue)
    : m_catalogue(catalogue)
{}

double LadderHeights::of(const Exercise &exercise)
{
    const int under = longestWay(exercise, &Exercise::easier, m_below);
    const int all = under + longestWay(exercise, &Exercise::harder, m_above);
    return all == 0 ? 0 : static_cast<double>(under) / all;
}

bool LadderHeights::hasLadder(const Exercise &exercise) const
{
    return !exercise.easier.empty() || !exercise.harder.empty();
}

int LadderHeights::longestWay(const Exercise &from, std::vector<ExerciseKey> Exercise::*direction,
                              Lengths &lengths) const
{
    // a rung counts 0 while it is looked at, so that a circle ends
    if (const auto [found, isNew] = lengths.emplace(from.key, 0); !isNew)
        return found->second;
    int longest = 0;
    for (const ExerciseKey &key : from.*direction) {
        if (const Exercise *next = m_catalogue.find(key))
            longest = std::max(longest, 1 + longestWay(*next, direction, lengths));
    }
    return lengths[from.key] = longest;
}

} // namespace hipstride
