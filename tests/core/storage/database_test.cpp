// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/process_limits.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr PersonId me{1};

/// Names of all that is in a folder, in order.
std::vector<std::string> namesIn(const TempFolder &folder)
{
    std::vector<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder.path()))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

std::string pragma(const Database &database, const std::string &name)
{
    std::string value;
    database.use(
        [&](SQLite::Database &handle) { value = handle.execAndGet("PRAGMA " + name).getString(); });
    return value;
}

/// A file with some hundred sessions, closed.
void makeLongLog(const fs::path &file)
{
    Database database(file);
    SessionLog log(database, me);
    database.transaction([&log] {
        for (int i = 0; i < 300; ++i) {
            Session session = plainSession();
            session.state = SessionState::Finished;
            session.sets = {plainSet(0), plainSet(1), plainSet(2)};
            log.add(session);
        }
    });
}

/// Checks that opening `file` is refused with `code` and changes nothing in the folder.
void checkUntouched(const TempFolder &folder, const fs::path &file, ErrorCode code)
{
    const std::string before = bytesOf(file);
    const fs::perms modeBefore = fs::status(file).permissions();
    CHECK(refusal([&] { Database database(file); }) == code);
    CHECK(bytesOf(file) == before);
    CHECK(fs::status(file).permissions() == modeBefore);
    CHECK(namesIn(folder) == std::vector<std::string>{file.filename()});
}

} // namespace

TEST_CASE("the open file is safe against a power cut and holds its references", "[storage]")
{
    const TempFolder folder;
    const Database database(folder / "a.sqlite");
    CHECK(pragma(database, "journal_mode") == "wal");
    CHECK(pragma(database, "synchronous") == "2");
    CHECK(pragma(database, "foreign_keys") == "1");
    CHECK(pragma(database, "busy_timeout") == "2000");
    CHECK(database.schemaVersion() == newestSchemaVersion());
}

TEST_CASE("the file and those beside it are for their owner only, whatever the umask", "[storage]")
{
    const TempFolder folder;
    for (const mode_t mask : {mode_t(0), mode_t(022), mode_t(0777)}) {
        const Umask umask(mask);
        const Database database(folder / "a.sqlite");
        const std::vector<std::string> names = namesIn(folder);
        CHECK(names == std::vector<std::string>{"a.sqlite", "a.sqlite-shm", "a.sqlite-wal"});
        for (const std::string &name : names)
            CHECK(fs::status(folder / name).permissions() == fs::perms(0600));
        // wider, as it may come back from a memory stick
        fs::permissions(folder / "a.sqlite", fs::perms(0666));
    }
}

TEST_CASE("closing leaves one file", "[storage]")
{
    const TempFolder folder;
    makeLongLog(folder / "a.sqlite");
    CHECK(namesIn(folder) == std::vector<std::string>{"a.sqlite"});
}

TEST_CASE("a transaction that throws leaves nothing behind", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PersonStore people(database);
    CHECK_THROWS_AS(database.transaction([&] {
        people.add("Ana");
        throw Error(ErrorCode::FileMalformed, "a list of people");
    }),
                    Error);
    CHECK(people.list().size() == 1);
}

TEST_CASE("a transaction within another is a part of it", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    SessionLog log(database, me);
    SessionId id;
    database.transaction([&] {
        id = log.add(plainSession());
        CHECK(log.find(id).has_value());
    });
    CHECK(log.find(id).has_value());
}

TEST_CASE("a file without content is a new file", "[storage]")
{
    const TempFolder folder;
    writeBytes(folder / "a.sqlite", {});
    Database database(folder / "a.sqlite");
    CHECK(PersonStore(database).list().size() == 1);
}

TEST_CASE("a file that was begun and never filled is a new file", "[storage]")
{
    const TempFolder folder;
    runSql(folder / "a.sqlite", "PRAGMA journal_mode = WAL");
    REQUIRE(fs::file_size(folder / "a.sqlite") > 0);
    Database database(folder / "a.sqlite");
    CHECK(PersonStore(database).list().size() == 1);
}

TEST_CASE("a file that is no database is refused and not touched", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    SECTION("one letter")
    {
        writeBytes(file, "x");
    }
    SECTION("a text")
    {
        writeBytes(file, std::string(5000, 'x'));
    }
    SECTION("the beginning of a header")
    {
        writeBytes(file, "SQLite format 3");
    }
    SECTION("our header and then nonsense")
    {
        makeLongLog(file);
        const std::string whole = bytesOf(file);
        writeBytes(file, whole.substr(0, 100) + std::string(whole.size() - 100, '?'));
    }
    checkUntouched(folder, file, ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a database of another program is refused and not touched", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    SECTION("one without a write-ahead log")
    {
        runSql(file, "CREATE TABLE recipe (name TEXT)");
    }
    SECTION("one with a write-ahead log")
    {
        runSql(file, "PRAGMA journal_mode = WAL; CREATE TABLE recipe (name TEXT)");
    }
    checkUntouched(folder, file, ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a folder in the place of the file is refused", "[storage]")
{
    const TempFolder folder;
    fs::create_directory(folder / "a.sqlite");
    CHECK(refusal([&] { Database database(folder / "a.sqlite"); }) ==
          ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a file in a folder that is not there is refused", "[storage]")
{
    const TempFolder folder;
    CHECK(refusal([&] { Database database(folder / "gone" / "a.sqlite"); }) ==
          ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a truncated file is refused and not touched", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    const auto whole = fs::file_size(file);
    const auto length = GENERATE_COPY(std::uintmax_t(50), std::uintmax_t(100), std::uintmax_t(4096),
                                      whole / 2, whole - 4096, whole - 1);
    fs::resize_file(file, length);
    checkUntouched(folder, file, ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a file written by a newer program is refused and not touched", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    runSql(file, "PRAGMA user_version = " + std::to_string(newestSchemaVersion() + 1));
    fs::permissions(file, fs::perms(0640));
    checkUntouched(folder, file, ErrorCode::DatabaseTooNew);
}

TEST_CASE("a newer program that was killed loses nothing of its write-ahead log", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    const fs::path log = folder / "a.sqlite-wal";
    makeLongLog(file);
    {
        // what is there while the newer program runs is what is left when it is killed
        SQLite::Database newer(file.string(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 99");
        fs::copy_file(file, folder / "copy");
        fs::copy_file(log, folder / "copy-wal");
    }
    fs::rename(folder / "copy", file);
    fs::rename(folder / "copy-wal", log);
    const std::string before = bytesOf(file);
    const std::string logBefore = bytesOf(log);
    REQUIRE_FALSE(logBefore.empty());

    CHECK(refusal([&] { Database database(file); }) == ErrorCode::DatabaseTooNew);
    CHECK(bytesOf(file) == before);
    CHECK(bytesOf(log) == logBefore);
}

TEST_CASE("a file that may only be read is refused", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    const std::string before = bytesOf(file);
    fs::permissions(file, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0777));
    {
        const OrdinaryUser user;
        CHECK(refusal([&] { Database database(file); }) == ErrorCode::DatabaseReadOnly);
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a file that may not even be read is refused", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    fs::permissions(file, fs::perms(0000));
    fs::permissions(folder.path(), fs::perms(0777));
    const OrdinaryUser user;
    CHECK(refusal([&] { Database database(file); }) == ErrorCode::DatabaseReadOnly);
}

TEST_CASE("a file in a folder that may only be read is refused", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    fs::permissions(folder.path(), fs::perms(0555));
    SECTION("a new one")
    {
        const OrdinaryUser user;
        CHECK(refusal([&] { Database database(file); }) == ErrorCode::DatabaseReadOnly);
    }
    SECTION("one that is there")
    {
        makeLongLog(file);
        fs::permissions(file, fs::perms(0666));
        const std::string before = bytesOf(file);
        {
            const OrdinaryUser user;
            const std::optional<ErrorCode> code = refusal([&] { Database database(file); });
            CHECK((code == ErrorCode::DatabaseReadOnly || code == ErrorCode::DatabaseUnopenable));
        }
        CHECK(bytesOf(file) == before);
    }
}

TEST_CASE("a file that another program holds for itself cannot be opened", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    CHECK(refusal([&] { Database database(file); }) == ErrorCode::DatabaseBusy);
}

TEST_CASE("a set that another program's lock kept out is recorded once the lock is gone",
          "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    Database database(file);
    SessionLog log(database, me);
    const SessionId id = log.add(plainSession());
    log.recordSet(id, plainSet(0));
    database.use([](SQLite::Database &handle) { handle.setBusyTimeout(10); });

    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(refusal([&] { log.recordSet(id, plainSet(1)); }) == ErrorCode::DatabaseBusy);
    CHECK(log.find(id)->sets.size() == 1);
    other.exec("ROLLBACK");
    log.recordSet(id, plainSet(1));
    CHECK(log.find(id)->sets.size() == 2);
}

TEST_CASE("a disk that fills up while logging loses none of the sets that were written",
          "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeLongLog(file);
    std::vector<SessionId> kept;
    {
        Database database(file);
        SessionLog log(database, me);
        const auto fill = [&] {
            for (int i = 0; i < 10'000; ++i) {
                const SessionId id = log.add(plainSession());
                log.recordSet(id, plainSet(0));
                kept.push_back(id);
            }
        };
        SECTION("no page is left in the file")
        {
            database.use([](SQLite::Database &handle) {
                const int pages = handle.execAndGet("PRAGMA page_count").getInt();
                handle.exec("PRAGMA max_page_count = " + std::to_string(pages + 4));
            });
            CHECK(refusal(fill) == ErrorCode::DiskFull);
        }
        SECTION("the system lets no file grow")
        {
            const LargestFile limit(fs::file_size(file) + 200'000);
            CHECK(refusal(fill) == ErrorCode::DiskFull);
        }
        CHECK(kept.size() < 10'000);
        CHECK(kept.size() > 1);
    }
    Database reopened(file);
    SessionLog log(reopened, me);
    for (const SessionId id : kept)
        CHECK(log.find(id)->sets == std::vector{plainSet(0)});
    // with room again, logging goes on
    log.recordSet(kept.front(), plainSet(1));
    CHECK(log.find(kept.front())->sets.size() == 2);
}

TEST_CASE("a new file on a full disk is refused", "[storage]")
{
    const TempFolder folder;
    const LargestFile limit(2000);
    CHECK(refusal([&] { Database database(folder / "a.sqlite"); }) == ErrorCode::DiskFull);
}

TEST_CASE("what one program records another sees", "[storage]")
{
    const TempFolder folder;
    Database window(folder / "a.sqlite");
    Database commandLine(folder / "a.sqlite");
    SessionLog seen(window, me);
    SessionLog recorded(commandLine, me);
    CHECK(seen.list().empty());
    const SessionId id = recorded.add(plainSession());
    recorded.recordSet(id, plainSet(0));
    CHECK(seen.find(id)->sets == std::vector{plainSet(0)});
}
