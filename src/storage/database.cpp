// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <string>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "storage/migration.h"
#include "storage/verified_copy.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

constexpr int busyTimeoutMs = 2000;
constexpr std::uint32_t applicationId = 0x48697053; // as in 0001_first_schema.sql

/// What SQLite calls an input/output error is often a disk without room.
bool isNoRoom(int extendedCode, int systemError)
{
    return extendedCode == SQLITE_IOERR_SHMSIZE || systemError == ENOSPC || systemError == EDQUOT ||
           systemError == EFBIG;
}

ErrorCode codeOf(int extendedCode, int systemError)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return isNoRoom(extendedCode, systemError) ? ErrorCode::DiskFull
                                                   : ErrorCode::DatabaseFailed;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::DatabaseReadOnly;
    case SQLITE_CANTOPEN:
        return systemError == EACCES || systemError == EROFS ? ErrorCode::DatabaseReadOnly
                                                             : ErrorCode::DatabaseUnopenable;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::DatabaseBusy;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseUnopenable;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

int errorOfReading(const fs::path &file)
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) == 0 ? 0 : errno;
}

/// The one place where the library's exceptions become ours. `handle` may be null until the file is
/// open, so it is looked at only after something went wrong.
template <typename Work>
void translated(const fs::path &file, const std::unique_ptr<SQLite::Database> &handle, Work &&work)
{
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        const int systemError =
            handle ? sqlite3_system_errno(handle->getHandle()) : errorOfReading(file);
        throw Error(codeOf(exception.getExtendedErrorCode(), systemError), file.string(),
                    exception.what());
    }
}

/// What the header of a database file says. Read without SQLite, which would leave its own files
/// beside one that is not to be touched.
struct Header
{
    std::uint32_t schemaCookie = 0; ///< 0 as long as there are no tables
    std::uint32_t userVersion = 0;
    std::uint32_t applicationId = 0;
};

/// All zero when the file has no such header.
Header headerOf(const fs::path &file)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, 100> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size()) ||
        std::string_view(bytes.data(), magic.size()) != magic)
        return {};
    const auto numberAt = [&bytes](std::size_t offset) {
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < 4; ++i)
            number = number << 8U | static_cast<unsigned char>(bytes.at(offset + i));
        return number;
    };
    return {
        .schemaCookie = numberAt(40), .userVersion = numberAt(60), .applicationId = numberAt(68)};
}

void refuseForeign(const fs::path &file, const Header &header)
{
    if (header.userVersion > static_cast<std::uint32_t>(newestSchemaVersion()))
        throw Error(ErrorCode::DatabaseTooNew, file.string(),
                    "schema " + std::to_string(header.userVersion) + ", this program knows " +
                        std::to_string(newestSchemaVersion()));
    if (header.schemaCookie != 0 && header.applicationId != applicationId)
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), "a database of another program");
}

void checkpointOnClose(SQLite::Database &handle, bool on)
{
    sqlite3_db_config(handle.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

std::uint32_t pragma(SQLite::Database &handle, const char *name)
{
    return handle.execAndGet(std::string("PRAGMA ") + name).getUInt();
}

/// Looks at what was opened before anything is written to it.
void requireOurs(SQLite::Database &handle, const fs::path &file)
{
    // the header may be behind: a program killed at its end leaves a newer one in the write-ahead
    // log
    checkpointOnClose(handle, false);
    refuseForeign(file, {.schemaCookie = pragma(handle, "schema_version"),
                         .userVersion = pragma(handle, "user_version"),
                         .applicationId = pragma(handle, "application_id")});
    if (sqlite3_db_readonly(handle.getHandle(), "main") == 1)
        throw Error(ErrorCode::DatabaseReadOnly, file.string());
    checkpointOnClose(handle, true);
}

void keepPrivate(const fs::path &file)
{
    // a file on a foreign file system may not know permissions; that is no reason to refuse it
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm"})
        fs::permissions(fs::path(file) += suffix, fs::perms::owner_read | fs::perms::owner_write,
                        ignored);
}

} // namespace

Database::Database(const fs::path &file)
    : m_file(file)
{
    refuseForeign(file, headerOf(file));
    makePrivateFile(file);
    translated(m_file, m_handle, [this] {
        m_handle = std::make_unique<SQLite::Database>(m_file.string(), SQLite::OPEN_READWRITE,
                                                      busyTimeoutMs);
        sqlite3_extended_result_codes(m_handle->getHandle(), 1);
        requireOurs(*m_handle, m_file);
        keepPrivate(m_file);
        m_handle->exec("PRAGMA journal_mode = WAL");
        m_handle->exec("PRAGMA synchronous = FULL");
        m_handle->exec("PRAGMA foreign_keys = ON");
        migrate(*m_handle, m_file, migrations());
    });
}

Database::~Database() = default;

int Database::schemaVersion() const
{
    int version = 0;
    use([&version](SQLite::Database &handle) {
        version = handle.execAndGet("PRAGMA user_version").getInt();
    });
    return version;
}

void Database::transaction(const std::function<void()> &work)
{
    use([&work](SQLite::Database &handle) {
        if (sqlite3_get_autocommit(handle.getHandle()) == 0) {
            work();
            return;
        }
        SQLite::Transaction transaction(handle, SQLite::TransactionBehavior::IMMEDIATE);
        work();
        transaction.commit();
    });
}

void Database::use(const std::function<void(SQLite::Database &)> &work) const
{
    translated(m_file, m_handle, [this, &work] { work(*m_handle); });
}

void Database::useSnapshot(const std::function<void(SQLite::Database &)> &work) const
{
    use([&work](SQLite::Database &handle) {
        if (sqlite3_get_autocommit(handle.getHandle()) == 0) {
            work(handle);
            return;
        }
        SQLite::Transaction snapshot(handle);
        work(handle);
        snapshot.commit();
    });
}

SQLite::Statement &Database::prepared(std::string_view sql) const
{
    std::unique_ptr<SQLite::Statement> &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_handle, std::string(sql));
    return *statement;
}

int newestSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

} // namespace hipstride
