// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
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
    /// Inside another transaction it becomes a part of that one.
    void transaction(const std::function<void()> &work);

    /// Runs `work` on the library's handle and turns its exceptions into ours. For the stores.
    void use(const std::function<void(SQLite::Database &)> &work) const;
    /// As `use`, for several statements that have to see the file at one and the same moment.
    void useSnapshot(const std::function<void(SQLite::Database &)> &work) const;

    /// A statement that is prepared once and kept while the file is open; `sql` is a literal.
    /// Within `use` only; see Query.
    SQLite::Statement &prepared(std::string_view sql) const;

private:
    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_handle;
    mutable std::map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// The version this program writes.
int newestSchemaVersion();

} // namespace hipstride
