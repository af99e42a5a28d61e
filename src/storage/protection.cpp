// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/protection.h"

#include <cassert>
#include <memory>
#include <string>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "base/error.h"
#include "sealing/sealed_files.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/verified_copy.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

/// Keeps every other program from the file, as long as it is there.
class SoleUse
{
public:
    /// Throws what the library throws when another program has the file open.
    explicit SoleUse(SQLite::Database &handle)
        : SoleUse(handle, false)
    {
        // with a write-ahead log the lock is taken by the next transaction, and then kept
        handle.exec("BEGIN IMMEDIATE");
        m_isTaken = true;
        handle.exec("COMMIT");
    }
    /// Also when the constructor did not come to its end.
    ~SoleUse()
    {
        m_handle.tryExec("PRAGMA locking_mode = NORMAL");
        if (m_isTaken)
            m_handle.tryExec("SELECT count(*) FROM sqlite_schema"); // gives the lock back
        else
            giveBackHalfTaken();
    }
    SoleUse(const SoleUse &) = delete;
    SoleUse &operator=(const SoleUse &) = delete;

private:
    SoleUse(SQLite::Database &handle, bool isTaken)
        : m_handle(handle)
        , m_isTaken(isTaken)
    {
        handle.exec("PRAGMA locking_mode = EXCLUSIVE");
    }

    /// A lock that was not to be had would keep others from opening the file: SQLite waits for it
    /// in the door, and with a write-ahead log does not step back.
    void giveBackHalfTaken() const
    {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(m_handle.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        if (file != nullptr && file->pMethods != nullptr)
            file->pMethods->xUnlock(file, SQLITE_LOCK_SHARED);
    }

    SQLite::Database &m_handle;
    bool m_isTaken;
};

/// The one way of sealing, sealing otherwise and opening: a copy takes the file's place.
void change(Database &database, std::unique_ptr<SealedFiles> sealed)
{
    const auto held = database.hold(); // what another thread wrote meanwhile would be left behind
    const fs::path &file = database.file();
    const fs::path folder = fs::absolute(file).parent_path();
    database.use([&](SQLite::Database &handle) {
        const SoleUse alone(handle);
        replaceVerified(handle, file, sealed ? sealed->name() : std::string());
    });
    database.reopen(std::move(sealed));
    syncFolder(folder);
    removeCopies(file);
    syncFolder(folder);
}

} // namespace

bool isSealed(const fs::path &databaseFile)
{
    return beginsSealed(databaseFile);
}

std::optional<DataKey> unlock(const fs::path &databaseFile, std::string_view passphrase)
{
    const std::optional<SealedHeader> header = readSealedHeader(databaseFile);
    if (!header)
        throw Error(ErrorCode::DatabaseUnopenable, databaseFile.string(), "it is not sealed");
    return unlock(*header, passphrase);
}

bool isPassphrase(const Database &database, std::string_view passphrase)
{
    const std::optional<SealedHeader> header = database.sealedHeader();
    return header && unlock(*header, passphrase);
}

void seal(Database &database, std::string_view passphrase, KeyCost cost)
{
    assert(!passphrase.empty());
    DataKey key = DataKey::random();
    const SealedHeader header = makeSealedHeader(key, passphrase, cost);
    change(database, std::make_unique<SealedFiles>(std::move(key), header));
}

void unseal(Database &database)
{
    change(database, nullptr);
}

} // namespace hipstride
