// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/routine_file.h"
#include "support/catch.h"
#include "support/problem_text.h"

using namespace hipstride;

namespace {

Routine legs()
{
    return {.id = {},
            .name = "Legs “heavy” \\ día 2",
            .steps = {{.exercise = "hip-thrust",
                       .dose = {.sets = 5,
                                .work = Repetitions{6, 8},
                                .side = Side::Both,
                                .load = Mass{62'500},
                                .tempo = Tempo{2, 0, 1, 1},
                                .rest = seconds(120),
                                .warmUps = {{Repetitions{12, 12}, NoLoad{}}},
                                .ownSets = {{Repetitions{10, 10}, Mass{50'000}}},
                                .effort = InReserve{2}},
                       .note = "Feet a little wider.\nSlow down."},
                      {.exercise = "side-plank",
                       .dose = {.sets = 2,
                                .work = Hold{seconds(20), 3},
                                .side = Side::Each,
                                .extraSets = 2,
                                .extraSide = Side::Right,
                                .effort = RatedEffort{7}},
                       .note = {}}},
            .blocks = {{.first = 0,
                        .count = 2,
                        .restBetweenExercises = seconds(10),
                        .restBetweenRounds = seconds(75)}}};
}

} // namespace

TEST_CASE("a routine comes back as it was written", "[exchange]")
{
    const RoutineReading reading = readRoutine(writeRoutine(legs()));
    CHECK(reading.problems.empty());
    CHECK(reading.routine == legs());
}

TEST_CASE("a routine without steps is unfinished, not wrong", "[exchange]")
{
    const RoutineReading reading = readRoutine(R"({"name": "Later", "steps": []})");
    CHECK(reading.problems.empty());
    CHECK(reading.routine.name == "Later");
}

TEST_CASE("the id of a routine stays in its own data file", "[exchange]")
{
    Routine routine = legs();
    routine.id = {7};
    CHECK(readRoutine(writeRoutine(routine)).routine.id == RoutineId{});
}

TEST_CASE("text that is not UTF-8 is replaced when it is written", "[exchange]")
{
    Routine routine = legs();
    routine.name = "Legs \xff";
    CHECK(readRoutine(writeRoutine(routine)).routine.name == "Legs \xEF\xBF\xBD");
}

TEST_CASE("every fault of a routine file is listed with its place", "[exchange]")
{
    const RoutineReading reading = readRoutine(R"({"name": "", "steps": [
        {"exercise": "", "dose": {"sets": 0, "repetitions": 10}},
        {"exercise": "a", "dose": {"sets": 1, "repetitions": 10, "load": {"kilograms": -5}}},
        {"dose": {"sets": 1, "repetitions": 10}, "note": 3},
        "squat"]})");
    const std::vector<std::string> expected{
        "/name",
        "/steps/0/exercise",
        "/steps/0/dose/sets",
        "/steps/1/dose/load/kilograms",
        "/steps/2/exercise",
        "/steps/2/note",
        "/steps/3",
    };
    CHECK(placesOf(reading.problems) == expected);
}

TEST_CASE("a file of another format or version is no routine", "[exchange]")
{
    CHECK(readRoutine(R"({"format": "hipstride-session", "name": "A", "steps": []})")
              .problems.front()
              .place == "/format");
    CHECK(readRoutine(R"({"format": "hipstride-routine", "version": 2, "name": "A", "steps": []})")
              .problems.front()
              .place == "/version");
    CHECK(readRoutine("").problems.front().code == ProblemCode::Empty);
    CHECK(readRoutine("[]").problems.front().code == ProblemCode::WrongType);
}

TEST_CASE("a routine of more than forty steps is refused", "[exchange]")
{
    Routine routine = legs();
    routine.blocks.clear();
    routine.steps.resize(RoutineLimits::mostSteps + 1, legs().steps.front());
    const RoutineReading reading = readRoutine(writeRoutine(routine));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front() ==
          Problem{ProblemCode::TooLarge, "/steps", {}, "at most 40 entries"});
}

TEST_CASE("a routine of before there were blocks is all straight sets", "[exchange]")
{
    const RoutineReading reading = readRoutine(R"({"name": "A", "steps": [
        {"exercise": "a", "dose": {"sets": 2, "repetitions": 10}}]})");
    CHECK(reading.problems.empty());
    CHECK(reading.routine.blocks.empty());
    CHECK(reading.routine.steps.front().dose == Dose{.sets = 2, .tempo = {}});
}

TEST_CASE("blocks and doses that cannot be are refused with their place", "[exchange]")
{
    const RoutineReading reading = readRoutine(R"({"name": "A", "steps": [
        {"exercise": "a", "dose": {"sets": 2, "repetitions": 10, "extra": {"sets": 1, "side": "left"}}},
        {"exercise": "b", "dose": {"sets": 1, "repetitions": 10, "effort": {"rating": 11},
            "ownSets": [{"repetitions": 8}, {"repetitions": 8}]}},
        {"exercise": "c", "dose": {"sets": 2, "repetitions": 9, "warmUps": [{"steps": 4}]}}],
        "blocks": [{"first": 0, "count": 2}, {"first": 1, "count": 2}, {"first": 0, "count": 9}]})");
    const std::vector<std::string> expected{"/steps/0/dose/extra",   "/steps/1/dose/effort/rating",
                                            "/steps/1/dose/ownSets", "/steps/2/dose",
                                            "/blocks/1/first",       "/blocks/2/count",
                                            "/blocks/2/first"};
    CHECK(placesOf(reading.problems) == expected);
}
