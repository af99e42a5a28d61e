// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/storage/samples.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/erasure.h"
#include "storage/integrity.h"
#include "storage/migration.h"
#include "storage/person_merging.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/protection.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr const char *passphrase = "correct horse";
constexpr PersonId me{1};

/// Every row of every table, as text.
std::vector<std::string> allRows(const Database &database)
{
    std::vector<std::string> rows;
    database.use([&rows](SQLite::Database &handle) {
        SQLite::Statement tables(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                         "ORDER BY name");
        while (tables.executeStep()) {
            const std::string table = tables.getColumn(0).getString();
            SQLite::Statement select(handle, "SELECT * FROM \"" + table + "\"");
            while (select.executeStep()) {
                std::string row = table;
                for (int i = 0; i < select.getColumnCount(); ++i)
                    row += "|" + select.getColumn(i).getString();
                rows.push_back(row);
            }
        }
    });
    return rows;
}

/// Words of which none may be readable: a name and what she does.
std::vector<std::string> filesWithSecrets(const TempFolder &folder)
{
    std::vector<std::string> found;
    for (const char *word : {"Quarkwald", "hip-thrust", "side-plank", "towel", "CREATE TABLE"}) {
        for (const std::string &file : filesWith(folder.path(), word))
            found.push_back(file + ": " + word);
    }
    return found;
}

Database opened(const fs::path &file)
{
    return Database(file, unlock(file, passphrase));
}

/// A folder with a sealed file in which a name stands everywhere.
class SealedFolder
{
public:
    SealedFolder()
    {
        Database database(file);
        person = addNamedEverywhere(database, "Quarkwald");
        seal(database, passphrase, leastCost());
    }

    TempFolder folder;
    fs::path file = folder / "hipstride.sqlite";
    PersonId person;
};

} // namespace

TEST_CASE("sealing keeps every row and goes on with the same open file", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    Database database(file);
    PersonStore people(database);
    SessionLog log(database, me);
    addNamedEverywhere(database, "Quarkwald");
    const std::vector<std::string> before = allRows(database);
    REQUIRE_FALSE(database.isSealed());

    seal(database, passphrase, leastCost());
    CHECK(database.isSealed());
    CHECK(allRows(database) == before);
    CHECK(people.list().size() == 2);
    const SessionId id = log.add(plainSession()); // through a store that was there before
    log.recordSet(id, plainSet(0));
    CHECK(log.find(id)->sets.size() == 1);
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("no byte of a sealed file can be read, whatever is done with it", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    {
        Database database(file);
        addNamedEverywhere(database, "Quarkwald");
        fs::copy_file(file, copyBeforeMigration(file, 4));
        REQUIRE(filesWithSecrets(folder).size() >= 4); // so that this test can fail
        seal(database, passphrase, leastCost());
        CHECK(filesWithSecrets(folder).empty());
        CHECK(copiesBeside(file).empty());

        // while it is open: the write-ahead log is there and holds what was written last
        addNamedEverywhere(database, "Quarkwald");
        PersonStore(database).rename({2}, "Quarkwald the second");
        REQUIRE(fs::file_size(folder / "hipstride.sqlite-wal") > 4096);
        CHECK(filesWithSecrets(folder).empty());
        // after everything has been written anew
        erasePerson(database, {3});
        CHECK(filesWithSecrets(folder).empty());
        CHECK(checkIntegrity(database).empty());
    }
    CHECK(filesWithSecrets(folder).empty());
    CHECK(opened(file).isSealed());
    CHECK(fs::status(file).permissions() == fs::perms(0600));
}

TEST_CASE("a sealed file opens with its passphrase only", "[storage][protection]")
{
    const SealedFolder sealed;
    CHECK(isSealed(sealed.file));
    CHECK_FALSE(unlock(sealed.file, "another").has_value());
    CHECK(refusal([&] { Database database(sealed.file); }) == ErrorCode::DatabaseSealed);
    CHECK(refusal([&] { Database database(sealed.file, DataKey::random()); }) ==
          ErrorCode::DatabaseSealed);
    Database database = opened(sealed.file);
    CHECK(PersonStore(database).list().back().name == "Quarkwald");
    CHECK(PlanStore(database, sealed.person).load().routines.back().name ==
          richPlan().routines.back().name);
}

TEST_CASE("there is nothing sealed where there is no file or a plain one", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    CHECK_FALSE(isSealed(file));
    const Database database(file);
    CHECK_FALSE(isSealed(file));
    CHECK(refusal([&] { unlock(file, passphrase); }) == ErrorCode::DatabaseUnopenable);
}

TEST_CASE("another passphrase leaves the old one and its key without use", "[storage][protection]")
{
    const SealedFolder sealed;
    std::optional<DataKey> oldKey = unlock(sealed.file, passphrase);
    {
        Database database = opened(sealed.file);
        seal(database, "battery staple", leastCost());
        CHECK(PersonStore(database).list().size() == 2);
    }
    CHECK_FALSE(unlock(sealed.file, passphrase).has_value());
    CHECK(refusal([&] { Database database(sealed.file, std::move(oldKey)); }) ==
          ErrorCode::DatabaseSealed);
    Database database(sealed.file, unlock(sealed.file, "battery staple"));
    CHECK(PersonStore(database).list().size() == 2);
}

TEST_CASE("what is opened for good is an ordinary database again", "[storage][protection]")
{
    const SealedFolder sealed;
    std::vector<std::string> before;
    {
        Database database = opened(sealed.file);
        before = allRows(database);
        unseal(database);
        CHECK_FALSE(database.isSealed());
        CHECK(allRows(database) == before);
    }
    CHECK_FALSE(isSealed(sealed.file));
    CHECK_FALSE(filesWith(sealed.folder.path(), "Quarkwald").empty());
    runSql(sealed.file, "UPDATE person SET name = 'Amara' WHERE person_id = 2");
    Database database(sealed.file);
    CHECK(PersonStore(database).list().back().name == "Amara");
    seal(database, passphrase, leastCost()); // and once more
    CHECK(filesWith(sealed.folder.path(), "Amara").empty());
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("large pages of text, merging and undoing work in a sealed file", "[storage][protection]")
{
    const SealedFolder sealed;
    Database database = opened(sealed.file);
    PersonStore people(database);
    SessionLog log(database, me);
    database.transaction([&] {
        for (int i = 0; i < 400; ++i) {
            Session session = plainSession();
            session.note = std::string(3000, 'n');
            log.add(session);
        }
    });
    const std::vector<std::string> before = allRows(database);
    const PersonId other = people.add("Zwiebelmann");
    const PersonMerge merge = mergePeople(database, other, sealed.person);
    takeApart(database, merge);
    CHECK_THROWS_AS(database.transaction([&] {
        for (int i = 0; i < 400; ++i)
            log.add(plainSession());
        throw Error(ErrorCode::FileMalformed, "a file");
    }),
                    Error);
    erasePerson(database, other);
    CHECK(log.list().size() == 400);
    CHECK(people.list().size() == 2);
    CHECK(checkIntegrity(database).empty());
    CHECK(filesWithSecrets(sealed.folder).empty());
}

TEST_CASE("the copy before a migration is sealed as its file is", "[storage][protection]")
{
    const SealedFolder sealed;
    {
        Database database = opened(sealed.file);
        database.use([&](SQLite::Database &handle) {
            const std::vector<Migration> steps{
                {newestSchemaVersion() + 1, "later", "CREATE TABLE later (a TEXT) STRICT"}};
            std::vector<Migration> all(migrations().begin(), migrations().end());
            all.insert(all.end(), steps.begin(), steps.end());
            migrate(handle, sealed.file, all);
            handle.exec("DROP TABLE later");
            handle.exec("PRAGMA user_version = " + std::to_string(newestSchemaVersion()));
        });
    }
    const fs::path copy = copyBeforeMigration(sealed.file, newestSchemaVersion());
    REQUIRE(fs::exists(copy));
    CHECK(filesWithSecrets(sealed.folder).empty());
    CHECK(opened(sealed.file).isSealed());
    REQUIRE(fs::exists(copy)); // it is no leftover of a change
    fs::rename(copy, sealed.file);
    Database database = opened(sealed.file);
    CHECK(PersonStore(database).list().back().name == "Quarkwald");
}

TEST_CASE("what an interrupted change left beside a sealed file goes when it is opened",
          "[storage][protection]")
{
    const SealedFolder sealed;
    const fs::path plain = copyBeforeMigration(sealed.file, 3);
    const fs::path half = sealed.folder / "hipstride-change.sqlite.part";
    const fs::path same = copyBeforeMigration(sealed.file, 4);
    writeBytes(plain, "SQLite format 3, and a Quarkwald");
    writeBytes(half, "Quarkwald");
    fs::copy_file(sealed.file, same);
    CHECK(opened(sealed.file).isSealed());
    CHECK(copiesBeside(sealed.file) == std::vector<fs::path>{same});
}

TEST_CASE("nothing is sealed while another program has the file open, and both go on",
          "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    Database database(file);
    PersonStore people(database);
    database.use([](SQLite::Database &handle) { handle.setBusyTimeout(10); });
    {
        Database other(file);
        CHECK(PersonStore(other).list().size() == 1);
        CHECK(refusal([&] { seal(database, passphrase, leastCost()); }) == ErrorCode::DatabaseBusy);
        CHECK_FALSE(database.isSealed());
        CHECK(copiesBeside(file).empty());
        people.add("Amara");
        CHECK(PersonStore(other).list().size() == 2);
        const Database third(file); // the door is not left half closed
    }
    seal(database, passphrase, leastCost());
    CHECK(people.list().size() == 2);
}

TEST_CASE("a copy that cannot be written leaves the data as it was", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    Database database(file);
    addNamedEverywhere(database, "Quarkwald");
    fs::create_directories(folder / "hipstride-change.sqlite.part" / "in the way");
    CHECK(refusal([&] { seal(database, passphrase, leastCost()); }).has_value());
    CHECK_FALSE(database.isSealed());
    fs::remove_all(folder / "hipstride-change.sqlite.part");
    CHECK(PersonStore(database).list().size() == 2);
    const Database other(file); // nothing is kept locked
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("a file is sealed whatever its path is like", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path place = folder / "100 % her's? #1 & Göttin";
    fs::create_directory(place);
    Database database(place / "hipstride.sqlite");
    seal(database, passphrase, leastCost());
    CHECK(database.isSealed());
    CHECK(PersonStore(database).list().size() == 1);
    unseal(database);
    CHECK_FALSE(isSealed(place / "hipstride.sqlite"));
}

TEST_CASE("what is said of a row that was refused names nobody", "[storage][protection]")
{
    const SealedFolder sealed;
    Database database = opened(sealed.file);
    std::string said;
    try {
        SheetStore(database).saveDraft(sealed.person, "{Quarkwald: this is not JSON");
    } catch (const Error &error) {
        said = error.what();
    }
    CHECK_FALSE(said.empty());
    CHECK(said.find("Quarkwald") == std::string::npos);
}
