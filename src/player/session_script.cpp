// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/session_script.h"

#include <algorithm>

namespace hipstride {

namespace {

void addSet(std::vector<ScriptSet> &script, const std::vector<SessionStep> &steps, int step,
            int number)
{
    const SessionStep &of = steps[static_cast<std::size_t>(step)];
    if (number > setsToDo(of))
        return;
    for (const Side side : sidesInSet(of, number))
        script.push_back({step, number, side});
}

/// As many as the longest of these steps has sets.
int roundsOf(const std::vector<SessionStep> &steps, int first, int count)
{
    int rounds = 0;
    for (int step = first; step < first + count; ++step)
        rounds = std::max(rounds, setsToDo(steps[static_cast<std::size_t>(step)]));
    return rounds;
}

} // namespace

bool isRecordOf(const PerformedSet &done, const ScriptSet &planned)
{
    return done.step == planned.step && done.setNumber == planned.setNumber &&
           done.side == planned.side;
}

std::vector<ScriptSet> scriptOf(const std::vector<SessionStep> &steps, const Blocks &blocks)
{
    std::vector<ScriptSet> script;
    const int last = static_cast<int>(steps.size());
    for (int first = 0; first < last;) {
        const Block *block = blockOf(blocks, first);
        const int count = block != nullptr ? std::min(block->count, last - first) : 1;
        for (int round = 1; round <= roundsOf(steps, first, count); ++round) {
            for (int step = first; step < first + count; ++step)
                addSet(script, steps, step, round);
        }
        first += count;
    }
    return script;
}

std::optional<Round> roundOf(const ScriptSet &set, const std::vector<SessionStep> &steps,
                             const Blocks &blocks)
{
    const Block *block = blockOf(blocks, set.step);
    if (block == nullptr)
        return std::nullopt;
    return Round{set.setNumber, roundsOf(steps, block->first, block->count)};
}

} // namespace hipstride
