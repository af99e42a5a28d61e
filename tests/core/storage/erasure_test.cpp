// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "core/storage/samples.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/erasure.h"
#include "storage/integrity.h"
#include "storage/migration.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

TEST_CASE("no byte of an erased client's name is left in the data folder", "[storage][erase]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    Database database(file);
    const PersonId person = addNamedEverywhere(database, "Quarkwald");
    PersonStore people(database);
    people.rename(person, "Zwiebelmann"); // the old name stays in a free page or two
    const PersonId other = people.add("Amara Okafor");
    Plan plan = richPlan();
    plan.routines[0].name = "Hers";
    PlanStore(database, other).save(plan);
    SessionLog(database, other).add(plainSession());
    fs::copy_file(file, copyBeforeMigration(file, 4));
    fs::copy_file(file, folder / "hipstride-damaged.sqlite");
    REQUIRE_FALSE(filesWith(folder.path(), "Quarkwald").empty());
    REQUIRE_FALSE(filesWith(folder.path(), "Zwiebelmann").empty());
    CHECK(copiesBeside(file).size() == 2);

    erasePerson(database, person);

    CHECK(filesWith(folder.path(), "Quarkwald").empty());
    CHECK(filesWith(folder.path(), "Zwiebelmann").empty());
    CHECK(copiesBeside(file).empty());
    CHECK(people.list().size() == 2);
    CHECK(PlanStore(database, other).load() == plan);
    CHECK(SessionLog(database, other).list().size() == 1);
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("without erasing for good the name would still be there", "[storage][erase]")
{
    // so that the test above can fail: a plain deletion leaves the bytes where they were
    const TempFolder folder;
    Database database(folder / "hipstride.sqlite");
    addNamedEverywhere(database, "Quarkwald");
    runSql(database.file(), "PRAGMA foreign_keys = ON; DELETE FROM sheet; DELETE FROM session;"
                            "DELETE FROM person WHERE person_id = 2");
    CHECK_FALSE(filesWith(folder.path(), "Quarkwald").empty());
}

TEST_CASE("erasing somebody who is not there changes nothing", "[storage][erase]")
{
    const TempFolder folder;
    Database database(folder / "hipstride.sqlite");
    CHECK(refusal([&] { erasePerson(database, {42}); }) == ErrorCode::DatabaseFailed);
    CHECK(PersonStore(database).list().size() == 1);
}
