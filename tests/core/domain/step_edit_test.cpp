// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include "domain/step_edit.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

/// One step for each letter, with so many sets.
Routine routineOf(const std::string &letters, int sets = 3)
{
    Routine routine;
    routine.name = "Legs";
    for (const char letter : letters)
        routine.steps.push_back(
            {.exercise = std::string(1, letter), .dose = {.sets = sets}, .note = {}});
    return routine;
}

/// Its letters, with brackets round blocks.
std::string shapeOf(const Routine &routine)
{
    std::string shape;
    for (int row = 0; row < static_cast<int>(routine.steps.size()); ++row) {
        const Block *block = blockOf(routine.blocks, row);
        if (block != nullptr && row == block->first)
            shape += '[';
        shape += routine.steps[static_cast<std::size_t>(row)].exercise;
        if (block != nullptr && row == block->first + block->count - 1)
            shape += ']';
    }
    return shape;
}

Routine blocked(const std::string &letters, int first, int count)
{
    Routine routine = routineOf(letters);
    routine.blocks = {{.first = first, .count = count}};
    return routine;
}

} // namespace

TEST_CASE("chosen steps become a block at the place of the first", "[domain]")
{
    CHECK(shapeOf(withStepsGrouped(routineOf("abcde"), {1, 2})) == "a[bc]de");
    CHECK(shapeOf(withStepsGrouped(routineOf("abcde"), {0, 2, 4})) == "[ace]bd");
    CHECK(shapeOf(withStepsGrouped(blocked("abcde", 1, 3), {0, 1})) == "[ab][cd]e");
    CHECK(shapeOf(withStepsGrouped(blocked("abcd", 0, 2), {1, 2})) == "a[bc]d");
}

TEST_CASE("part of a routine takes along the blocks that lie wholly in it", "[domain]")
{
    Routine routine = routineOf("abcdefg");
    routine.blocks = {{.first = 0, .count = 2}, {.first = 3, .count = 3}};
    CHECK(shapeOf(partOf(routine, {0, 1, 2})) == "[ab]c");
    CHECK(shapeOf(partOf(routine, {2, 3, 4, 5})) == "c[def]");
    CHECK(shapeOf(partOf(routine, {1, 3, 4, 6})) == "bdeg");
    CHECK(shapeOf(partOf(routine, {})).empty());

    const Routine part = partOf(routine, {0, 1, 2});
    CHECK(shapeOf(withPartInserted(routineOf("xy"), 1, part)) == "x[ab]cy");
    CHECK(shapeOf(withPartInserted(blocked("xyz", 0, 2), 2, part)) == "[xy][ab]cz");
    CHECK(shapeOf(withPartInserted(blocked("xyz", 1, 2), 0, part)) == "[ab]cx[yz]");
    CHECK(shapeOf(withPartInserted({}, 0, part)) == "[ab]c");
    // between two of a block it joins, with as many rounds
    const Routine joined =
        withPartInserted(blocked("xy", 0, 2), 1, partOf(routineOf("ab", 5), {0}));
    CHECK(shapeOf(joined) == "[xay]");
    CHECK(joined.steps[1].dose.sets == 3);
}

TEST_CASE("a block has the rounds of its longest step and its longest rest", "[domain]")
{
    Routine routine = routineOf("ab", 2);
    routine.steps[1].dose = {.sets = 4, .rest = seconds(45)};
    routine = withStepsGrouped(routine, {0, 1});
    REQUIRE(routine.blocks == Blocks{{0, 2, seconds(0), seconds(45)}});
    CHECK(routine.steps[0].dose.sets == 4);
    CHECK(roundsOf(routine, routine.blocks[0]) == 4);
    const Routine fewer = withRounds(routine, 0, 2);
    CHECK(fewer.steps[0].dose.sets == 2);
    CHECK(fewer.steps[1].dose.sets == 2);
}

TEST_CASE("without any rest of its steps a block rests a minute between rounds", "[domain]")
{
    CHECK(withStepsGrouped(routineOf("ab"), {0, 1}).blocks.front().restBetweenRounds ==
          seconds(60));
}

TEST_CASE("a step joins a block between two of its steps and leaves it when moved away", "[domain]")
{
    const Routine routine = blocked("abcd", 0, 2);
    CHECK(shapeOf(withStepMoved(routine, 2, 1)) == "[acb]d");
    CHECK(shapeOf(withStepMoved(routine, 3, 0)) == "d[ab]c");
    CHECK(shapeOf(withStepMoved(routine, 1, 2)) == "acbd");
    CHECK(shapeOf(withStepMoved(routine, 0, 1)) == "[ba]cd");
    CHECK(shapeOf(withStepMoved(blocked("abcd", 0, 3), 2, 3)) == "[ab]dc");
}

TEST_CASE("a step that joins a block is done in each of its rounds", "[domain]")
{
    Routine routine = blocked("abc", 0, 2);
    routine.steps[2].dose.sets = 1;
    CHECK(withStepMoved(routine, 2, 1).steps[1].dose.sets == 3);
    const Step added{.exercise = "x", .dose = {.sets = 5}, .note = {}};
    CHECK(withStepInserted(routine, 1, added).steps[1].dose.sets == 3);
    CHECK(shapeOf(withStepInserted(routine, 1, added)) == "[axb]c");
    CHECK(shapeOf(withStepInserted(routine, 2, added)) == "[ab]xc");
}

TEST_CASE("a block of one step is none", "[domain]")
{
    CHECK(shapeOf(withStepsRemoved(blocked("abcd", 1, 2), {1})) == "acd");
    CHECK(shapeOf(withStepsRemoved(blocked("abcd", 1, 3), {0, 2})) == "[bd]");
    CHECK(shapeOf(withStepsUngrouped(blocked("abcd", 1, 3), {1})) == "ab[cd]");
    CHECK(shapeOf(withStepsUngrouped(blocked("abcd", 0, 4), {1})) == "ab[cd]");
}

TEST_CASE("a block moves past its neighbour as a whole", "[domain]")
{
    CHECK(shapeOf(withBlockMoved(blocked("abcd", 0, 2), 0, 1)) == "c[ab]d");
    CHECK(shapeOf(withBlockMoved(blocked("abcd", 1, 2), 0, -1)) == "[bc]ad");
    CHECK(shapeOf(withBlockMoved(blocked("abcd", 0, 2), 0, -1)) == "[ab]cd");
    Routine two = blocked("abcde", 0, 2);
    two.blocks.push_back({.first = 2, .count = 3});
    CHECK(shapeOf(withBlockMoved(two, 0, 1)) == "[cde][ab]");
    CHECK(shapeOf(withBlockMoved(two, 1, -1)) == "[cde][ab]");
}

TEST_CASE("several steps move by one place together, or not at all", "[domain]")
{
    CHECK(shapeOf(withStepsMoved(routineOf("abcd"), {1, 2}, 1)) == "adbc");
    CHECK(shapeOf(withStepsMoved(routineOf("abcd"), {1, 3}, -1)) == "badc");
    CHECK(shapeOf(withStepsMoved(routineOf("abcd"), {0, 2}, -1)) == "abcd");
}

TEST_CASE("whatever is done to a list, it keeps its steps and its blocks are sound", "[domain]")
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution(0, most)(random);
    };
    Routine routine = routineOf("abcdefgh");
    for (int i = 0; i < 3000; ++i) {
        const int last = static_cast<int>(routine.steps.size()) - 1;
        std::vector<int> rows;
        for (int row = 0; row <= last; ++row) {
            if (upTo(2) == 0)
                rows.push_back(row);
        }
        Routine next = routine;
        const int verb = upTo(4);
        if (verb == 0)
            next = withStepMoved(routine, upTo(last), upTo(last));
        else if (verb == 1 && rows.size() > 1)
            next = withStepsGrouped(routine, rows);
        else if (verb == 2)
            next = withStepsUngrouped(routine, rows);
        else if (verb == 3)
            next = withStepsMoved(routine, rows, upTo(1) == 0 ? 1 : -1);
        else if (!routine.blocks.empty())
            next = withBlockMoved(routine, upTo(static_cast<int>(routine.blocks.size()) - 1),
                                  upTo(1) == 0 ? 1 : -1);
        REQUIRE(problemsOf(next).empty());
        std::string letters;
        for (const Step &step : next.steps)
            letters += step.exercise;
        std::ranges::sort(letters);
        REQUIRE(letters == "abcdefgh");
        routine = next;
    }
}

TEST_CASE("a block that is chosen whole stays one when it is moved", "[domain]")
{
    CHECK(shapeOf(withStepsMoved(blocked("abcd", 1, 2), {1, 2}, 1)) == "ad[bc]");
    CHECK(shapeOf(withStepsMoved(blocked("abcd", 1, 2), {1, 2}, -1)) == "[bc]ad");
}
