// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr PersonId me{1};

} // namespace

TEST_CASE("the check finds nothing wrong with a new file", "[storage]")
{
    const TempFolder folder;
    CHECK(checkIntegrity(Database(folder / "a.sqlite")).empty());
}

TEST_CASE("the check names each row that cannot be understood", "[storage]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    Plan plan = richPlan();
    plan.routines[0].name = "Not finished";
    PlanStore(database, me).save(plan);
    SessionLog log(database, me);
    Session session = plainSession();
    session.sets = {plainSet(0), plainSet(3)};
    log.add(session);
    log.add(session);
    REQUIRE(checkIntegrity(database).empty());

    struct Damage
    {
        std::string sql;
        std::string place;
        ProblemCode code = ProblemCode::NotUnderstood;
    };
    const std::vector<Damage> damages{
        {"UPDATE routine_step SET load_band = 'steel' WHERE place = 2", "routine_step 1/2"},
        {"UPDATE schedule_rule SET first_day = '2026-02-30' WHERE rule_id = 2", "schedule_rule 2"},
        {"UPDATE schedule_exception SET kind = 'lost' WHERE rule_id = 3",
         "schedule_exception of rule 3"},
        {"UPDATE session SET state = 'lost' WHERE session_id = 2", "session 2"},
        {"UPDATE session_step SET side = 'up' WHERE session_id = 2 AND place = 1",
         "session_step 2/1"},
        {"UPDATE session_set SET outcome = 'perhaps' WHERE session_id = 2 AND step = 1",
         "session_set 2/1/1"},
        {"UPDATE routine SET name = '' WHERE routine_id = 7", "routine 7/name", ProblemCode::Empty},
        {"UPDATE session_set SET repetitions = 0 WHERE session_id = 1 AND step = 0",
         "session 1/sets/0/done", ProblemCode::OutOfRange},
        {"DELETE FROM schedule_rule WHERE rule_id = 3", "schedule_exception",
         ProblemCode::LeadsNowhere},
        {"PRAGMA ignore_check_constraints = ON; UPDATE session SET effort = 11", "database"},
    };
    const auto damage = GENERATE_COPY(from_range(damages));
    runSql(database.file(), "PRAGMA foreign_keys = OFF; " + damage.sql);
    const Problems problems = checkIntegrity(database);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems[0].place == damage.place);
    CHECK(problems[0].code == damage.code);
}
