// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/block.h"

#include <algorithm>
#include <string>

#include "domain/dose.h"

namespace hipstride {

const Block *blockOf(const Blocks &blocks, int step)
{
    const auto found =
        std::ranges::find_if(blocks, [step](const Block &block) { return block.contains(step); });
    return found == blocks.end() ? nullptr : &*found;
}

Problems problemsOf(const Blocks &blocks, std::size_t steps)
{
    Problems problems;
    int free = 0; // the first step that no block before has
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const std::string place = "blocks/" + std::to_string(i) + "/";
        const auto note = [&problems, &place](const char *field, const char *detail) {
            problems.push_back({ProblemCode::OutOfRange, place + field, {}, detail});
        };
        const int after = static_cast<int>(steps) - block.first;
        if (block.first < free || after < 2)
            note("first", "a step behind the block before");
        else if (block.count < 2 || block.count > after)
            note("count", "two steps or more, as far as there are");
        for (const auto &[field, rest] :
             {std::pair("restBetweenExercises", block.restBetweenExercises),
              std::pair("restBetweenRounds", block.restBetweenRounds)}) {
            if (rest < seconds(0) || rest > DoseLimits::longestRest)
                note(field, "0 to 900 s");
        }
        free = std::max(free, block.first + std::max(block.count, 1));
    }
    return problems;
}

} // namespace hipstride
