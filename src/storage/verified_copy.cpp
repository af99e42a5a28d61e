// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verified_copy.h"

#include <cerrno>
#include <cstdint>
#include <map>
#include <string>
#include <system_error>
#include <utility>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

ErrorCode codeOf(int systemError)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::DatabaseReadOnly;
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::DatabaseUnopenable;
    }
}

/// Rows of every table, by the table's name.
std::map<std::string, std::int64_t> rowCounts(SQLite::Database &database)
{
    std::map<std::string, std::int64_t> counts;
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        counts[name] = database.execAndGet("SELECT count(*) FROM \"" + name + "\"").getInt64();
    }
    return counts;
}

void copyInto(const fs::path &file, SQLite::Database &source)
{
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE);
    if (SQLite::Backup(copy, source).executeStep() != SQLITE_DONE)
        throw Error(ErrorCode::DatabaseBusy, file.string(), "not all pages could be copied");
    copy.exec("PRAGMA journal_mode = DELETE"); // one file, nothing beside it
    const std::string verdict = copy.execAndGet("PRAGMA integrity_check").getString();
    if (verdict != "ok")
        throw Error(ErrorCode::DatabaseFailed, file.string(), verdict);
    if (rowCounts(copy) != rowCounts(source))
        throw Error(ErrorCode::DatabaseFailed, file.string(), "the copy has lost rows");
}

/// Removes a half-made file unless it has been renamed.
class PartialFile
{
public:
    explicit PartialFile(fs::path path)
        : m_path(std::move(path))
    {
        discard();
        makePrivateFile(m_path);
    }
    ~PartialFile() { discard(); }
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const fs::path &path() const { return m_path; }

    void becomes(const fs::path &target) const
    {
        std::error_code error;
        fs::rename(m_path, target, error);
        if (error)
            throw Error(codeOf(error.value()), target.string(), error.message());
    }

private:
    void discard() const noexcept
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }

    fs::path m_path;
};

} // namespace

void makePrivateFile(const fs::path &file)
{
    const int created =
        ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (created < 0) {
        if (errno == EEXIST)
            return;
        const std::error_code reason(errno, std::generic_category());
        throw Error(codeOf(reason.value()), file.string(), reason.message());
    }
    ::fchmod(created, S_IRUSR | S_IWUSR); // the umask may have taken some away
    ::close(created);
}

void copyVerified(SQLite::Database &source, const fs::path &target)
{
    const PartialFile partial(fs::path(target) += ".part");
    copyInto(partial.path(), source);
    partial.becomes(target);
}

} // namespace hipstride
