// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_filter.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

Exercise wallSquat()
{
    Exercise exercise;
    exercise.key = "single-leg-wall-squat";
    exercise.name = "Single-leg wall squat";
    exercise.shortName = "Wall squat";
    exercise.otherNames = {"One-legged wall sit", "Käfer am Wandstück"};
    exercise.category = Category::Strength;
    exercise.level = Level::Practised;
    exercise.position = Position::Standing;
    exercise.equipment = {{Equipment::Wall, Equipment::Stick}};
    exercise.optionalEquipment = {Equipment::MiniBand};
    exercise.primaryMuscles = {Muscle::GluteusMediusBack};
    exercise.secondaryMuscles = {Muscle::Quadriceps};
    exercise.planes = {Plane::Frontal};
    return exercise;
}

} // namespace

TEST_CASE("an empty filter lets everything through", "[catalogue]")
{
    CHECK(ExerciseFilter{}.isEmpty());
    CHECK(matches(wallSquat(), {}));
}

TEST_CASE("a muscle is found as primary and as secondary", "[catalogue]")
{
    CHECK(matches(wallSquat(), {.text = {}, .muscle = Muscle::GluteusMediusBack}));
    CHECK(matches(wallSquat(), {.text = {}, .muscle = Muscle::Quadriceps}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .muscle = Muscle::Hamstrings}));
}

TEST_CASE("gluteus medius includes its two parts, but not the other way", "[catalogue]")
{
    CHECK(matches(wallSquat(), {.text = {}, .muscle = Muscle::GluteusMedius}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .muscle = Muscle::GluteusMediusFront}));
    Exercise whole = wallSquat();
    whole.primaryMuscles = {Muscle::GluteusMedius};
    CHECK_FALSE(matches(whole, {.text = {}, .muscle = Muscle::GluteusMediusBack}));
}

TEST_CASE("each part of the filter narrows on its own", "[catalogue]")
{
    CHECK(matches(wallSquat(), {.text = {}, .category = Category::Strength}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .category = Category::Power}));
    CHECK(matches(wallSquat(), {.text = {}, .level = Level::Practised}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .level = Level::Beginner}));
    CHECK(matches(wallSquat(), {.text = {}, .position = Position::Standing}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .position = Position::Supine}));
    CHECK(matches(wallSquat(), {.text = {}, .equipment = Equipment::Stick}));
    CHECK(matches(wallSquat(), {.text = {}, .equipment = Equipment::MiniBand}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .equipment = Equipment::Mat}));
    CHECK(matches(wallSquat(), {.text = {}, .plane = Plane::Frontal}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .plane = Plane::Sagittal}));
    CHECK_FALSE(matches(wallSquat(), {.text = {}, .nothingAtAll = true}));
}

TEST_CASE("what says no level is none of them", "[catalogue]")
{
    Exercise unsaid = wallSquat();
    unsaid.level.reset();
    CHECK(matches(unsaid, {}));
    for (const Level level : allOf<Level>())
        CHECK_FALSE(matches(unsaid, {.text = {}, .level = level}));
}

TEST_CASE("parts of the filter add up", "[catalogue]")
{
    const ExerciseFilter filter{
        .text = {}, .muscle = Muscle::Quadriceps, .category = Category::Mobility};
    CHECK_FALSE(matches(wallSquat(), filter));
}
