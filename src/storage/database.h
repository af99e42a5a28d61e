// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace hipstride {

/// The open data file: WAL, synchronous FULL, foreign keys on, migrated to the newest schema.
/// The only place that sees the library's exceptions; they leave as Error.
class Database
{
public:
    /// Opens or makes the file (0600). Before the first migration of an existing file a verified
    /// copy is made beside it.
    /// Throws Error: DatabaseTooNew (file untouched), DatabaseUnopenable, DatabaseReadOnly,
    /// DatabaseBusy, DiskFull, DatabaseFailed.
    explicit Database(const std::filesystem::path &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const std::filesystem::path &file() const { return m_file; }
    int schemaVersion() const;

    /// Runs `work` in one transaction: all of it is durable when this returns, or none of it.
    void transaction(const std::function<void()> &work);

    /// Runs `read` on the library's handle and turns its exceptions into ours. For the stores.
    void use(const std::function<void(SQLite::Database &)> &work) const;

private:
    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_handle;
};

/// The version this program writes.
int newestSchemaVersion();

} // namespace hipstride
