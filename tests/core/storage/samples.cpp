// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/samples.h"

#include <fstream>
#include <iterator>

#include <SQLiteCpp/Database.h>

#include "storage/database.h"
#include "storage/person_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "storage/sheet_store.h"

namespace hipstride {

namespace {

using std::chrono::year;

constexpr Date day(unsigned month, unsigned number)
{
    return year(2026) / std::chrono::month(month) / std::chrono::day(number);
}

Routine routineOfEverything()
{
    return {.id = {1},
            .name = "Hüfte & Gesäß – “Monday”",
            .steps =
                {
                    {.exercise = "hip-thrust",
                     .dose = {.sets = 3,
                              .work = Repetitions{8, 12},
                              .side = Side::Both,
                              .load = Mass{62'500},
                              .tempo = Tempo{3, 1, 1, 0},
                              .rest = seconds(90),
                              .warmUps = {{Repetitions{15, 15}, NoLoad{}},
                                          {Repetitions{12, 12}, Mass{20'000}}},
                              .ownSets = {{Repetitions{12, 12}, Mass{50'000}},
                                          {Repetitions{8, 10}, OwnWords{"one plate more"}}},
                              .effort = RatedEffort{8}},
                     .note = "bar on a towel\nfeet flat"},
                    {.exercise = "side-plank",
                     .dose = {.sets = 2,
                              .work = Hold{seconds(30), 2},
                              .side = Side::Each,
                              .ownSets = {{Hold{seconds(40), 1}, Band::Light}},
                              .extraSets = 1,
                              .extraSide = Side::Right,
                              .effort = InReserve{0}},
                     .note = {}},
                    {.exercise = "monster-walk",
                     .dose = {.sets = 1,
                              .work = Steps{20},
                              .side = Side::Alternating,
                              .load = Band::ExtraHeavy},
                     .note = {}},
                    {.exercise = "hip-flexor-stretch",
                     .dose = {.sets = 1, .work = Duration{seconds(3600)}, .side = Side::Left},
                     .note = {}},
                    {.exercise = "carry",
                     .dose = {.sets = 20,
                              .work = Distance{Metres{40}},
                              .side = Side::Right,
                              .load = OwnWords{"the blue bottle"}},
                     .note = {}},
                },
            .blocks = {{.first = 0,
                        .count = 2,
                        .restBetweenExercises = seconds(15),
                        .restBetweenRounds = seconds(120)},
                       {.first = 2, .count = 3}}};
}

} // namespace

Plan richPlan()
{
    Plan plan;
    plan.routines = {routineOfEverything(), {.id = {7}, .name = {}, .steps = {}}};
    // the order a person gave is not that of the ids
    std::swap(plan.routines[0], plan.routines[1]);
    plan.rules = {
        {.id = {4},
         .routine = {1},
         .when = OnWeekdays{{std::chrono::Monday, std::chrono::Sunday}, day(3, 2), day(12, 31)},
         .time = TimeOfDay(6 * 60 + 30),
         .isOn = true},
        {.id = {2},
         .routine = {1},
         .when = OnWeekdays{{std::chrono::Friday}, day(3, 6), std::nullopt},
         .time = {},
         .isOn = false},
        {.id = {3}, .routine = {7}, .when = Once{day(4, 1)}, .time = TimeOfDay(0), .isOn = true},
    };
    plan.exceptions = {
        {.rule = {4}, .original = day(3, 9), .kind = ExceptionKind::Moved, .movedTo = day(3, 10)},
        {.rule = {4}, .original = day(3, 8), .kind = ExceptionKind::Skipped, .movedTo = day(3, 8)},
        {.rule = {3},
         .original = day(4, 1),
         .kind = ExceptionKind::Moved,
         .movedTo = day(4, 3),
         .run = {5}},
    };
    plan.rules.push_back({.id = {8},
                          .routine = {7},
                          .when = EveryDays{4, day(3, 1), day(5, 1)},
                          .time = {},
                          .isOn = true,
                          .inTurn = {RoutineId{1}},
                          .phases = {PhaseKind::Base, PhaseKind::Maintain},
                          .isHeavy = true});
    plan.rules.push_back(
        {.id = {9},
         .routine = {1},
         .when = BeforeRuns{{RunKind::Easy, RunKind::Race}, TimeOfDay(15), 3, day(3, 1), {}}});
    plan.rules.push_back(
        {.id = {10}, .routine = {1}, .when = AfterRuns{{RunKind::Quality}, day(3, 1), day(9, 1)}});
    plan.runs = {{.id = {5},
                  .kind = RunKind::Quality,
                  .when = OnWeekdays{{std::chrono::Thursday}, day(3, 5), day(8, 1)},
                  .time = TimeOfDay(18 * 60),
                  .length = std::chrono::minutes(50),
                  .name = "6 × 800 m",
                  .note = "on the track",
                  .source = {},
                  .uid = {}},
                 {.id = {2},
                  .kind = RunKind::Race,
                  .when = Once{day(5, 10)},
                  .time = {},
                  .length = {},
                  .name = {},
                  .note = {},
                  .source = "club.ics",
                  .uid = "race-1@club"}};
    plan.runExceptions = {
        {.run = {5}, .original = day(3, 12), .kind = ExceptionKind::Moved, .movedTo = day(3, 13)},
        {.run = {2},
         .original = day(5, 10),
         .kind = ExceptionKind::Skipped,
         .movedTo = day(5, 10)}};
    plan.phases = {{.kind = PhaseKind::Base, .from = day(3, 2), .weeks = 6},
                   {.kind = PhaseKind::Peak, .from = day(4, 13), .weeks = 2}};
    plan.pauses = {{.kind = PauseKind::Illness, .days = {day(3, 20), day(3, 24)}}};
    plan.limits = {.hoursBeforeRace = 72,
                   .hoursBeforeQuality = 0,
                   .noHeavyDaysRunning = false,
                   .mostSessionsAWeek = 4};
    return plan;
}

Session plainSession()
{
    return {.id = {},
            .routine = {1},
            .routineName = "Before the run",
            .day = day(3, 2),
            .startedAt = Moment(milliseconds(1'772'433'000'123)),
            .endedAt = {},
            .state = SessionState::Running,
            .plannedFor = PlannedFor{{4}, day(3, 1), {5}},
            .effort = {},
            .pain = {},
            .note = {},
            .steps = {{.exercise = "glute-bridge",
                       .exerciseName = "Glute bridge",
                       .dose = {.sets = 3, .work = Repetitions{10, 12}, .rest = seconds(45)},
                       .note = "slowly"},
                      {.exercise = "side-plank",
                       .exerciseName = "Side plank",
                       .dose = {.sets = 2, .work = Hold{seconds(20), 1}, .side = Side::Each},
                       .note = {}}},
            .sets = {}};
}

PerformedSet plainSet(int index)
{
    const Moment finished = plainSession().startedAt + std::chrono::minutes(index + 1);
    if (index < 3)
        return {.step = 0,
                .setNumber = index + 1,
                .side = Side::Both,
                .outcome = SetOutcome::AsPlanned,
                .done = Repetitions{12, 12},
                .load = Band::Light,
                .finishedAt = finished};
    return {.step = 1,
            .setNumber = (index - 3) / 2 + 1,
            .side = index % 2 == 1 ? Side::Left : Side::Right,
            .outcome = SetOutcome::Changed,
            .done = Hold{seconds(15), 1},
            .load = NoLoad{},
            .finishedAt = finished};
}

std::optional<ErrorCode> refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const std::filesystem::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

void runSql(const std::filesystem::path &file, const std::string &sql)
{
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 1000).exec(sql);
}

std::vector<std::string> filesWith(const std::filesystem::path &folder, const std::string &word)
{
    std::vector<std::string> found;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && bytesOf(entry.path()).find(word) != std::string::npos)
            found.push_back(entry.path().filename().string());
    }
    return found;
}

PersonId addNamedEverywhere(Database &database, const std::string &name)
{
    PersonStore people(database);
    const PersonId person = people.add(name);
    ClientFile file;
    file.about = name + " runs.";
    file.notes = std::string(9000, '.') + name; // on a page of its own
    file.goals = {{name + " sleeps"}};
    file.appointments = {{.day = std::chrono::year(2026) / 11 / 3, .time = {}, .note = name}};
    file.outcomes = {{.name = "Pain of " + name}};
    people.save(person, file);

    Plan plan = richPlan();
    plan.routines[0].name = "For " + name;
    plan.routines.back().steps.at(0).note = name;
    PlanStore(database, person).save(plan);
    SessionLog log(database, person);
    Session session = plainSession();
    session.note = name;
    session.routineName = "For " + name;
    SheetStore sheets(database);
    const std::string content = "{\"title\": \"For " + name + "\"}";
    const StoredSheet sheet = sheets.issue(person, std::chrono::year(2026) / 11 / 3, content);
    sheets.enter(sheet.serial, {session}, log);
    sheets.saveDraft(person, content);
    return person;
}

} // namespace hipstride
