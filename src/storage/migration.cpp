// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include <array>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include "storage/verified_copy.h"

namespace hipstride {

namespace {

constexpr auto allMigrations = std::to_array<Migration>({
#include "migrations.inc"
});

int userVersion(SQLite::Database &handle)
{
    return handle.execAndGet("PRAGMA user_version").getInt();
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

void migrate(SQLite::Database &handle, const std::filesystem::path &file,
             std::span<const Migration> steps)
{
    const int found = userVersion(handle);
    if (found > 0 && found < static_cast<int>(steps.size()))
        copyVerified(handle, copyBeforeMigration(file, found));
    for (const Migration &step : steps) {
        if (step.number <= userVersion(handle))
            continue;
        SQLite::Transaction transaction(handle, SQLite::TransactionBehavior::IMMEDIATE);
        // another program may have been quicker
        if (step.number <= userVersion(handle))
            continue;
        handle.exec(step.sql);
        handle.exec("PRAGMA user_version = " + std::to_string(step.number));
        transaction.commit();
    }
}

std::filesystem::path copyBeforeMigration(const std::filesystem::path &file, int version)
{
    std::filesystem::path name = file.stem();
    name += "-schema-" + std::to_string(version);
    name += file.extension();
    return file.parent_path() / name;
}

} // namespace hipstride
