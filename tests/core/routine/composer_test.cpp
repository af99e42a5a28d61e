// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "routine/composer.h"
#include "routine/duration_estimate.h"
#include "routine/ladder_height.h"
#include "support/catch.h"
#include "support/file_text.h"

using namespace hipstride;

namespace {

const Catalogue &shipped()
{
    static const Catalogue catalogue =
        readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue;
    return catalogue;
}

std::vector<Equipment> everything()
{
    const auto all = allOf<Equipment>();
    return {all.begin(), all.end()};
}

const Exercise &exerciseOf(const ComposedStep &one)
{
    const Exercise *exercise = shipped().find(one.step.exercise);
    REQUIRE(exercise != nullptr);
    return *exercise;
}

bool holds(const std::vector<Muscle> &muscles, Muscle muscle)
{
    return std::ranges::find(muscles, muscle) != muscles.end();
}

/// Gluteus medius stands for its two parts too.
bool works(const Exercise &exercise, Muscle muscle)
{
    return holds(exercise.primaryMuscles, muscle) ||
           (muscle == Muscle::GluteusMedius &&
            (holds(exercise.primaryMuscles, Muscle::GluteusMediusFront) ||
             holds(exercise.primaryMuscles, Muscle::GluteusMediusBack)));
}

struct Composed
{
    ComposeRequest request;
    std::vector<ComposedStep> steps;
};

/// Nothing, each piece alone, and everything.
std::vector<std::vector<Equipment>> kits()
{
    std::vector<std::vector<Equipment>> kits{{}, everything()};
    for (const Equipment one : allOf<Equipment>())
        kits.push_back({one});
    return kits;
}

/// What is made of every goal, length, level and kit; wishes and variants change from one to the
/// next.
const std::vector<Composed> &theGrid()
{
    static const std::vector<Composed> grid = [] {
        const std::vector<std::vector<Muscle>> favourites{
            {}, {Muscle::GluteusMedius}, {Muscle::Calves, Muscle::Hamstrings}};
        std::vector<Composed> made;
        for (const Goal goal : allOf<Goal>())
            for (const int minutes : {0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 120})
                for (const Level level : {Level::Beginner, Level::Practised, Level::Strong})
                    for (const auto &kit : kits()) {
                        ComposeRequest request{.goal = goal,
                                               .minutes = minutes,
                                               .equipment = kit,
                                               .level = level,
                                               .favoured = favourites[made.size() % 3],
                                               .avoidedMuscles = {Muscle::Adductors},
                                               .avoidedPositions = {Position::Prone},
                                               .avoidedExercises = {"glute-bridge"},
                                               .variant = static_cast<int>(made.size() % 4)};
                        made.push_back({request, compose(request, shipped())});
                    }
        return made;
    }();
    return grid;
}

bool isPossible(const Exercise &exercise, const std::vector<Equipment> &kit)
{
    return std::ranges::all_of(exercise.equipment, [&](const std::vector<Equipment> &need) {
        return std::ranges::any_of(need, [&](Equipment one) {
            return one == Equipment::Mat || std::ranges::find(kit, one) != kit.end();
        });
    });
}

} // namespace

TEST_CASE("a composed routine never takes longer than asked, and is a right routine", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        const Routine routine = routineFrom(steps, "Composed");
        CHECK(estimatedDuration(routine, shipped()) <= std::chrono::minutes(request.minutes));
        CHECK(problemsOf(routine).empty());
    }
}

TEST_CASE("the same request gives the same routine, whatever it asks", "[compose]")
{
    for (std::size_t i = 0; i < theGrid().size(); i += 7) // every seventh meets each wish
        CHECK(compose(theGrid()[i].request, shipped()) == theGrid()[i].steps);
}

TEST_CASE("no two neighbours have one pattern, and nothing comes twice", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        std::set<ExerciseKey> keys;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            CHECK(keys.insert(steps[i].step.exercise).second);
            CHECK(steps[i].pattern == patternOf(exerciseOf(steps[i])));
            if (i > 0)
                CHECK(steps[i].pattern != steps[i - 1].pattern);
        }
    }
}

TEST_CASE("what is missing or to be avoided is never asked for", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        for (const ComposedStep &one : steps) {
            const Exercise &exercise = exerciseOf(one);
            CHECK(isPossible(exercise, request.equipment));
            CHECK(exercise.position != Position::Prone);
            CHECK_FALSE(holds(exercise.primaryMuscles, Muscle::Adductors));
            CHECK(exercise.key != "glute-bridge");
        }
    }
}

TEST_CASE("every choice has reasons that are true", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        std::set<Pattern> patterns;
        std::set<Plane> planes;
        std::optional<Position> position;
        for (const ComposedStep &one : steps) {
            const Exercise &exercise = exerciseOf(one);
            CHECK_FALSE(one.reasons.empty());
            for (const ChoiceReason &reason : one.reasons) {
                if (reason.kind == ReasonKind::WorksFavoured) {
                    CHECK(holds(request.favoured, reason.muscle.value()));
                    CHECK(works(exercise, *reason.muscle));
                } else if (reason.kind == ReasonKind::BringsPattern) {
                    CHECK(patterns.count(one.pattern) == 0);
                } else if (reason.kind == ReasonKind::BringsPlane) {
                    CHECK(planes.count(reason.plane.value()) == 0);
                } else if (reason.kind == ReasonKind::KeepsPosition) {
                    CHECK(position == exercise.position);
                }
            }
            patterns.insert(one.pattern);
            planes.insert(exercise.planes.begin(), exercise.planes.end());
            position = exercise.position;
        }
    }
}

TEST_CASE("the level limits how high on its ladder an exercise may stand", "[compose]")
{
    LadderHeights heights(shipped());
    for (const auto &[request, steps] : theGrid()) {
        for (const ComposedStep &one : steps) {
            const double height = heights.of(exerciseOf(one));
            if (request.level == Level::Beginner)
                CHECK(height <= 0.5);
            if (request.level == Level::Practised)
                CHECK(height <= 0.8);
        }
    }
}

TEST_CASE("nothing of a higher level than asked for is composed", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        for (const ComposedStep &one : steps) {
            INFO(one.step.exercise);
            CHECK(exerciseOf(one).level.value() <= request.level);
        }
    }
}

TEST_CASE("the same request gives the same routine, another variant another one", "[compose]")
{
    for (const Goal goal : allOf<Goal>()) {
        ComposeRequest request{.goal = goal, .minutes = 20, .equipment = everything()};
        const auto first = compose(request, shipped());
        CHECK(compose(request, shipped()) == first);
        const auto differs = [&](int variant) {
            request.variant = variant;
            return compose(request, shipped()) != first;
        };
        CHECK((differs(1) || differs(2) || differs(3)));
    }
}

TEST_CASE("with everything at hand there is a routine for each goal and level", "[compose]")
{
    for (const Goal goal : allOf<Goal>()) {
        for (const Level level : {Level::Beginner, Level::Practised, Level::Strong}) {
            const ComposeRequest request{
                .goal = goal, .minutes = 20, .equipment = everything(), .level = level};
            INFO(nameOf(goal));
            CHECK(compose(request, shipped()).size() >= 3);
        }
    }
}

TEST_CASE("a favoured muscle is worked, and the step says so first", "[compose]")
{
    const ComposeRequest request{.goal = Goal::Strength,
                                 .minutes = 25,
                                 .equipment = everything(),
                                 .favoured = {Muscle::Calves}};
    const auto steps = compose(request, shipped());
    const auto works = std::ranges::find_if(steps, [](const ComposedStep &one) {
        return holds(exerciseOf(one).primaryMuscles, Muscle::Calves);
    });
    REQUIRE(works != steps.end());
    CHECK(works->reasons.front() ==
          ChoiceReason{ReasonKind::WorksFavoured, Muscle::Calves, std::nullopt});
}

TEST_CASE("the parts of a session stand in their order", "[compose]")
{
    // mobility, then activation, then stability; jumps before what tires
    const auto isInOrder = [](Goal goal, Category earlier, Category later) {
        const auto steps =
            compose({.goal = goal, .minutes = 30, .equipment = everything()}, shipped());
        bool isLater = false;
        for (const ComposedStep &one : steps) {
            isLater = isLater || exerciseOf(one).category == later;
            if (isLater && exerciseOf(one).category == earlier)
                return false;
        }
        return true;
    };
    CHECK(isInOrder(Goal::PreRun, Category::Mobility, Category::Activation));
    CHECK(isInOrder(Goal::Power, Category::Power, Category::Strength));
    CHECK(isInOrder(Goal::Strength, Category::Strength, Category::Stability));
}

TEST_CASE("no long stretch is asked for before a run", "[compose]")
{
    for (const auto &[request, steps] : theGrid()) {
        if (request.goal != Goal::PreRun)
            continue;
        for (const ComposedStep &one : steps) {
            const bool isStretch = exerciseOf(one).category == Category::Mobility &&
                                   std::holds_alternative<Hold>(one.step.dose.work);
            CHECK_FALSE(isStretch);
        }
    }
}

TEST_CASE("a ladder that goes round in a circle is climbed once", "[compose]")
{
    Exercise low;
    low.key = "low";
    low.primaryMuscles = {Muscle::Calves};
    low.easier = low.harder = {"high"};
    Exercise high = low;
    high.key = "high";
    high.easier = high.harder = {"low"};
    const Catalogue catalogue({low, high}, {});
    CHECK(LadderHeights(catalogue).of(low) == Approx(0.5));
}
