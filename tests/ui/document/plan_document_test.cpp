// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "domain/session.h"
#include "support/catch.h"
#include "ui/document/plan_document.h"

using namespace hipstride;

namespace {

const Date tuesday{std::chrono::year(2026), std::chrono::November, std::chrono::day(17)};

Routine legs()
{
    return {.id = {}, .name = "Legs", .steps = {{.exercise = "glute-bridge"}}};
}

RuleId addBeforeEasyRuns(PlanDocument &document)
{
    return document.addRule(
        {.id = {},
         .routine = {1},
         .when = BeforeRuns{{RunKind::Easy}, std::chrono::minutes(10), 0, tuesday, std::nullopt}});
}

} // namespace

TEST_CASE("a routine that is added gets an id and a name of its own", "[document]")
{
    PlanDocument document;
    const RoutineId first = document.addRoutine(legs(), QStringLiteral("add routine"));
    const RoutineId second = document.duplicateRoutine(first);
    CHECK(first != second);
    REQUIRE(document.plan().routines.size() == 2);
    CHECK(document.plan().routines.at(1).name == "Legs 2");
    CHECK(document.plan().routines.at(1).steps == legs().steps);
}

TEST_CASE("a routine that is made two keeps what is done in turn in both", "[document]")
{
    PlanDocument document;
    Routine circuits = legs();
    circuits.steps.assign(6, circuits.steps.front());
    circuits.blocks = {{.first = 1, .count = 5}};
    const RoutineId first = document.addRoutine(circuits, {});
    document.splitRoutine(first);
    REQUIRE(document.plan().routines.size() == 2);
    const Routine &before = document.plan().routines.at(0);
    const Routine &after = document.plan().routines.at(1);
    CHECK(before.steps.size() == 3);
    CHECK(before.blocks == Blocks{{.first = 1, .count = 2}});
    CHECK(after.steps.size() == 3);
    CHECK(after.blocks == Blocks{{.first = 0, .count = 3}});
    document.undoStack().undo();
    CHECK(document.plan().routines.size() == 1);
    CHECK(document.plan().routines.front().blocks == circuits.blocks);
}

TEST_CASE("ids that the log still speaks of are not given again", "[document]")
{
    PlanDocument document;
    document.keepClearOf({41}, {7});
    CHECK(document.addRoutine(legs(), {}) == RoutineId{42});
    CHECK(document.addRule({.routine = {42}, .when = Once{tuesday}}) == RuleId{8});
}

TEST_CASE("every edit can be undone and done again", "[document]")
{
    PlanDocument document;
    const RoutineId id = document.addRoutine(legs(), QStringLiteral("add routine"));
    const RuleId rule = document.addRule({.routine = id, .when = Once{tuesday}});
    document.move({rule, tuesday}, addDays(tuesday, 2));
    document.skip({rule, tuesday});
    document.putBack({rule, tuesday});
    Routine changed = document.plan().routines.front();
    changed.steps.front().dose.sets = 4;
    document.changeRoutine(changed, QStringLiteral("change sets"));
    document.removeRoutine(id);

    std::vector<Plan> before;
    before.push_back(document.plan());
    while (document.undoStack().canUndo()) {
        document.undoStack().undo();
        before.push_back(document.plan());
    }
    CHECK(document.plan() == Plan{});
    for (std::size_t i = before.size() - 1; i-- > 0;) {
        document.undoStack().redo();
        CHECK(document.plan() == before[i]);
    }
}

TEST_CASE("typing in one field is one step of undo, and typing back leaves none", "[document]")
{
    PlanDocument document;
    const RoutineId id = document.addRoutine(legs(), QStringLiteral("add routine"));
    const auto rename = [&](const char *name) {
        Routine routine = *findRoutine(document.plan(), id);
        routine.name = name;
        document.changeRoutine(routine, QStringLiteral("rename routine"));
    };
    rename("Legsa");
    rename("Legsab");
    CHECK(document.undoStack().count() == 2);
    document.undoStack().undo();
    CHECK(document.plan().routines.front().name == "Legs");
    document.undoStack().redo();
    rename("Legs");
    CHECK(document.undoStack().count() == 1);
}

TEST_CASE("a routine takes its rules with it, and undo brings them back", "[document]")
{
    PlanDocument document;
    const RoutineId id = document.addRoutine(legs(), {});
    const RuleId rule = document.addRule({.routine = id, .when = Once{tuesday}});
    document.skip({rule, tuesday});
    const Plan whole = document.plan();

    document.removeRoutine(id);
    CHECK(document.plan() == Plan{});
    document.undoStack().undo();
    CHECK(document.plan() == whole);
}

TEST_CASE("changing a rule leaves what it planned before today as it was", "[document]")
{
    PlanDocument document;
    const Date monday = addDays(tuesday, -1);
    const RuleId rule =
        document.addRule({.routine = {1},
                          .when = OnWeekdays{.days = {std::chrono::Monday, std::chrono::Wednesday},
                                             .from = addDays(monday, -14)}});
    document.skip({rule, addDays(monday, -7)});
    document.skip({rule, addDays(monday, 7)});

    ScheduleRule changed = document.plan().rules.front();
    std::get<OnWeekdays>(changed.when).days = {std::chrono::Friday};
    const RuleId successor = document.changeRule(changed, tuesday, QStringLiteral("change rule"));

    CHECK(successor != rule);
    REQUIRE(document.plan().rules.size() == 2);
    const auto &past = std::get<OnWeekdays>(document.plan().rules[0].when);
    const auto &future = std::get<OnWeekdays>(document.plan().rules[1].when);
    CHECK(past.until == monday);
    CHECK(past.days.contains(std::chrono::Wednesday));
    CHECK(future.from == tuesday);
    CHECK(future.days == Weekdays{std::chrono::Friday});
    CHECK(document.plan().exceptions[0].rule == rule);
    CHECK(document.plan().exceptions[1].rule == successor);

    document.undoStack().undo();
    CHECK(document.plan().rules.size() == 1);
}

TEST_CASE("a rule without a past is simply changed", "[document]")
{
    PlanDocument document;
    const RuleId rule = document.addRule({.routine = {1}, .when = Once{tuesday}});
    ScheduleRule changed = document.plan().rules.front();
    changed.isOn = false;
    CHECK(document.changeRule(changed, tuesday, QStringLiteral("switch rule off")) == rule);
    CHECK(document.plan().rules == std::vector{changed});
}

TEST_CASE("a rule that ends keeps what it planned before", "[document]")
{
    PlanDocument document;
    const OnWeekdays everyTuesday{
        .days = {std::chrono::Tuesday}, .from = addDays(tuesday, -14), .until = std::nullopt};
    const RuleId rule =
        document.addRule({.id = {}, .routine = {1}, .when = everyTuesday, .time = {}});
    document.skip({rule, addDays(tuesday, -7)});
    document.skip({rule, tuesday});

    document.endRule(rule, tuesday);
    REQUIRE(document.plan().rules.size() == 1);
    CHECK(std::get<OnWeekdays>(document.plan().rules[0].when).until == addDays(tuesday, -1));
    REQUIRE(document.plan().exceptions.size() == 1);
    CHECK(document.plan().exceptions[0].original == addDays(tuesday, -7));
    document.undoStack().undo();
    CHECK(document.plan().exceptions.size() == 2);

    document.endRule(rule, addDays(tuesday, -14));
    CHECK(document.plan().rules.empty());
    CHECK(document.plan().exceptions.empty());
}

TEST_CASE("moving an occurrence home again leaves no exception", "[document]")
{
    PlanDocument document;
    const RuleId rule = document.addRule({.routine = {1}, .when = Once{tuesday}});
    document.move({rule, tuesday}, addDays(tuesday, 1));
    CHECK(document.plan().exceptions.size() == 1);
    document.move({rule, tuesday}, addDays(tuesday, 3));
    REQUIRE(document.plan().exceptions.size() == 1);
    CHECK(document.plan().exceptions.front().movedTo == addDays(tuesday, 3));
    document.move({rule, tuesday}, tuesday);
    CHECK(document.plan().exceptions.empty());
}

TEST_CASE("what was skipped without saying for which run comes back with the leading one",
          "[document]")
{
    const Date day = addDays(tuesday, 2);
    PlanDocument document;
    const RuleId rule = addBeforeEasyRuns(document);
    const RunId evening =
        document.addRun({.id = {}, .when = Once{day}, .time = TimeOfDay(18 * 60)});
    const RunId morning = document.addRun({.id = {}, .when = Once{day}, .time = TimeOfDay(7 * 60)});
    document.skip({rule, day});
    document.putBack({rule, day, evening});
    CHECK(document.plan().exceptions.size() == 1);
    document.putBack({rule, day, morning});
    CHECK(document.plan().exceptions.empty());
}

TEST_CASE("a session put onto the day its run has left is moved by hand, back with it no more",
          "[document]")
{
    const Date day = addDays(tuesday, 2);
    PlanDocument document;
    const RuleId rule = addBeforeEasyRuns(document);
    const RunId run = document.addRun({.id = {}, .when = Once{day}, .time = {}});
    document.moveRun(run, day, addDays(day, 2));
    document.move({rule, day, run}, day);
    CHECK(document.plan().exceptions.size() == 1);
    document.move({rule, day, run}, addDays(day, 2));
    CHECK(document.plan().exceptions.empty());
}

TEST_CASE("rows are announced before and after they come and go", "[document]")
{
    PlanDocument document;
    QSignalSpy about(&document, &PlanDocument::routineAboutToBeInserted);
    QSignalSpy inserted(&document, &PlanDocument::routineInserted);
    QSignalSpy removed(&document, &PlanDocument::routineRemoved);
    QSignalSpy changed(&document, &PlanDocument::changed);
    const RoutineId id = document.addRoutine(legs(), {});
    document.removeRoutine(id);
    CHECK(about.count() == 1);
    CHECK(inserted.count() == 1);
    CHECK(removed.count() == 1);
    CHECK(changed.count() == 2);
}
