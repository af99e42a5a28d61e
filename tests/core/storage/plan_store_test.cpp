// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr PersonId me{1};

} // namespace

TEST_CASE("a new file holds one person without a name and an empty plan", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    CHECK(PersonStore(database).list() == std::vector<Person>{{.id = {1}, .name = {}}});
    CHECK(PersonStore(database).me().id == PersonId{1});
    CHECK(PlanStore(database, me).load() == Plan{});
}

TEST_CASE("a plan is loaded as it was saved, in the order a person gave it", "[storage]")
{
    const TempFolder folder;
    {
        Database database(folder / "a.sqlite");
        PlanStore(database, me).save(richPlan());
    }
    Database reopened(folder / "a.sqlite");
    CHECK(PlanStore(reopened, me).load() == richPlan());
}

TEST_CASE("saving a plan replaces the one before as a whole", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PlanStore store(database, me);
    store.save(richPlan());

    Plan smaller = richPlan();
    smaller.rules.erase(smaller.rules.begin(), smaller.rules.begin() + 1);
    smaller.exceptions.erase(smaller.exceptions.begin(), smaller.exceptions.begin() + 2);
    smaller.routines[1].steps.pop_back();
    smaller.routines[1].blocks.pop_back();
    smaller.routines[1].name = "Renamed";
    store.save(smaller);
    CHECK(store.load() == smaller);

    store.save({});
    CHECK(store.load() == Plan{});
}

TEST_CASE("two people have plans of their own, with the same numbers", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PersonStore people(database);
    const PersonId client = people.add("Ana");
    CHECK(client != me);

    PlanStore(database, me).save(richPlan());
    Plan other = richPlan();
    other.routines[0].name = "Ana's";
    PlanStore(database, client).save(other);

    CHECK(PlanStore(database, me).load() == richPlan());
    CHECK(PlanStore(database, client).load() == other);
    PlanStore(database, client).save({});
    CHECK(PlanStore(database, me).load() == richPlan());
}

TEST_CASE("a person is renamed by number", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PersonStore people(database);
    people.rename(me, "Zoë");
    CHECK(people.me().name == "Zoë");
    CHECK(refusal([&] { people.rename({99}, "nobody"); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("a plan that breaks its own references is refused and the old one stays", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PlanStore store(database, me);
    store.save(richPlan());

    Plan broken = richPlan();
    broken.rules[0].routine = {99};
    CHECK(refusal([&] { store.save(broken); }) == ErrorCode::DatabaseFailed);
    CHECK(store.load() == richPlan());
}

TEST_CASE(
    "what cannot be understood in a plan is left out, and kept in a copy once it is saved over",
    "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PlanStore store(database, me);
    store.save(richPlan());

    SECTION("a step takes its routine, its rules and their exceptions along")
    {
        runSql(database.file(), "UPDATE routine_step SET side = 'sideways' WHERE place = 0");
        const Plan readable = store.load();
        REQUIRE(readable.routines.size() == 1);
        CHECK(readable.routines[0].id == RoutineId{7});
        REQUIRE(readable.rules.size() == 2);
        CHECK(readable.rules[0].id == RuleId{3});
        CHECK(readable.exceptions.size() == 1);
    }
    SECTION("a block that its steps do not fill leaves straight sets")
    {
        runSql(database.file(), "UPDATE routine_block SET count = 30 WHERE first = 2");
        const Plan readable = store.load();
        REQUIRE(readable.routines.size() == 2);
        CHECK(readable.routines[1].steps == richPlan().routines[1].steps);
        CHECK(readable.routines[1].blocks.empty());
    }
    SECTION("a rule on a day that does not exist goes with its exceptions")
    {
        runSql(database.file(),
               "UPDATE schedule_rule SET first_day = '2026-02-30' WHERE rule_id = 4");
        const Plan readable = store.load();
        CHECK(readable.routines.size() == 2);
        CHECK(readable.rules.size() == 5);
        CHECK(readable.exceptions.size() == 1);
    }
    SECTION("an exception goes alone")
    {
        runSql(database.file(),
               "UPDATE schedule_exception SET kind = 'forgotten' WHERE rule_id = 3");
        const Plan readable = store.load();
        CHECK(readable.rules.size() == 6);
        CHECK(readable.exceptions.size() == 2);
    }

    const auto copy = folder / "a-damaged.sqlite";
    CHECK_FALSE(std::filesystem::exists(copy));
    const Plan readable = store.load();
    store.save(readable);
    CHECK(store.load() == readable);
    REQUIRE(std::filesystem::exists(copy));
    std::filesystem::last_write_time(copy, {});
    store.save(readable);
    CHECK(std::filesystem::last_write_time(copy) == std::filesystem::file_time_type{});
}
