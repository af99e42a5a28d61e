// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <SQLiteCpp/Database.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/storage/samples.h"
#include "sealing/sealed_header.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_store.h"
#include "storage/protection.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr const char *passphrase = "correct horse";
constexpr std::size_t pageSize = 4096;
constexpr PersonId me{1};

/// A sealed file of many pages, closed.
void makeSealed(const fs::path &file)
{
    Database database(file);
    SessionLog log(database, me);
    for (int i = 0; i < 60; ++i) {
        Session session = plainSession();
        session.note = std::string(5000, 'n');
        log.add(session);
    }
    seal(database, passphrase, leastCost());
}

/// What opening and looking through the file says.
std::optional<ErrorCode> refusalOfReading(const fs::path &file)
{
    return refusal([&] {
        const Database database(file, unlock(file, passphrase));
        checkIntegrity(database);
        database.use([](SQLite::Database &handle) {
            handle.execAndGet("SELECT sum(length(note)) FROM session").getInt();
        });
    });
}

/// Does `work` on the open file and has the process killed with it open.
template <typename Work>
void killedAfter(const fs::path &file, Work work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Database database(file, unlock(file, passphrase));
        work(database);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}

/// A sealed file whose last five sessions are in its write-ahead log only.
void makeSealedWithLog(const fs::path &file)
{
    makeSealed(file);
    killedAfter(file, [](Database &database) {
        SessionLog log(database, me);
        for (int i = 0; i < 5; ++i)
            log.add(plainSession());
    });
}

std::uint32_t numberAt(const std::string &bytes, std::size_t place)
{
    std::uint32_t number = 0;
    for (std::size_t i = place; i < place + 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes.at(i));
    return number;
}

void putNumber(std::string &bytes, std::size_t place, std::uint32_t number)
{
    for (std::size_t i = place + 4; i-- > place; number >>= 8U)
        bytes.at(i) = static_cast<char>(number & 0xffU);
}

/// Gives the first page of a write-ahead log another number, which stands plain in its frame, and
/// mends the checksums of this frame and all after it. They are sums, so that takes no knowledge of
/// what is in the pages.
void relabelFirstPage(std::string &log)
{
    constexpr std::size_t header = 32, frame = 24 + pageSize;
    const std::uint32_t before = numberAt(log, header);
    putNumber(log, header, before ^ 1U);
    // the sums take words as this computer does: the last byte of the number is the highest
    const auto wordOf = [](std::uint32_t number) { return number << 24U; };
    std::uint32_t first = wordOf((before ^ 1U) & 0xffU) - wordOf(before & 0xffU);
    std::uint32_t second = first;
    for (std::size_t at = header; at + frame <= log.size(); at += frame) {
        const std::size_t pairs = 1 + pageSize / 8 - (at == header ? 1 : 0);
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            first += second;
            second += first;
        }
        putNumber(log, at + 16, numberAt(log, at + 16) + first);
        putNumber(log, at + 20, numberAt(log, at + 20) + second);
    }
}

} // namespace

TEST_CASE("a sealed file that is whole can be read through", "[storage][protection]")
{
    const TempFolder folder;
    makeSealed(folder / "a.sqlite");
    CHECK(refusalOfReading(folder / "a.sqlite") == std::nullopt);
}

TEST_CASE("a file that is larger than what SQLite keeps in memory is sealed whole",
          "[storage][protection]")
{
    // then it writes pages while it still makes others, and not in their order
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    {
        Database database(file);
        SessionLog log(database, me);
        database.transaction([&log] {
            for (int i = 0; i < 1'000; ++i) {
                Session session = plainSession();
                session.note = std::string(6000, 'n');
                log.add(session);
            }
        });
        seal(database, passphrase, leastCost());
        database.transaction([&log] {
            for (int i = 1; i <= 1'000; i += 2)
                log.remove({i});
        });
    }
    REQUIRE(fs::file_size(file) > 8'000'000);
    Database database(file, unlock(file, passphrase));
    CHECK(SessionLog(database, me).list().size() == 500);
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("one bit that was turned in any page of a sealed file is found", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    const std::string whole = bytesOf(file);
    const std::size_t pages = whole.size() / pageSize;
    for (std::size_t page = 1; page < pages; ++page) {
        CAPTURE(page);
        std::string bytes = whole;
        bytes.at(page * pageSize + page * 37 % pageSize) ^= 1;
        writeBytes(file, bytes);
        REQUIRE(refusalOfReading(file) == ErrorCode::DatabaseUnopenable);
    }
}

TEST_CASE("a page of a sealed file opens in no other place", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    std::string bytes = bytesOf(file);
    for (std::size_t i = 0; i < pageSize; ++i)
        std::swap(bytes.at(20 * pageSize + i), bytes.at(21 * pageSize + i));
    writeBytes(file, bytes);
    CHECK(refusalOfReading(file) == ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a page of nothing is not taken for one that was written", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    std::string bytes = bytesOf(file);
    bytes.replace(30 * pageSize, pageSize, std::string(pageSize, '\0'));
    writeBytes(file, bytes);
    CHECK(refusalOfReading(file) == ErrorCode::DatabaseUnopenable);
}

TEST_CASE("a sealed file that was cut off is refused and not touched", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    const std::uintmax_t whole = fs::file_size(file);
    const auto length = GENERATE_COPY(std::uintmax_t(100), std::uintmax_t(4096),
                                      std::uintmax_t(6000), whole / 2, whole - 4096, whole - 1);
    fs::resize_file(file, length);
    const std::string before = bytesOf(file);
    CHECK(refusalOfReading(file) == ErrorCode::DatabaseUnopenable);
    CHECK(bytesOf(file) == before);
    CHECK_FALSE(fs::exists(folder / "a.sqlite-wal"));
}

TEST_CASE("a sealed file written by a newer program is refused and not touched",
          "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    {
        Database database(file, unlock(file, passphrase));
        database.use([](SQLite::Database &handle) { handle.exec("PRAGMA user_version = 99"); });
    }
    const std::string before = bytesOf(file);
    CHECK(refusalOfReading(file) == ErrorCode::DatabaseTooNew);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("what was recorded before a kill is there in a sealed file", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealed(file);
    killedAfter(file, [](Database &database) {
        SessionLog log(database, me);
        const SessionId id = log.add(plainSession());
        for (int i = 0; i < 7; ++i)
            log.recordSet(id, plainSet(i));
    });
    REQUIRE(fs::file_size(folder / "a.sqlite-wal") > pageSize);
    Database database(file, unlock(file, passphrase));
    CHECK(SessionLog(database, me).find({61})->sets.size() == 7);
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("a write-ahead log whose end was torn is good up to there", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealedWithLog(file);
    const fs::path logFile = folder / "a.sqlite-wal";
    std::string bytes = bytesOf(logFile);
    SECTION("cut off")
    {
        bytes.resize(bytes.size() - 100);
    }
    SECTION("written over")
    {
        bytes.replace(bytes.size() - 300, 200, std::string(200, '\x55'));
    }
    writeBytes(logFile, bytes);
    Database database(file, unlock(file, passphrase));
    const std::size_t count = SessionLog(database, me).list().size();
    CHECK(count >= 60);
    CHECK(count < 65);
    CHECK(checkIntegrity(database).empty());
}

TEST_CASE("a page in the write-ahead log cannot be given out for another", "[storage][protection]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    makeSealedWithLog(file);
    std::string bytes = bytesOf(folder / "a.sqlite-wal");
    relabelFirstPage(bytes);
    writeBytes(folder / "a.sqlite-wal", bytes);
    Database database(file, unlock(file, passphrase));
    CHECK(SessionLog(database, me).list().size() == 60); // nothing of the log is believed
    CHECK(checkIntegrity(database).empty());
}
