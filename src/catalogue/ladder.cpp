// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/ladder.h"

#include <algorithm>
#include <cassert>

namespace hipstride {

namespace {

using Way = std::vector<ExerciseKey> Exercise::*;

bool isListed(const Catalogue &catalogue, std::string_view key)
{
    const Shelf shelf = catalogue.shelfOf(key);
    return shelf == Shelf::BuiltIn || shelf == Shelf::Own;
}

bool holds(const std::vector<LadderRung> &rungs, const Exercise *exercise)
{
    return std::ranges::find(rungs, exercise, &LadderRung::exercise) != rungs.end();
}

/// Adds what lies in one direction, level by level.
void climb(const Catalogue &catalogue, Way way, int direction, int levels,
           std::vector<LadderRung> &rungs)
{
    for (int level = 0; level < levels; ++level) {
        std::vector<LadderRung> found;
        for (const LadderRung &rung : rungs) {
            if (rung.level != direction * level)
                continue;
            for (const ExerciseKey &key : rung.exercise->*way) {
                const Exercise *next = catalogue.find(key);
                if (next != nullptr && isListed(catalogue, key) && !holds(rungs, next) &&
                    !holds(found, next))
                    found.push_back({next, direction * (level + 1)});
            }
        }
        rungs.insert(rungs.end(), found.begin(), found.end());
    }
}

} // namespace

Ladder ladderAround(const Catalogue &catalogue, std::string_view key, int levels)
{
    const Exercise *exercise = catalogue.find(key);
    assert(exercise != nullptr);
    Ladder ladder;
    ladder.rungs.push_back({exercise, 0});
    climb(catalogue, &Exercise::easier, -1, levels, ladder.rungs);
    climb(catalogue, &Exercise::harder, 1, levels, ladder.rungs);
    std::ranges::stable_sort(ladder.rungs, {}, &LadderRung::level);
    for (std::size_t from = 0; from < ladder.rungs.size(); ++from) {
        for (std::size_t to = from + 1; to < ladder.rungs.size(); ++to) {
            const std::vector<ExerciseKey> &harder = ladder.rungs[from].exercise->harder;
            const bool isNext = ladder.rungs[to].level == ladder.rungs[from].level + 1;
            if (isNext && std::ranges::find(harder, ladder.rungs[to].exercise->key) != harder.end())
                ladder.ways.emplace_back(from, to);
        }
    }
    return ladder;
}

} // namespace hipstride
