// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/migration.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr Migration first{1, "0001_first", "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);"};
constexpr Migration second{2, "0002_second",
                           "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (2, 2);"};
constexpr Migration broken{2, "0002_broken", "INSERT INTO a VALUES (2); INSERT INTO b VALUES (1);"};

SQLite::Database opened(const fs::path &file)
{
    return {file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
}

int version(SQLite::Database &handle)
{
    return handle.execAndGet("PRAGMA user_version").getInt();
}

int rows(SQLite::Database &handle)
{
    return handle.execAndGet("SELECT count(*) FROM a").getInt();
}

/// Every statement that makes up the schema, in the order of the names.
std::string schemaOf(SQLite::Database &handle)
{
    std::string schema;
    SQLite::Statement select(handle, "SELECT sql FROM sqlite_schema "
                                     "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                                     "ORDER BY type DESC, name");
    while (select.executeStep())
        schema += select.getColumn(0).getString() + ";\n\n";
    return schema;
}

} // namespace

TEST_CASE("migrations are numbered from one without a gap", "[storage]")
{
    int expected = 1;
    for (const Migration &migration : migrations())
        CHECK(migration.number == expected++);
    CHECK(newestSchemaVersion() == expected - 1);
}

TEST_CASE("a new file goes through every step and needs no copy", "[storage]")
{
    const TempFolder folder;
    SQLite::Database handle = opened(folder / "a.sqlite");
    migrate(handle, folder / "a.sqlite", std::array{first, second});
    CHECK(version(handle) == 2);
    CHECK(rows(handle) == 2);
    CHECK_FALSE(fs::exists(copyBeforeMigration(folder / "a.sqlite", 0)));
    CHECK_FALSE(fs::exists(copyBeforeMigration(folder / "a.sqlite", 1)));
}

TEST_CASE("a file is copied before its schema changes, and only then", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    SQLite::Database handle = opened(file);
    handle.exec("PRAGMA journal_mode = WAL");
    migrate(handle, file, std::array{first});
    migrate(handle, file, std::array{first});
    const fs::path copy = copyBeforeMigration(file, 1);
    CHECK_FALSE(fs::exists(copy));

    migrate(handle, file, std::array{first, second});
    CHECK(version(handle) == 2);
    REQUIRE(fs::exists(copy));
    CHECK(fs::status(copy).permissions() == fs::perms(0600));
    CHECK_FALSE(fs::exists(copy.string() + "-wal"));
    CHECK_FALSE(fs::exists(copy.string() + ".part"));
    SQLite::Database before = opened(copy);
    CHECK(version(before) == 1);
    CHECK(rows(before) == 1);
}

TEST_CASE("a step that fails leaves the file at the step before", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    SQLite::Database handle = opened(file);
    migrate(handle, file, std::array{first});
    CHECK_THROWS_AS(migrate(handle, file, std::array{first, broken}), SQLite::Exception);
    CHECK(version(handle) == 1);
    CHECK(rows(handle) == 1);
}

TEST_CASE("nothing is migrated when the copy cannot be made", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    SQLite::Database handle = opened(file);
    migrate(handle, file, std::array{first});
    // a folder with something in it cannot be replaced by a file
    fs::create_directories(copyBeforeMigration(file, 1) / "something");
    CHECK(refusal([&] { migrate(handle, file, std::array{first, second}); }).has_value());
    CHECK(version(handle) == 1);
    CHECK_FALSE(fs::exists(copyBeforeMigration(file, 1).string() + ".part"));
}

TEST_CASE("the newest schema is the one that was reviewed", "[storage]")
{
    const TempFolder folder;
    const Database database(folder / "a.sqlite");
    std::string schema;
    database.use([&schema](SQLite::Database &handle) { schema = schemaOf(handle); });
    const fs::path golden = fs::path(HIPSTRIDE_TEST_DATA) / "newest_schema.sql";
    const fs::path found = fs::current_path() / "newest_schema.sql";
    const bool isReviewed = schema == bytesOf(golden);
    if (!isReviewed)
        writeBytes(found, schema);
    INFO("compare " << golden << " with " << found);
    CHECK(isReviewed);
}

TEST_CASE("rules and exceptions of before there were runs are kept as they were", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    {
        SQLite::Database handle = opened(file);
        handle.exec("PRAGMA foreign_keys = ON");
        migrate(handle, file, migrations().first(2));
        handle.exec(R"(
            INSERT INTO routine VALUES (1, 3, 0, 'Legs');
            INSERT INTO schedule_rule VALUES (1, 4, 0, 3, 5, '2026-03-02', '2026-12-31', 390, 1);
            INSERT INTO schedule_rule VALUES (1, 5, 1, 3, NULL, '2026-04-01', NULL, NULL, 0);
            INSERT INTO schedule_exception VALUES (1, 4, '2026-03-04', 0, 'moved', '2026-03-05');
            INSERT INTO schedule_exception VALUES (1, 5, '2026-04-01', 1, 'skipped', '2026-04-01');
        )");
    }
    using namespace std::chrono_literals;
    Database database(file);
    const Plan plan = PlanStore(database, PersonId{1}).load();
    const Date march = 2026y / 3 / 2;
    REQUIRE(plan.rules.size() == 2);
    CHECK(plan.rules[0] ==
          ScheduleRule{.id = {4},
                       .routine = {3},
                       .when = OnWeekdays{Weekdays::fromBits(5), march, 2026y / 12 / 31},
                       .time = 6h + 30min});
    CHECK(plan.rules[1].when == Recurrence(Once{2026y / 4 / 1}));
    CHECK_FALSE(plan.rules[1].isOn);
    REQUIRE(plan.exceptions.size() == 2);
    CHECK(plan.exceptions[0].movedTo == addDays(march, 3));
    CHECK(plan.runs.empty());
    CHECK(plan.limits == PlanLimits());
}

TEST_CASE("routines and sessions of before there were blocks are kept as they were", "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    {
        SQLite::Database handle = opened(file);
        handle.exec("PRAGMA foreign_keys = ON");
        migrate(handle, file, migrations().first(7));
        handle.exec(R"(
            INSERT INTO routine VALUES (1, 3, 0, 'Legs');
            INSERT INTO routine_step VALUES (1, 3, 0, 'squat', 3, 8, 10, NULL, NULL, NULL, NULL,
                NULL, 'each', 5000, NULL, NULL, NULL, NULL, NULL, NULL, 60, 'slow');
            INSERT INTO session (session_id, person_id, routine_name, day, started_at_ms, state,
                                 note)
            VALUES (9, 1, 'Legs', '2026-03-02', 5, 'finished', '');
            INSERT INTO session_step VALUES (9, 0, 'squat', 'Squat', 3, 8, 10, NULL, NULL, NULL,
                NULL, NULL, 'each', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 60, '');
        )");
    }
    Database database(file);
    CHECK(fs::exists(copyBeforeMigration(file, 7)));
    const Plan plan = PlanStore(database, PersonId{1}).load();
    REQUIRE(plan.routines.size() == 1);
    CHECK(plan.routines.front().blocks.empty());
    const Dose expected{.sets = 3,
                        .work = Repetitions{8, 10},
                        .side = Side::Each,
                        .load = Mass{5000},
                        .tempo = {},
                        .rest = seconds(60)};
    CHECK(plan.routines.front().steps.front().dose == expected);
    const auto session = SessionLog(database, PersonId{1}).find({9});
    REQUIRE(session);
    CHECK(session->blocks.empty());
    CHECK(session->steps.front().dose.sets == 3);
}

TEST_CASE("skips and sessions of before each run had its own are kept, for the leading run",
          "[storage]")
{
    const TempFolder folder;
    const fs::path file = folder / "a.sqlite";
    {
        SQLite::Database handle = opened(file);
        handle.exec("PRAGMA foreign_keys = ON");
        migrate(handle, file, migrations().first(8));
        handle.exec(R"(
            INSERT INTO routine VALUES (1, 3, 0, 'Legs');
            INSERT INTO schedule_rule (person_id, rule_id, place, routine_id, recurrence, weekdays,
                                       first_day, is_on, phases, is_heavy)
            VALUES (1, 4, 0, 3, 'weekdays', 5, '2026-03-02', 1, 0, 0);
            INSERT INTO schedule_exception VALUES (1, 4, '2026-03-04', 0, 'moved', '2026-03-05');
            INSERT INTO session (session_id, person_id, routine_name, day, started_at_ms, state,
                                 planned_rule_id, planned_day, note)
            VALUES (9, 1, 'Legs', '2026-03-02', 5, 'finished', 4, '2026-03-02', '');
        )");
    }
    using namespace std::chrono_literals;
    const Date march = 2026y / 3 / 2;
    Database database(file);
    CHECK(PlanStore(database, PersonId{1}).load().exceptions ==
          std::vector<ScheduleException>{
              {{4}, addDays(march, 2), ExceptionKind::Moved, addDays(march, 3)}});
    CHECK(SessionLog(database, PersonId{1}).find({9})->plannedFor == PlannedFor{{4}, march});
}
