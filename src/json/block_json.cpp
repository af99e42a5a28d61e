// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/block_json.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "domain/routine.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr const char *exercisesName = "restBetweenExercisesSeconds";
constexpr const char *roundsName = "restBetweenRoundsSeconds";

seconds readRest(const JsonValue &value, seconds without)
{
    constexpr int longest = static_cast<int>(DoseLimits::longestRest.count());
    return value.isPresent() ? seconds(value.integer(0, longest)) : without;
}

Block readBlock(const JsonValue &entry, int steps)
{
    Block block;
    if (!entry.requireObject())
        return block;
    block.first = entry.at("first").integer(0, std::max(steps - 2, 0));
    block.count = entry.at("count").integer(2, std::max(steps - block.first, 2));
    block.restBetweenExercises = readRest(entry.at(exercisesName), block.restBetweenExercises);
    block.restBetweenRounds = readRest(entry.at(roundsName), block.restBetweenRounds);
    return block;
}

} // namespace

Blocks readBlocks(const JsonValue &root, std::size_t steps)
{
    Blocks blocks;
    int free = 0; // the first step that no block before has
    for (const JsonValue &entry : root.listAt("blocks").items(RoutineLimits::mostSteps)) {
        const Block block = readBlock(entry, static_cast<int>(steps));
        if (block.first < free)
            entry.at("first").note(ProblemCode::OutOfRange, {}, "behind the block before");
        else if (block.first + block.count > static_cast<int>(steps))
            entry.at("count").note(ProblemCode::OutOfRange, {}, "as many steps as there are");
        else
            blocks.push_back(block);
        free = block.first + block.count;
    }
    return blocks;
}

void writeBlocks(const Blocks &blocks, std::size_t steps, ordered_json &file)
{
    // a list that was changed without its blocks is straight sets, and no file that is refused
    if (!problemsOf(blocks, steps).empty())
        return;
    for (const Block &block : blocks) {
        ordered_json object;
        object["first"] = block.first;
        object["count"] = block.count;
        object[exercisesName] = block.restBetweenExercises.count();
        object[roundsName] = block.restBetweenRounds.count();
        file["blocks"].push_back(std::move(object));
    }
}

} // namespace hipstride
