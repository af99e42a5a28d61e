// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/next_step_answers.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

ClientFile fullFile()
{
    ClientFile file;
    file.about = "Runs 35 km a week.";
    file.notes = "Right hip.\nHurries the lowering.";
    file.goals = {{"Sleep on the right side", GoalState::Reached}, {"Run 10 km"}};
    file.appointments = {{2026y / 9 / 15, TimeOfDay(9h), "first visit"},
                         {2026y / 12 / 1, std::nullopt, ""}};
    file.outcomes = {
        {.name = "Pain on stairs", .values = {{2026y / 9 / 15, 6}, {2026y / 11 / 3, 2}}},
        {.kind = OutcomeKind::Activity, .name = "Running downhill"},
        {.kind = OutcomeKind::Scale,
         .name = "Hops",
         .least = 0,
         .most = 40,
         .values = {{2026y / 11 / 3, 18}}}};
    return file;
}

} // namespace

TEST_CASE("people are added, renamed, archived and taken back", "[storage][person]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PersonStore people(database);
    const PersonId jonas = people.add("Jonas Berg");
    people.rename(jonas, "Jonas Bergmann");
    people.setArchived(jonas, true);
    REQUIRE(people.list().size() == 2);
    CHECK(people.list()[1] == Person{.id = jonas, .name = "Jonas Bergmann", .isArchived = true});
    people.setArchived(jonas, false);
    CHECK_FALSE(people.list()[1].isArchived);
    CHECK(people.me().id == PersonId{1});
    CHECK(refusal([&] { people.setArchived({99}, true); }) == ErrorCode::DatabaseFailed);
}

TEST_CASE("a client's file is read back as it was saved, and replaces the one before",
          "[storage][person]")
{
    const TempFolder folder;
    PersonId jonas;
    {
        Database database(folder / "a.sqlite");
        PersonStore people(database);
        jonas = people.add("Jonas");
        CHECK(people.file(jonas) == ClientFile{});
        people.save(jonas, fullFile());
    }
    Database reopened(folder / "a.sqlite");
    PersonStore people(reopened);
    CHECK(people.file(jonas) == fullFile());
    CHECK(people.file({1}) == ClientFile{});
    CHECK(checkIntegrity(reopened).empty());

    ClientFile smaller = fullFile();
    smaller.goals.pop_back();
    smaller.outcomes.erase(smaller.outcomes.begin());
    people.save(jonas, smaller);
    CHECK(people.file(jonas) == smaller);
}

TEST_CASE("plan, log and answers of two people never meet", "[storage][person]")
{
    const TempFolder folder;
    Database database(folder / "a.sqlite");
    PersonStore people(database);
    const PersonId me = people.me().id;
    const PersonId jonas = people.add("Jonas");
    PlanStore(database, jonas).save(richPlan());
    SessionLog hisLog(database, jonas);
    const SessionId his = hisLog.add(plainSession());
    NextStepAnswers(database, jonas)
        .answer({.session = his, .exercise = "clamshell"}, NextStepAnswer::Accepted);

    SessionLog myLog(database, me);
    CHECK(PlanStore(database, me).load() == Plan{});
    CHECK(myLog.list().empty());
    CHECK_FALSE(myLog.running().has_value());
    CHECK_FALSE(myLog.find(his).has_value());
    CHECK(NextStepAnswers(database, me).all().empty());
    CHECK(refusal([&] { myLog.end(his, {}); }) == ErrorCode::DatabaseFailed);

    PlanStore(database, me).save({});
    CHECK(PlanStore(database, jonas).load() == richPlan());
    CHECK(hisLog.list().size() == 1);
}

TEST_CASE("an outcome that the file cannot understand is left out and named", "[storage][person]")
{
    const TempFolder folder;
    const auto file = folder / "a.sqlite";
    Database database(file);
    PersonStore people(database);
    const PersonId jonas = people.add("Jonas");
    people.save(jonas, fullFile());
    runSql(file, "UPDATE outcome SET kind = 'moonshine' WHERE place = 1;"
                 "UPDATE client_goal SET state = '?' WHERE place = 0");
    CHECK(people.file(jonas).outcomes.size() == 2);
    CHECK(people.file(jonas).outcomes[1].values.size() == 1);
    CHECK(people.file(jonas).goals.size() == 1);
    CHECK(checkIntegrity(database).size() == 2);
}
