// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_check.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "base/error.h"
#include "sealing/sealed_files.h"
#include "storage/database.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t applicationId = 0x48697053; // as in 0001_first_schema.sql

/// What the first bytes of a database file say. Read without SQLite, which would leave its own
/// files beside one that is not to be touched, and takes a file of a few bytes for a new one.
struct Header
{
    std::uint64_t pageSize = 0;
    std::uint32_t pageCount = 0;
    std::uint32_t schemaCookie = 0; ///< 0 as long as there are no tables
    std::uint32_t userVersion = 0;
    std::uint32_t applicationId = 0;
};

using HeaderBytes = std::array<char, 100>;

/// Nothing when the file is shorter.
std::optional<HeaderBytes> headerBytesOf(const fs::path &file)
{
    HeaderBytes bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size()))
        return std::nullopt;
    return bytes;
}

/// The same for the opened first page of a sealed file.
std::optional<HeaderBytes> headerBytesOf(const std::optional<Page> &page)
{
    if (!page)
        return std::nullopt;
    HeaderBytes bytes{};
    std::transform(page->begin(), page->begin() + bytes.size(), bytes.begin(),
                   [](unsigned char byte) { return static_cast<char>(byte); });
    return bytes;
}

/// Nothing when this is not how a database begins.
std::optional<Header> headerIn(const std::optional<HeaderBytes> &begin)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    if (!begin || std::string_view(begin->data(), magic.size()) != magic)
        return std::nullopt;
    const HeaderBytes &bytes = *begin;
    const auto numberAt = [&bytes](std::size_t offset, std::size_t length) {
        std::uint32_t number = 0;
        for (std::size_t i = offset; i < offset + length; ++i)
            number = number << 8U | static_cast<unsigned char>(bytes.at(i));
        return number;
    };
    const std::uint32_t pageSize = numberAt(16, 2);
    return Header{.pageSize = pageSize == 1 ? 65536 : pageSize,
                  .pageCount = numberAt(28, 4),
                  .schemaCookie = numberAt(40, 4),
                  .userVersion = numberAt(60, 4),
                  .applicationId = numberAt(68, 4)};
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

std::uintmax_t sizeOf(const fs::path &file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : size;
}

std::uint32_t pragma(SQLite::Database &handle, const char *name)
{
    return handle.execAndGet(std::string("PRAGMA ") + name).getUInt();
}

} // namespace

int errorOfReading(const fs::path &file)
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) == 0 ? 0 : errno;
}

bool hasWriteAheadLog(const fs::path &file)
{
    return sizeOf(fs::path(file) += "-wal") > 0;
}

void requireOurFile(const fs::path &file, const SealedFiles *sealed)
{
    const std::uintmax_t size = sizeOf(file);
    if (size == 0 || errorOfReading(file) != 0)
        return; // a new file, or one whose fault is found when it is opened
    // what is missing or torn may still be in the write-ahead log, if there is one
    const bool hasLog = hasWriteAheadLog(file);
    const std::optional<Header> header =
        headerIn(sealed != nullptr ? headerBytesOf(sealed->firstPage(file)) : headerBytesOf(file));
    if (!header && sealed != nullptr && hasLog)
        return;
    if (!header)
        throw Error(ErrorCode::DatabaseUnopenable, file.string(),
                    sealed != nullptr ? "its first page is damaged" : "it is no database");
    refuseForeign(file, *header);
    const std::uint64_t head = sealed != nullptr ? SealedHeader::length : 0;
    if (size < head + header->pageSize * header->pageCount && !hasLog)
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), "its end is missing");
}

void requireInPlace(SQLite::Database &handle, const fs::path &file)
{
    int hasMoved = 0;
    sqlite3_file_control(handle.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0)
        throw Error(ErrorCode::DatabaseBusy, file.string(), "another file has taken its place");
}

void requireOurContent(SQLite::Database &handle, const fs::path &file, bool hadLog)
{
    // closing would write the log into the file
    if (hadLog)
        sqlite3_db_config(handle.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    refuseForeign(file, {.schemaCookie = pragma(handle, "schema_version"),
                         .userVersion = pragma(handle, "user_version"),
                         .applicationId = pragma(handle, "application_id")});
    if (sqlite3_db_readonly(handle.getHandle(), "main") == 1)
        throw Error(ErrorCode::DatabaseReadOnly, file.string());
    sqlite3_db_config(handle.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

} // namespace hipstride
