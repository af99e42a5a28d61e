// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/person_merging.h"

#include <algorithm>

#include "base/error.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/query.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"

namespace hipstride {

namespace {

template <typename Rows>
std::int64_t largestId(const Rows &rows)
{
    std::int64_t largest = 0;
    for (const auto &row : rows)
        largest = std::max(largest, row.id.value);
    return largest;
}

/// What the log remembers of routines and rules that are gone keeps its ids to itself, too.
IdShift shiftOver(const Plan &plan, const LoggedIds &logged)
{
    return {.routine = std::max(largestId(plan.routines), logged.routine.value),
            .rule = std::max(largestId(plan.rules), logged.rule.value),
            .run = std::max(largestId(plan.runs), logged.run.value)};
}

template <typename Number>
std::vector<Number> numbersOf(const Database &database, std::string_view select, PersonId person)
{
    std::vector<Number> numbers;
    Query query(database, select);
    query.bind(person);
    while (query.next())
        query.take(numbers.emplace_back());
    return numbers;
}

void moveSession(const Database &database, SessionId session, PersonId to, const IdShift &shift)
{
    constexpr std::string_view update = R"(
        UPDATE session
           SET person_id = ?, routine_id = routine_id + ?, planned_rule_id = planned_rule_id + ?,
               planned_run_id = iif(planned_run_id = 0, 0, planned_run_id + ?)
         WHERE session_id = ?)";

    Query(database, update).bind(to, shift.routine, shift.rule, shift.run, session).run();
}

void moveSheet(const Database &database, int serial, PersonId to)
{
    Query(database, "UPDATE sheet SET person_id = ? WHERE serial = ?").bind(to, serial).run();
}

void countAnew(const Database &database, PersonId person)
{
    constexpr std::string_view forget = "DELETE FROM week_count WHERE person_id = ?";
    constexpr std::string_view count = R"(
        INSERT INTO week_count (person_id, monday, exercise, side, sets)
        SELECT person_id, monday, exercise, side, count(*)
          FROM counted_set
         WHERE person_id = ?
         GROUP BY monday, exercise, side)";

    Query(database, forget).bind(person).run();
    Query(database, count).bind(person).run();
}

void putDraft(SheetStore &sheets, PersonId person, const std::optional<std::string> &draft)
{
    if (draft)
        sheets.saveDraft(person, *draft);
    else
        sheets.dropDraft(person);
}

Person personWith(const PersonStore &people, PersonId id, const Database &database)
{
    const std::vector<Person> all = people.list();
    const auto found = std::ranges::find(all, id, &Person::id);
    if (found == all.end())
        throw Error(ErrorCode::DatabaseFailed, database.file().string(),
                    "no person " + std::to_string(id.value));
    return *found;
}

void restorePerson(const Database &database, const Person &person)
{
    constexpr std::string_view insert = R"(
        INSERT INTO person (person_id, name, is_archived)
        VALUES (?, ?, ?))";

    Query(database, insert).bind(person.id, person.name, person.isArchived).run();
}

} // namespace

PersonMerge mergePeople(Database &database, PersonId from, PersonId into)
{
    constexpr std::string_view sessions = "SELECT session_id FROM session WHERE person_id = ?";
    constexpr std::string_view sheetsOf = "SELECT serial FROM sheet WHERE person_id = ?";
    constexpr std::string_view erase = "DELETE FROM person WHERE person_id = ?";

    PersonStore people(database);
    SheetStore sheets(database);
    PersonMerge merge{.from = {}, .into = into};
    database.transaction([&] {
        merge.from = personWith(people, from, database);
        static_cast<void>(personWith(people, into, database));
        merge.fileOfFrom = people.file(from);
        merge.fileBefore = people.file(into);
        merge.planOfFrom = PlanStore(database, from).load();
        merge.planBefore = PlanStore(database, into).load();
        merge.draftOfFrom = sheets.draft(from);
        merge.draftBefore = sheets.draft(into);
        merge.shift = shiftOver(merge.planBefore, SessionLog(database, into).largestIds());
        merge.planAfter = mergedPlan(merge.planBefore, merge.planOfFrom, merge.shift);
        merge.fileAfter = mergedFile(merge.fileBefore, merge.fileOfFrom);
        merge.sessions = numbersOf<SessionId>(database, sessions, from);
        merge.sheets = numbersOf<int>(database, sheetsOf, from);

        for (const SessionId session : merge.sessions)
            moveSession(database, session, into, merge.shift);
        for (const int serial : merge.sheets)
            moveSheet(database, serial, into);
        PlanStore(database, into).save(merge.planAfter);
        people.save(into, merge.fileAfter);
        putDraft(sheets, into, merge.draftBefore ? merge.draftBefore : merge.draftOfFrom);
        Query(database, erase).bind(from).run();
        countAnew(database, into);
    });
    return merge;
}

void takeApart(Database &database, const PersonMerge &merge)
{
    const IdShift back{
        .routine = -merge.shift.routine, .rule = -merge.shift.rule, .run = -merge.shift.run};
    PersonStore people(database);
    SheetStore sheets(database);
    PlanStore plan(database, merge.into);
    database.transaction([&] {
        restorePerson(database, merge.from);
        people.save(merge.from.id, merge.fileOfFrom);
        PlanStore(database, merge.from.id).save(merge.planOfFrom);
        for (const SessionId session : merge.sessions)
            moveSession(database, session, merge.from.id, back);
        for (const int serial : merge.sheets)
            moveSheet(database, serial, merge.from.id);
        if (plan.load() == merge.planAfter)
            plan.save(merge.planBefore);
        if (people.file(merge.into) == merge.fileAfter)
            people.save(merge.into, merge.fileBefore);
        if (!merge.draftBefore && sheets.draft(merge.into) == merge.draftOfFrom)
            sheets.dropDraft(merge.into);
        putDraft(sheets, merge.from.id, merge.draftOfFrom);
        countAnew(database, merge.into);
        countAnew(database, merge.from.id);
    });
}

} // namespace hipstride
