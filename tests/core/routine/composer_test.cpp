// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "routine/composer.h"
#include "routine/duration_estimate.h"
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

Routine routineOf(const std::vector<ComposedStep> &steps)
{
    Routine routine{.id = {}, .name = "Composed", .steps = {}};
    for (const ComposedStep &one : steps)
        routine.steps.push_back(one.step);
    return routine;
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

/// Calls `look` with requests from the whole grid: every goal, level and set of wishes.
template <typename Look>
void forTheGrid(Look look)
{
    const std::vector<std::vector<Equipment>> kits{
        {}, {Equipment::MiniBand}, {Equipment::Wall, Equipment::Chair}, everything()};
    const std::vector<std::vector<Muscle>> favourites{
        {}, {Muscle::GluteusMedius}, {Muscle::Calves, Muscle::Hamstrings}};
    for (const Goal goal : allOf<Goal>())
        for (const int minutes : {0, 1, 3, 8, 20, 45})
            for (const Level level : {Level::Beginner, Level::Practised, Level::Strong})
                for (const auto &kit : kits)
                    for (const auto &favoured : favourites)
                        for (const int variant : {0, 1})
                            look(ComposeRequest{.goal = goal,
                                                .minutes = minutes,
                                                .equipment = kit,
                                                .level = level,
                                                .favoured = favoured,
                                                .avoidedMuscles = {Muscle::Adductors},
                                                .avoidedPositions = {Position::Prone},
                                                .avoidedExercises = {"glute-bridge"},
                                                .variant = variant});
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
    forTheGrid([](const ComposeRequest &request) {
        const Routine routine = routineOf(compose(request, shipped()));
        CHECK(estimatedDuration(routine, shipped()) <= std::chrono::minutes(request.minutes));
        CHECK(problemsOf(routine).empty());
    });
}

TEST_CASE("no two neighbours have one pattern, and nothing comes twice", "[compose]")
{
    forTheGrid([](const ComposeRequest &request) {
        const auto steps = compose(request, shipped());
        std::set<ExerciseKey> keys;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            CHECK(keys.insert(steps[i].step.exercise).second);
            CHECK(steps[i].pattern == patternOf(exerciseOf(steps[i])));
            if (i > 0)
                CHECK(steps[i].pattern != steps[i - 1].pattern);
        }
    });
}

TEST_CASE("what is missing or to be avoided is never asked for", "[compose]")
{
    forTheGrid([](const ComposeRequest &request) {
        for (const ComposedStep &one : compose(request, shipped())) {
            const Exercise &exercise = exerciseOf(one);
            CHECK(isPossible(exercise, request.equipment));
            CHECK(exercise.position != Position::Prone);
            CHECK_FALSE(holds(exercise.primaryMuscles, Muscle::Adductors));
            CHECK(exercise.key != "glute-bridge");
        }
    });
}

TEST_CASE("every choice has reasons that are true", "[compose]")
{
    forTheGrid([](const ComposeRequest &request) {
        std::set<Pattern> patterns;
        std::set<Plane> planes;
        std::optional<Position> position;
        for (const ComposedStep &one : compose(request, shipped())) {
            const Exercise &exercise = exerciseOf(one);
            CHECK_FALSE(one.reasons.empty());
            for (const ChoiceReason &reason : one.reasons) {
                if (reason.kind == ReasonKind::WorksFavoured) {
                    CHECK(holds(request.favoured, reason.muscle.value()));
                    CHECK(holds(exercise.primaryMuscles, *reason.muscle));
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
    });
}

TEST_CASE("the level limits how high on its ladder an exercise may stand", "[compose]")
{
    forTheGrid([](const ComposeRequest &request) {
        for (const ComposedStep &one : compose(request, shipped())) {
            const double height = ladderHeight(exerciseOf(one), shipped());
            if (request.level == Level::Beginner)
                CHECK(height <= 0.5);
            if (request.level == Level::Practised)
                CHECK(height <= 0.8);
        }
    });
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

TEST_CASE("a favoured muscle is worked first", "[compose]")
{
    const ComposeRequest request{.goal = Goal::Strength,
                                 .minutes = 25,
                                 .equipment = everything(),
                                 .favoured = {Muscle::Calves}};
    const auto steps = compose(request, shipped());
    REQUIRE_FALSE(steps.empty());
    CHECK(holds(exerciseOf(steps.front()).primaryMuscles, Muscle::Calves));
    CHECK(steps.front().reasons.front() ==
          ChoiceReason{ReasonKind::WorksFavoured, Muscle::Calves, std::nullopt});
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
    CHECK(ladderHeight(low, catalogue) == Approx(0.5));
}
