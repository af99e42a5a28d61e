// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "base/problem.h"
#include "base/units.h"

namespace hipstride {

/// Neighbouring steps of a list that are done in turn, round after round: a superset of two, a
/// circuit of more. It has as many rounds as its longest step has sets.
struct Block
{
    int first = 0; ///< index of its first step
    int count = 2; ///< steps
    seconds restBetweenExercises{0};
    seconds restBetweenRounds{60};

    bool contains(int step) const { return step >= first && step < first + count; }
    friend bool operator==(const Block &, const Block &) = default;
};

/// Blocks of one list, in its order; steps in none of them are straight sets.
using Blocks = std::vector<Block>;

/// The block that a step stands in, or null.
const Block *blockOf(const Blocks &blocks, int step);

/// What is wrong with the blocks of so many steps; places are "blocks/0/first" and the like.
Problems problemsOf(const Blocks &blocks, std::size_t steps);

} // namespace hipstride
