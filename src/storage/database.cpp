// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "sealing/sealed_files.h"
#include "storage/copies.h"
#include "storage/file_check.h"
#include "storage/migration.h"
#include "storage/verified_copy.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

constexpr int busyTimeoutMs = 2000;

/// What SQLite calls an input/output error is often a disk without room.
bool isNoRoom(int extendedCode, int systemError)
{
    return extendedCode == SQLITE_IOERR_SHMSIZE || systemError == ENOSPC || systemError == EDQUOT ||
           systemError == EFBIG;
}

ErrorCode codeOf(int extendedCode, int systemError)
{
    if (extendedCode == SQLITE_IOERR_DATA) // a sealed page that is not as it was written
        return ErrorCode::DatabaseUnopenable;
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

/// What the system said when a file was last refused. SQLite itself tells it for some failures
/// only, those of a commit not among them, so its two files are asked.
int lastSystemError(const SQLite::Database &handle)
{
    int error = sqlite3_system_errno(handle.getHandle());
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(handle.getHandle(), "main", which, &file);
        if (error == 0 && file != nullptr && file->pMethods != nullptr)
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
    }
    return error;
}

/// The one place where the library's exceptions become ours. `handle` may be null until the file is
/// open, so it is looked at only after something went wrong.
template <typename Work>
void translated(const fs::path &file, const std::unique_ptr<SQLite::Database> &handle, Work &&work)
{
    try {
        work();
    } catch (const SQLite::Exception &exception) {
        const int systemError = handle ? lastSystemError(*handle) : errorOfReading(file);
        throw Error(codeOf(exception.getExtendedErrorCode(), systemError), file.string(),
                    exception.what());
    }
}

/// Null for a file that is open to all, or not there yet.
std::unique_ptr<SealedFiles> sealedFilesOf(const fs::path &file, std::optional<DataKey> key)
{
    const std::optional<SealedHeader> header = readSealedHeader(file);
    if (!header)
        return nullptr;
    if (!key)
        throw Error(ErrorCode::DatabaseSealed, file.string());
    if (!isKeyOf(*header, *key))
        throw Error(ErrorCode::DatabaseSealed, file.string(), "sealed with another key");
    return std::make_unique<SealedFiles>(std::move(*key), *header);
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

Database::Database(const fs::path &file, std::optional<DataKey> key)
    : m_file(file)
    , m_sealed(sealedFilesOf(file, std::move(key)))
{
    open();
}

void Database::open()
{
    requireOurFile(m_file, m_sealed.get());
    const bool hadLog = hasWriteAheadLog(m_file);
    makePrivateFile(m_file);
    translated(m_file, m_handle, [this, hadLog] {
        const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_URI; // for copies, see there
        m_handle = std::make_unique<SQLite::Database>(m_file.string(), flags, busyTimeoutMs,
                                                      m_sealed ? m_sealed->name() : std::string());
        sqlite3_extended_result_codes(m_handle->getHandle(), 1);
        requireOurContent(*m_handle, m_file, hadLog);
        keepPrivate(m_file);
        m_handle->exec("PRAGMA journal_mode = WAL");
        m_handle->exec("PRAGMA synchronous = FULL");
        m_handle->exec("PRAGMA foreign_keys = ON");
        requireInPlace(*m_handle, m_file);
        migrate(*m_handle, m_file, migrations());
    });
    if (m_sealed)
        removeForeignCopies(m_file, m_sealed->header());
}

bool Database::isSealed() const
{
    return sealedHeader().has_value();
}

std::optional<SealedHeader> Database::sealedHeader() const
{
    const auto held = hold();
    return m_sealed ? std::optional(m_sealed->header()) : std::nullopt;
}

std::unique_lock<std::recursive_mutex> Database::hold() const
{
    return std::unique_lock(m_use);
}

void Database::reopen(std::unique_ptr<SealedFiles> sealed)
{
    const auto held = hold();
    m_statements.clear();
    m_handle.reset();
    m_sealed = std::move(sealed);
    open();
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
    const auto held = hold();
    if (!m_handle)
        throw Error(ErrorCode::DatabaseUnopenable, m_file.string(), "it could not be opened again");
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
