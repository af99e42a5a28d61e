// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/storage/samples.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_merging.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"
#include "support/catch.h"
#include "support/problem_text.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr Date day{std::chrono::year(2026), std::chrono::November, std::chrono::day(3)};

/// Everything that the file holds about a person.
struct Whole
{
    std::vector<Person> people;
    ClientFile file;
    Plan plan;
    std::vector<SessionSummary> sessions;
    std::vector<StoredSheet> sheets;
    std::optional<std::string> draft;

    friend bool operator==(const Whole &, const Whole &) = default;
};

/// Jonas twice, each with a plan, a log, a file, a sheet and, the second, a draft.
struct TwoOfThem
{
    TempFolder folder;
    Database database{folder / "a.sqlite"};
    PersonStore people{database};
    SheetStore sheets{database};
    PersonId first = add("Jonas Berg", "Right hip.");
    PersonId second = add("Jonas B.", "Better on stairs.");

    PersonId add(const std::string &name, const std::string &notes)
    {
        const PersonId person = people.add(name);
        ClientFile file;
        file.notes = notes;
        file.goals = {{"Run 10 km"}};
        file.outcomes = {{.name = "Pain on stairs", .values = {{day, 4}}}};
        people.save(person, file);
        Plan plan = richPlan();
        for (Routine &routine : plan.routines)
            routine.name = freeRoutineName({}, "Routine " + std::to_string(routine.id.value));
        PlanStore(database, person).save(plan);
        SessionLog log(database, person);
        Session session = plainSession();
        session.plannedFor = PlannedFor{.rule = richPlan().rules.front().id,
                                        .original = day,
                                        .run = richPlan().runs.front().id};
        session.routine = richPlan().routines.front().id;
        static_cast<void>(log.add(session));
        sheets.issue(person, day, "{\"for\": \"" + name + "\"}");
        return person;
    }
    Whole whole(PersonId person)
    {
        return {.people = people.list(),
                .file = people.file(person),
                .plan = PlanStore(database, person).load(),
                .sessions = SessionLog(database, person).list(),
                .sheets = sheets.sheets(person),
                .draft = sheets.draft(person)};
    }
};

} // namespace

TEST_CASE("two clients become one with everything of both", "[storage][merge]")
{
    TwoOfThem clinic;
    clinic.sheets.saveDraft(clinic.second, "{}");
    const Plan before = PlanStore(clinic.database, clinic.first).load();
    mergePeople(clinic.database, clinic.second, clinic.first);

    const Whole one = clinic.whole(clinic.first);
    CHECK(one.people.size() == 2); // with whose program it is
    CHECK(one.sessions.size() == 2);
    REQUIRE(one.sheets.size() == 2);
    CHECK(one.sheets[0].revision == 1); // as it is printed on both
    CHECK(one.sheets[1].revision == 1);
    CHECK(clinic.sheets.issue(clinic.first, day, "{}").revision == 2);
    CHECK(one.file.notes == "Right hip.\n\nBetter on stairs.");
    CHECK(one.file.goals.size() == 2);
    CHECK(one.file.outcomes.size() == 1);
    CHECK(one.draft == "{}");
    CHECK(one.plan.routines.size() == 2 * before.routines.size());
    CHECK(one.plan.rules.size() == 2 * before.rules.size());
    CHECK(one.plan.runs.size() == 2 * before.runs.size());
    CHECK(one.plan.exceptions.size() == 2 * before.exceptions.size());
    CHECK(checkIntegrity(clinic.database) == Problems{});
}

TEST_CASE("a session that went over still knows its routine and its rule", "[storage][merge]")
{
    TwoOfThem clinic;
    mergePeople(clinic.database, clinic.second, clinic.first);
    const Plan plan = PlanStore(clinic.database, clinic.first).load();
    for (const SessionSummary &session : SessionLog(clinic.database, clinic.first).list()) {
        CHECK(findRoutine(plan, session.routine) != nullptr);
        REQUIRE(session.plannedFor.has_value());
        CHECK(findRule(plan, session.plannedFor->rule) != nullptr);
        CHECK(findRun(plan, session.plannedFor->run) != nullptr);
    }
    for (const ScheduleRule &rule : plan.rules)
        CHECK(findRoutine(plan, rule.routine) != nullptr);
}

TEST_CASE("a merge that is taken back leaves both as they were", "[storage][merge]")
{
    TwoOfThem clinic;
    if (GENERATE(true, false))
        clinic.sheets.saveDraft(clinic.first, "{\"mine\": 1}");
    clinic.sheets.saveDraft(clinic.second, "{}");
    const Whole first = clinic.whole(clinic.first);
    const Whole second = clinic.whole(clinic.second);
    const PersonMerge merge = mergePeople(clinic.database, clinic.second, clinic.first);
    takeApart(clinic.database, merge);
    CHECK(clinic.whole(clinic.first) == first);
    CHECK(clinic.whole(clinic.second) == second);
    CHECK(checkIntegrity(clinic.database) == Problems{});
}

TEST_CASE("what was changed since a merge is not lost when it is taken back", "[storage][merge]")
{
    TwoOfThem clinic;
    const PersonMerge merge = mergePeople(clinic.database, clinic.second, clinic.first);
    ClientFile file = clinic.people.file(clinic.first);
    file.notes += " Ran 5 km.";
    clinic.people.save(clinic.first, file);
    const StoredSheet later = clinic.sheets.issue(clinic.first, day, "{}");
    takeApart(clinic.database, merge);
    CHECK(clinic.people.file(clinic.first).notes == file.notes);
    CHECK(clinic.people.file(clinic.second).notes == "Better on stairs.");
    CHECK(clinic.sheets.sheets(clinic.first).front() == later);
    CHECK(clinic.sheets.sheets(clinic.second).size() == 1);
}

TEST_CASE("a merge with nobody changes nothing", "[storage][merge]")
{
    TwoOfThem clinic;
    const Whole first = clinic.whole(clinic.first);
    CHECK(refusal([&] { mergePeople(clinic.database, {99}, clinic.first); }) ==
          ErrorCode::DatabaseFailed);
    CHECK(refusal([&] { mergePeople(clinic.database, clinic.second, {99}); }) ==
          ErrorCode::DatabaseFailed);
    CHECK(clinic.whole(clinic.first) == first);
}

TEST_CASE("of two values of one day the one of whoever stays is kept", "[merge]")
{
    const Outcome mine{.name = "Pain", .values = {{day, 4}}};
    const Outcome other{.name = "Pain", .values = {{addDays(day, -7), 6}, {day, 5}}};
    const Outcome steps{.kind = OutcomeKind::Activity, .name = "Pain", .values = {{day, 7}}};
    ClientFile into;
    into.outcomes = {mine};
    ClientFile from;
    from.outcomes = {other, steps};
    const ClientFile both = mergedFile(into, from);
    REQUIRE(both.outcomes.size() == 2);
    CHECK(both.outcomes[0].values == std::vector<OutcomeValue>{{addDays(day, -7), 6}, {day, 4}});
    CHECK(both.outcomes[1] == steps);
}
