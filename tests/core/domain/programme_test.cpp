// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

ProgrammeStep stepOf(const char *exercise)
{
    return {.step = {.exercise = exercise, .dose = {.sets = 3}, .note = {}}};
}

Programme threeSteps()
{
    Programme programme;
    programme.title = "Hips";
    programme.steps = {stepOf("bridge"), stepOf("clamshell"), stepOf("lunge")};
    return programme;
}

std::vector<StepChangeKind> kinds(const std::vector<StepDifference> &differences)
{
    std::vector<StepChangeKind> kinds;
    for (const StepDifference &one : differences)
        kinds.push_back(one.kind);
    return kinds;
}

} // namespace

TEST_CASE("a programme is a copy: the routine it came from may change", "[domain]")
{
    Routine routine{.id = {7}, .name = "Legs", .steps = {stepOf("bridge").step}};
    const Programme programme = programmeFrom(routine);
    routine.steps[0].dose.sets = 5;
    CHECK(programme.title == "Legs");
    REQUIRE(programme.steps.size() == 1);
    CHECK(programme.steps[0].step.dose.sets == 3);
    CHECK(routineFrom(programme).steps[0].dose.sets == 3);
    CHECK_FALSE(routineFrom(programme).id.isSet());
}

TEST_CASE("two equal programmes have no difference", "[domain]")
{
    using enum StepChangeKind;
    CHECK(kinds(differencesBetween(threeSteps(), threeSteps())) == std::vector{Same, Same, Same});
}

TEST_CASE("a comparison names what was changed, added and removed", "[domain]")
{
    using enum StepChangeKind;
    Programme after = threeSteps();
    after.steps.erase(after.steps.begin() + 1);
    after.steps[0].keyPoint = "Slowly.";
    after.steps.push_back(stepOf("hop"));
    const std::vector<StepDifference> found = differencesBetween(threeSteps(), after);
    CHECK(kinds(found) == std::vector{Changed, Same, Added, Removed});
    CHECK(found[1] == StepDifference{.kind = Same, .before = 2, .after = 1});
    CHECK(found[3] == StepDifference{.kind = Removed, .before = 1, .after = std::nullopt});
}

TEST_CASE("a comparison tells those that changed places from those that moved up", "[domain]")
{
    using enum StepChangeKind;
    Programme after = threeSteps();
    std::swap(after.steps[0], after.steps[1]);
    CHECK(kinds(differencesBetween(threeSteps(), after)) == std::vector{Moved, Moved, Same});
}

TEST_CASE("an exercise that comes twice is compared with itself in turn", "[domain]")
{
    using enum StepChangeKind;
    Programme before = threeSteps();
    before.steps.push_back(stepOf("bridge"));
    Programme after = before;
    after.steps[3].step.dose.sets = 1;
    CHECK(kinds(differencesBetween(before, after)) == std::vector{Same, Same, Same, Changed});
}

TEST_CASE("a programme without a title, or for eight days a week, is refused", "[domain]")
{
    CHECK(problemsOf(threeSteps()).empty());
    Programme programme = threeSteps();
    programme.title.clear();
    programme.daysAWeek = 8;
    programme.steps[1].step.dose.sets = 0;
    const Problems problems = problemsOf(programme);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].place == "title");
    CHECK(problems[1].place == "steps/1/sets");
    CHECK(problems[2].place == "daysAWeek");
}
