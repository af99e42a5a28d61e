// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verified_copy.h"

#include <cerrno>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
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
#include "sealing/sealed_page.h"

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

std::string usualLayer()
{
    return sqlite3_vfs_find(nullptr)->zName;
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

/// The name of the layer of SQLite that an open database's files go through.
std::string layerOf(SQLite::Database &database)
{
    sqlite3_vfs *layer = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_VFS_POINTER, &layer);
    return layer != nullptr ? layer->zName : usualLayer();
}

void verify(SQLite::Database &copy, const fs::path &file, SQLite::Database &source)
{
    const std::string verdict = copy.execAndGet("PRAGMA integrity_check").getString();
    if (verdict != "ok")
        throw Error(ErrorCode::DatabaseFailed, file.string(), verdict);
    if (rowCounts(copy) != rowCounts(source))
        throw Error(ErrorCode::DatabaseFailed, file.string(), "the copy has lost rows");
}

void copyInto(const fs::path &file, SQLite::Database &source)
{
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE, 0, layerOf(source));
    if (SQLite::Backup(copy, source).executeStep() != SQLITE_DONE)
        throw Error(ErrorCode::DatabaseBusy, file.string(), "not all pages could be copied");
    copy.exec("PRAGMA journal_mode = DELETE"); // one file, nothing beside it
    verify(copy, file, source);
}

/// A file as an address, which is how SQLite is told the layer of another one.
std::string addressOf(const fs::path &file, const std::string &layer)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char c : fs::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#') {
            address += '%';
            address += digits[byte >> 4U];
            address += digits[byte & 0xfU];
        } else {
            address += c;
        }
    }
    return address + "?vfs=" + layer;
}

/// Writes every page anew, with as much left free at its end as nonce and tag of a sealed one need.
/// A file that was sealed keeps that room when it is opened to all; it costs a hundredth.
void rebuildInto(const fs::path &file, SQLite::Database &source, const std::string &layer)
{
    int reserved = layer == usualLayer() ? 0 : reservedLength;
    sqlite3_file_control(source.getHandle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    SQLite::Statement rebuild(source, "VACUUM INTO ?");
    rebuild.bind(1, addressOf(file, layer));
    rebuild.exec();
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE, 0, layer);
    // a sealed file has no other journal that outlasts a crash, so it begins with this one
    copy.exec("PRAGMA journal_mode = WAL");
    verify(copy, file, source);
}

/// The log of the file that is replaced must not be taken for that of the new one.
void emptyLog(SQLite::Database &database, const fs::path &file)
{
    if (database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0)
        throw Error(ErrorCode::DatabaseBusy, file.string(), "its log is in use");
}

void sync(const fs::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool isSynced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::error_code reason(errno, std::generic_category());
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isSynced)
        throw Error(codeOf(reason.value()), path.string(), reason.message());
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

void replaceVerified(SQLite::Database &source, const fs::path &file, const std::string &layer)
{
    fs::path name = file.stem();
    name += "-change";
    name += file.extension();
    const PartialFile partial(file.parent_path() / (name += ".part"));
    rebuildInto(partial.path(), source, layer.empty() ? usualLayer() : layer);
    emptyLog(source, file);
    sync(partial.path(), O_RDWR);
    partial.becomes(file);
}

void syncFolder(const fs::path &folder)
{
    sync(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace hipstride
