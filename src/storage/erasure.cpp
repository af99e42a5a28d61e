// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include <algorithm>
#include <system_error>

#include <SQLiteCpp/Database.h>

#include "base/error.h"
#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

/// Takes the rest along: plan, file and drafts hang on the person, sets and reports on a session.
void eraseRows(const Database &database, PersonId person)
{
    constexpr std::string_view eraseSheets = "DELETE FROM sheet WHERE person_id = ?";
    constexpr std::string_view eraseSessions = "DELETE FROM session WHERE person_id = ?";
    constexpr std::string_view erase = "DELETE FROM person WHERE person_id = ?";

    for (const std::string_view statement : {eraseSheets, eraseSessions})
        Query(database, statement).bind(person).run();
    if (Query(database, erase).bind(person).run() != 1)
        throw Error(ErrorCode::DatabaseFailed, database.file().string(),
                    "no person " + std::to_string(person.value));
}

bool isCopyOf(const fs::path &file, const fs::path &candidate)
{
    const std::string name = candidate.filename().string();
    return candidate != file && name.starts_with(file.stem().string() + "-") &&
           (candidate.extension() == file.extension() || candidate.extension() == ".part");
}

} // namespace

std::vector<fs::path> copiesBeside(const Database &database)
{
    std::vector<fs::path> copies;
    std::error_code ignored;
    for (const fs::directory_entry &entry :
         fs::directory_iterator(database.file().parent_path(), ignored)) {
        if (isCopyOf(database.file(), entry.path()))
            copies.push_back(entry.path());
    }
    std::ranges::sort(copies);
    return copies;
}

void erasePerson(Database &database, PersonId person)
{
    database.use([](SQLite::Database &handle) { handle.exec("PRAGMA secure_delete = ON"); });
    database.transaction([&] { eraseRows(database, person); });
    for (const fs::path &copy : copiesBeside(database)) {
        std::error_code error;
        fs::remove(copy, error);
        if (error)
            throw Error(ErrorCode::FileUnwritable, copy.string(), error.message());
    }
    // names that were changed long ago may still stand in pages that are free now
    database.use([](SQLite::Database &handle) {
        handle.exec("VACUUM");
        handle.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

} // namespace hipstride
