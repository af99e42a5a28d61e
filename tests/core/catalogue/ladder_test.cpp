// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/ladder.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/file_text.h"

using namespace hipstride;

namespace {

using Rungs = std::vector<std::pair<std::string, int>>;
using Ways = std::vector<std::pair<std::string, std::string>>;

Rungs rungsOf(const Ladder &ladder)
{
    Rungs rungs;
    for (const LadderRung &rung : ladder.rungs)
        rungs.emplace_back(rung.exercise->key, rung.level);
    return rungs;
}

Ways waysOf(const Ladder &ladder)
{
    Ways ways;
    for (const auto &[easier, harder] : ladder.ways)
        ways.emplace_back(ladder.rungs[easier].exercise->key, ladder.rungs[harder].exercise->key);
    return ways;
}

Exercise rung(const char *key, std::vector<ExerciseKey> easier, std::vector<ExerciseKey> harder)
{
    Exercise exercise = anExercise(key, key);
    exercise.easier = std::move(easier);
    exercise.harder = std::move(harder);
    return exercise;
}

/// a leads to b and c, both lead to d, d to e.
Catalogue diamond()
{
    return Catalogue({rung("a", {}, {"b", "c"}), rung("b", {"a"}, {"d"}), rung("c", {"a"}, {"d"}),
                      rung("d", {"b", "c"}, {"e"}), rung("e", {"d"}, {})},
                     {});
}

Catalogue shipped()
{
    return readCatalogue(fileText(HIPSTRIDE_SOURCE_DIR "/resources/exercises.json")).catalogue;
}

} // namespace

TEST_CASE("the ladder holds all neighbours of an exercise and the ways between", "[catalogue]")
{
    const Catalogue catalogue = diamond();
    const Ladder ladder = ladderAround(catalogue, "d", 1);
    CHECK(rungsOf(ladder) == Rungs{{"b", -1}, {"c", -1}, {"d", 0}, {"e", 1}});
    CHECK(waysOf(ladder) == Ways{{"b", "d"}, {"c", "d"}, {"d", "e"}});
}

TEST_CASE("two levels join again where they lead to the same", "[catalogue]")
{
    const Catalogue catalogue = diamond();
    const Ladder ladder = ladderAround(catalogue, "d", 2);
    CHECK(rungsOf(ladder) == Rungs{{"a", -2}, {"b", -1}, {"c", -1}, {"d", 0}, {"e", 1}});
    CHECK(waysOf(ladder) == Ways{{"a", "b"}, {"a", "c"}, {"b", "d"}, {"c", "d"}, {"d", "e"}});
}

TEST_CASE("what is hidden is no rung", "[catalogue]")
{
    const Catalogue all = diamond();
    std::vector<ShelvedExercise> shelved;
    for (const Exercise &exercise : all.exercises())
        shelved.push_back({exercise, exercise.key == "b" ? Shelf::Hidden : Shelf::BuiltIn});
    Catalogue some;
    some.setExercises(shelved);
    CHECK(rungsOf(ladderAround(some, "d", 1)) == Rungs{{"c", -1}, {"d", 0}, {"e", 1}});
}

TEST_CASE("the shipped ladder agrees in both directions and climbs without a circle", "[catalogue]")
{
    const Catalogue catalogue = shipped();
    std::set<std::string> climbing;
    std::set<std::string> done;
    const std::function<void(const Exercise &)> climb = [&](const Exercise &exercise) {
        if (done.contains(exercise.key))
            return;
        INFO(exercise.key);
        REQUIRE(climbing.insert(exercise.key).second);
        for (const ExerciseKey &key : exercise.harder) {
            const Exercise *harder = catalogue.find(key);
            REQUIRE(harder != nullptr);
            CHECK(std::find(harder->easier.begin(), harder->easier.end(), exercise.key) !=
                  harder->easier.end());
            climb(*harder);
        }
        climbing.erase(exercise.key);
        done.insert(exercise.key);
    };
    for (const Exercise &exercise : catalogue.exercises()) {
        climb(exercise);
        for (const ExerciseKey &key : exercise.easier) {
            const Exercise *easier = catalogue.find(key);
            REQUIRE(easier != nullptr);
            CHECK(std::find(easier->harder.begin(), easier->harder.end(), exercise.key) !=
                  easier->harder.end());
        }
    }
}

TEST_CASE("each rung of the shipped ladder trains something of the one before", "[catalogue]")
{
    const Catalogue catalogue = shipped();
    const auto works = [](const Exercise &exercise) {
        std::set<Muscle> muscles(exercise.primaryMuscles.begin(), exercise.primaryMuscles.end());
        muscles.insert(exercise.secondaryMuscles.begin(), exercise.secondaryMuscles.end());
        if (muscles.contains(Muscle::GluteusMediusFront) ||
            muscles.contains(Muscle::GluteusMediusBack))
            muscles.insert(Muscle::GluteusMedius);
        return muscles;
    };
    for (const Exercise &exercise : catalogue.exercises()) {
        if (exercise.category == Category::Mobility)
            continue; // loosening a joint prepares for more than its own muscles
        for (const ExerciseKey &key : exercise.harder) {
            INFO(exercise.key << " to " << key);
            const std::set<Muscle> here = works(exercise);
            const std::set<Muscle> there = works(*catalogue.find(key));
            CHECK(std::any_of(here.begin(), here.end(),
                              [&there](Muscle muscle) { return there.contains(muscle); }));
        }
    }
}

TEST_CASE("no rung of the shipped ladder leads from one leg back to a two-legged one in place",
          "[catalogue]")
{
    // from one side at a time to both at once is a step back, unless it is to jumping or to load
    const Catalogue catalogue = shipped();
    for (const Exercise &exercise : catalogue.exercises()) {
        for (const ExerciseKey &key : exercise.harder) {
            const Exercise &harder = *catalogue.find(key);
            INFO(exercise.key << " to " << key);
            const bool isStepBack = exercise.sides == Side::Each && harder.sides == Side::Both &&
                                    exercise.position == harder.position &&
                                    harder.category != Category::Power &&
                                    harder.equipment == exercise.equipment;
            CHECK_FALSE(isStepBack);
        }
    }
}
