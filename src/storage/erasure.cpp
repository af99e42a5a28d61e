// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include <string>

#include <SQLiteCpp/Database.h>

#include "base/error.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/query.h"

namespace hipstride {

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

} // namespace

void erasePerson(Database &database, PersonId person)
{
    database.use([](SQLite::Database &handle) { handle.exec("PRAGMA secure_delete = ON"); });
    database.transaction([&] { eraseRows(database, person); });
    removeCopies(database.file());
    // names that were changed long ago may still stand in pages that are free now
    database.use([](SQLite::Database &handle) {
        handle.exec("VACUUM");
        handle.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    });
}

} // namespace hipstride
