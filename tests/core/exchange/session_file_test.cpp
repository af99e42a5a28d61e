// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "exchange/session_file.h"
#include "support/catch.h"
#include "support/doc_example.h"
#include "support/problem_text.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

constexpr Date day = 2026y / std::chrono::November / 17;
const Moment start = std::chrono::sys_days(day) + 17h + 50min;

Session evening()
{
    return {.id = {},
            .routine = {},
            .routineName = "Five to fire up",
            .day = day,
            .startedAt = start,
            .endedAt = start + 8min + 250ms,
            .state = SessionState::Finished,
            .plannedFor = {},
            .effort = 5,
            .pain = 0,
            .note = "Left hip stiff at first.",
            .steps = {{.exercise = "single-leg-bridge",
                       .exerciseName = "Single-leg bridge",
                       .dose = {.sets = 2, .work = Repetitions{8, 10}, .side = Side::Each},
                       .note = "Hands on hips."},
                      {.exercise = "plank",
                       .exerciseName = "Plank",
                       .dose = {.sets = 1, .work = Hold{seconds(30), 1}},
                       .note = {}}},
            .sets = {{.step = 0,
                      .setNumber = 1,
                      .side = Side::Left,
                      .outcome = SetOutcome::Changed,
                      .done = Repetitions{9, 9},
                      .load = Mass{2'500},
                      .finishedAt = start + 1min},
                     {.step = 0,
                      .setNumber = 1,
                      .side = Side::Right,
                      .outcome = SetOutcome::Skipped,
                      .done = Repetitions{0, 0},
                      .load = NoLoad{},
                      .finishedAt = start + 2min},
                     {.step = 1,
                      .setNumber = 1,
                      .side = Side::Both,
                      .outcome = SetOutcome::AsPlanned,
                      .done = Hold{seconds(30), 1},
                      .load = Band::Light,
                      .finishedAt = start + 3min}}};
}

/// The first fault of the evening's file after `change` has been done to it.
template <typename Change>
Problem faultAfter(Change change)
{
    nlohmann::json file = nlohmann::json::parse(writeSession(evening()));
    change(file);
    const SessionReading reading = readSession(file.dump());
    return reading.problems.empty() ? Problem{} : reading.problems.front();
}

} // namespace

TEST_CASE("the session in the documents is read, and is what is written", "[exchange]")
{
    const std::string example = exampleIn("session_json.md");
    const SessionReading reading = readSession(example);
    CHECK(reading.problems == Problems{});
    CHECK(nlohmann::json::parse(writeSession(reading.session)) == nlohmann::json::parse(example));
}

TEST_CASE("a session comes back as it was written", "[exchange]")
{
    const SessionReading reading = readSession(writeSession(evening()));
    CHECK(reading.problems.empty());
    CHECK(reading.session == evening());
}

TEST_CASE("what was made of an exercise, and the next morning, come back too", "[exchange]")
{
    Session session = evening();
    session.painNextMorning = 3;
    session.steps[0].report = {.setsMore = -1,
                               .swaps = {{.fromSet = 2,
                                          .exercise = "bridge",
                                          .exerciseName = "Bridge",
                                          .dose = {.sets = 3, .work = Repetitions{12, 12}}}},
                               .pain = 6,
                               .note = "Pulled a little."};
    session.sets[1].exercise = "bridge";
    const SessionReading reading = readSession(writeSession(session));
    CHECK(reading.problems.empty());
    CHECK(reading.session == session);
}

TEST_CASE("a report that makes no sense is refused at its place", "[exchange]")
{
    const auto placeAfter = [](const char *report) {
        return faultAfter([&](nlohmann::json &file) {
                   file["steps"][0]["report"] = nlohmann::json::parse(report);
               })
            .place;
    };
    CHECK(placeAfter(R"({"pain": 11})") == "/steps/0/report/pain");
    CHECK(placeAfter(R"({"setsMore": 100})") == "/steps/0/report/setsMore");
    CHECK(placeAfter(R"({"swaps": [{"fromSet": 0, "exercise": "a", "name": "A"}]})") ==
          "/steps/0/report/swaps/0/fromSet");
    CHECK(placeAfter("[]") == "/steps/0/report");
    CHECK(placeAfter("{}").empty());
}

TEST_CASE("what nobody said about a session stays unsaid", "[exchange]")
{
    Session session = evening();
    session.effort.reset();
    session.pain.reset();
    session.endedAt.reset();
    session.note.clear();
    session.sets.clear();
    session.state = SessionState::EndedEarly;
    const SessionReading reading = readSession(writeSession(session));
    CHECK(reading.problems.empty());
    CHECK(reading.session == session);
}

TEST_CASE("the numbers of a data file do not leave it", "[exchange]")
{
    Session session = evening();
    session.id = {3};
    session.routine = {4};
    session.plannedFor = PlannedFor{{5}, day};
    CHECK(readSession(writeSession(session)).session == evening());
}

TEST_CASE("a session file is refused at the place of its fault", "[exchange]")
{
    using enum ProblemCode;
    using nlohmann::json;
    struct Row
    {
        const char *pointer;
        json value;
        ProblemCode code;
        const char *place;
    };
    const std::vector<Row> rows{
        {"/format", "hipstride-routine", UnknownName, "/format"},
        {"/version", 2, OutOfRange, "/version"},
        {"/routine", "", Empty, "/routine"},
        {"/day", "2026-02-30", NotUnderstood, "/day"},
        {"/startedAt", "2026-11-17T17:50:00+01:00", NotUnderstood, "/startedAt"},
        {"/endedAt", "2026-11-17T17:49:59Z", OutOfRange, "/endedAt"},
        {"/state", "running", OutOfRange, "/state"},
        {"/state", "done", UnknownName, "/state"},
        {"/effort", 11, OutOfRange, "/effort"},
        {"/pain", -1, OutOfRange, "/pain"},
        {"/steps/0/name", 1, WrongType, "/steps/0/name"},
        {"/steps/1/dose/sets", 0, OutOfRange, "/steps/1/dose/sets"},
        {"/sets/0/step", 2, OutOfRange, "/sets/0/step"},
        {"/sets/0/set", 0, OutOfRange, "/sets/0/set"},
        {"/sets/0/side", "each", OutOfRange, "/sets/0/side"},
        {"/sets/0/done/repetitions", 0, OutOfRange, "/sets/0/done/repetitions"},
        {"/sets/0/done/repetitions", {8, 10}, WrongType, "/sets/0/done/repetitions"},
        {"/sets/0/outcome", "perfect", UnknownName, "/sets/0/outcome"},
        {"/sets/1/side", "left", DuplicateId, "/sets/1"},
        {"/sets/2/load/band", "blue", UnknownName, "/sets/2/load/band"},
        {"/sets/2/finishedAt", 5, WrongType, "/sets/2/finishedAt"},
    };
    for (const Row &row : rows) {
        INFO(row.pointer << " = " << row.value.dump());
        const Problem fault =
            faultAfter([&row](json &file) { file[json::json_pointer(row.pointer)] = row.value; });
        CHECK(fault.code == row.code);
        CHECK(fault.place == row.place);
    }
}

TEST_CASE("a session file needs its day, its state, its steps and its sets", "[exchange]")
{
    for (const char *name :
         {"format", "version", "routine", "day", "startedAt", "state", "steps", "sets"}) {
        const Problem fault = faultAfter([name](nlohmann::json &file) { file.erase(name); });
        CHECK(fault == Problem{ProblemCode::Missing, "/" + std::string(name), {}, fault.detail});
    }
}

TEST_CASE("a set of a session without steps belongs nowhere", "[exchange]")
{
    const Problem fault =
        faultAfter([](nlohmann::json &file) { file["steps"] = nlohmann::json::array(); });
    CHECK(fault.code == ProblemCode::OutOfRange);
}
