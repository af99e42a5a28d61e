// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include "core/storage/samples.h"
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

namespace {

/// Files of the folder in which `word` stands, anywhere.
std::vector<std::string> filesWith(const fs::path &folder, const std::string &word)
{
    std::vector<std::string> found;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && bytesOf(entry.path()).find(word) != std::string::npos)
            found.push_back(entry.path().filename().string());
    }
    return found;
}

/// A client whose name stands wherever a client's name can stand.
PersonId addNamedEverywhere(Database &database, const std::string &name)
{
    PersonStore people(database);
    const PersonId person = people.add(name);
    ClientFile file;
    file.about = name + " runs.";
    file.notes = std::string(9000, '.') + name; // on a page of its own
    file.goals = {{name + " sleeps"}};
    file.appointments = {{.day = std::chrono::year(2026) / 11 / 3, .time = {}, .note = name}};
    file.outcomes = {{.name = "Pain of " + name}};
    people.save(person, file);

    Plan plan = richPlan();
    plan.routines[0].name = "For " + name;
    plan.routines.back().steps.at(0).note = name;
    PlanStore(database, person).save(plan);
    SessionLog log(database, person);
    Session session = plainSession();
    session.note = name;
    session.routineName = "For " + name;
    SheetStore sheets(database);
    const std::string content = "{\"title\": \"For " + name + "\"}";
    const StoredSheet sheet = sheets.issue(person, std::chrono::year(2026) / 11 / 3, content);
    sheets.enter(sheet.serial, {session}, log);
    sheets.saveDraft(person, content);
    return person;
}

} // namespace

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
    CHECK(copiesBeside(database).size() == 2);

    erasePerson(database, person);

    CHECK(filesWith(folder.path(), "Quarkwald").empty());
    CHECK(filesWith(folder.path(), "Zwiebelmann").empty());
    CHECK(copiesBeside(database).empty());
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
