// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "storage/client_rows.h"
#include "storage/database.h"
#include "storage/plan_rows.h"
#include "storage/query.h"
#include "storage/session_rows.h"
#include "storage/set_counts.h"

namespace hipstride {

namespace {

/// What SQLite itself finds: pages, indexes, types and limits of columns.
void checkFile(SQLite::Database &handle, Problems &problems)
{
    SQLite::Statement check(handle, "PRAGMA integrity_check");
    while (check.executeStep()) {
        const std::string line = check.getColumn(0).getString();
        if (line != "ok")
            problems.push_back({ProblemCode::NotUnderstood, "database", {}, line});
    }
}

void checkReferences(SQLite::Database &handle, Problems &problems)
{
    SQLite::Statement check(handle, R"(
        SELECT "table", "parent", count(*)
          FROM pragma_foreign_key_check
         GROUP BY "table", "parent")");
    while (check.executeStep())
        problems.push_back({ProblemCode::LeadsNowhere, check.getColumn(0).getString(),
                            check.getColumn(1).getString(),
                            check.getColumn(2).getString() + " rows"});
}

void append(Problems &problems, const std::string &row, Problems found)
{
    for (Problem &problem : found) {
        problem.place.insert(0, row + "/");
        problems.push_back(std::move(problem));
    }
}

void checkPlan(const Database &database, PersonId person, Problems &problems)
{
    const PlanRows rows = readPlan(database, person);
    problems.insert(problems.end(), rows.damaged.begin(), rows.damaged.end());
    for (const Routine &routine : rows.plan.routines)
        append(problems, "routine " + std::to_string(routine.id.value), problemsOf(routine));
}

void checkPlans(const Database &database, Problems &problems)
{
    constexpr std::string_view select = R"(
        SELECT person_id
          FROM person
         ORDER BY person_id)";

    Query query(database, select);
    while (query.next()) {
        PersonId person;
        query.take(person);
        checkPlan(database, person, problems);
        append(problems, "person " + std::to_string(person.value),
               problemsOf(readClientFile(database, person, problems)));
    }
}

void checkLog(const Database &database, Problems &problems)
{
    constexpr std::string_view select = R"(
        SELECT session_id
          FROM session
         ORDER BY session_id)";

    Query query(database, select);
    while (query.next()) {
        SessionId id;
        query.take(id);
        if (const auto session = readSession(database, id, problems))
            append(problems, "session " + std::to_string(id.value), problemsOf(*session));
    }
}

} // namespace

Problems checkIntegrity(const Database &database)
{
    Problems problems;
    database.useSnapshot([&](SQLite::Database &handle) {
        checkFile(handle, problems);
        checkReferences(handle, problems);
        checkPlans(database, problems);
        checkLog(database, problems);
        checkCounts(database, problems);
    });
    return problems;
}

} // namespace hipstride
