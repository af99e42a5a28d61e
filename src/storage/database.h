// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "sealing/data_key.h"

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace hipstride {

class SealedFiles;
struct SealedHeader;

/// The open data file: WAL, synchronous FULL, foreign keys on, migrated to the newest schema.
/// The only place that sees the library's exceptions; they leave as Error.
/// Threads may share it: one uses it at a time, the others wait.
class Database
{
public:
    /// Opens or makes the file (0600). Before the first migration of an existing file a verified
    /// copy is made beside it. A sealed file needs the key that `unlock` gave; copies beside it
    /// that are not sealed as it is were left by a change that was interrupted, and are removed.
    /// Throws Error: DatabaseSealed without its key, DatabaseTooNew (file untouched),
    /// DatabaseUnopenable, DatabaseReadOnly, DatabaseBusy, DiskFull, DatabaseFailed.
    explicit Database(const std::filesystem::path &file, std::optional<DataKey> key = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const std::filesystem::path &file() const { return m_file; }
    int schemaVersion() const;
    /// Whether it can be read only with a passphrase.
    bool isSealed() const;
    /// What stands at the head of a sealed file.
    std::optional<SealedHeader> sealedHeader() const;

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

    /// Keeps other threads waiting until it goes, for what is more than one use.
    [[nodiscard]] std::unique_lock<std::recursive_mutex> hold() const;

    /// Goes on with the file that has taken this one's place, sealed as `sealed` says. Kept
    /// statements are dropped. Throws Error as opening does; then nothing can be used any more.
    void reopen(std::unique_ptr<SealedFiles> sealed);

private:
    void open();

    std::filesystem::path m_file;
    mutable std::recursive_mutex m_use;
    std::unique_ptr<SealedFiles> m_sealed; ///< outlives the handle
    std::unique_ptr<SQLite::Database> m_handle;
    mutable std::map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// The version this program writes.
int newestSchemaVersion();

} // namespace hipstride
