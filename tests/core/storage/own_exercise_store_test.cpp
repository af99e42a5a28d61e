// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/own_exercise_store.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr Moment noon{milliseconds(1'700'000'000'000)};

StoredExercise stored(const char *key)
{
    return {.key = key, .entry = R"({"id": "x"})", .figure = "", .removedAt = std::nullopt};
}

std::vector<std::string> keysOf(const StoredExercises &stored)
{
    std::vector<std::string> keys;
    for (const StoredExercise &one : stored.exercises)
        keys.push_back(one.key);
    return keys;
}

} // namespace

TEST_CASE("own exercises and changes are kept as they were given, oldest first", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    CHECK(store.load() == StoredExercises{});
    StoredExercise drawn = stored("own-b");
    drawn.figure = R"({"id": "own-b"})";
    store.save({drawn, stored("own-a")});
    store.save(StoredChange{"clamshell", true, ""});
    store.save(StoredChange{"bridge", false, R"({"name": "Bridge"})"});
    const StoredExercises all{
        .exercises = {drawn, stored("own-a")},
        .changes = {{"bridge", false, R"({"name": "Bridge"})"}, {"clamshell", true, ""}}};
    CHECK(store.load() == all);
    Database again(folder / "a.sqlite");
    CHECK(OwnExerciseStore(again).load() == all);
}

TEST_CASE("an exercise of the same key is replaced and keeps its place", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    store.save({stored("own-a"), stored("own-b")});
    StoredExercise changed = stored("own-a");
    changed.entry = R"({"id": "y"})";
    store.save({changed});
    CHECK(store.load().exercises == std::vector<StoredExercise>{changed, stored("own-b")});
}

TEST_CASE("a change that says nothing any more is forgotten", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    store.save(StoredChange{"clamshell", true, ""});
    store.save(StoredChange{"clamshell", false, ""});
    CHECK(store.load().changes.empty());
}

TEST_CASE("what went to the bin can be taken back", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    store.save({stored("own-a")});
    store.remove("own-a", noon);
    CHECK(store.load().exercises.front().removedAt == noon);
    store.restore("own-a");
    CHECK(store.load().exercises.front() == stored("own-a"));
    CHECK(refusal([&] { store.restore("own-a"); }) == ErrorCode::DatabaseFailed);
    CHECK(refusal([&] { store.remove("own-x", noon); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("the bin is emptied of what is old and in no routine", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    store.save({stored("own-old"), stored("own-new"), stored("own-used"), stored("own-kept")});
    store.remove("own-old", noon);
    store.remove("own-used", noon);
    store.remove("own-new", noon + std::chrono::hours(2));
    PlanStore plans(database, PersonStore(database).me().id);
    Plan plan;
    plan.routines.push_back({.id = {1}, .name = "Legs", .steps = {{.exercise = "own-used"}}});
    plans.save(plan);
    CHECK(store.emptyBin(noon + std::chrono::hours(1)) == 1);
    CHECK(keysOf(store.load()) == std::vector<std::string>{"own-new", "own-used", "own-kept"});
    CHECK(store.emptyBin(noon + std::chrono::hours(1)) == 0);
}

TEST_CASE("what routines name can be read alone, with every change", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    store.save({stored("own-c"), stored("own-b"), stored("own-a")});
    store.save(StoredChange{"clamshell", true, ""});
    PlanStore plans(database, PersonStore(database).me().id);
    Plan plan;
    plan.routines.push_back(
        {.id = {1}, .name = "Legs", .steps = {{.exercise = "own-a"}, {.exercise = "clamshell"}}});
    plan.routines.push_back(
        {.id = {2}, .name = "More legs", .steps = {{.exercise = "own-c"}, {.exercise = "own-a"}}});
    plans.save(plan);
    const StoredExercises named = store.loadForRoutines();
    CHECK(keysOf(named) == std::vector<std::string>{"own-c", "own-a"});
    CHECK(named.changes == store.load().changes);
}

TEST_CASE("what is no JSON is not kept", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    OwnExerciseStore store(database);
    StoredExercise broken = stored("own-b");
    broken.entry = "{";
    CHECK(refusal([&] { store.save({stored("own-a"), broken}); }).has_value());
    CHECK(store.load().exercises.empty()); // nor what stood beside it
}
