// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_check.h"

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

/// Nothing when the file does not begin as a database does.
std::optional<Header> headerOf(const fs::path &file)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::array<char, 100> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size()) ||
        std::string_view(bytes.data(), magic.size()) != magic)
        return std::nullopt;
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

void requireOurFile(const fs::path &file)
{
    const std::uintmax_t size = sizeOf(file);
    if (size == 0 || errorOfReading(file) != 0)
        return; // a new file, or one whose fault is found when it is opened
    const std::optional<Header> header = headerOf(file);
    if (!header)
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), "it is no database");
    refuseForeign(file, *header);
    // what is missing may still be in the write-ahead log, if there is one
    if (size < header->pageSize * header->pageCount && !hasWriteAheadLog(file))
        throw Error(ErrorCode::DatabaseUnopenable, file.string(), "its end is missing");
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
