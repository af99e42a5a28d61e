// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client_file.h"
#include "domain/person.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

constexpr Date monday = 2026y / 11 / 16;

} // namespace

TEST_CASE("initials are whole characters of the first and the last word", "[domain]")
{
    CHECK(initialsOf("Jonas Berg") == "JB");
    CHECK(initialsOf("  Ana  María de la Cruz ") == "AC");
    CHECK(initialsOf("Łukasz Żak") == "ŁŻ");
    CHECK(initialsOf("Øystein") == "Øy");
    CHECK(initialsOf("X") == "X");
    CHECK(initialsOf(" ").empty());
}

TEST_CASE("a second value on a day takes the place of the first", "[domain]")
{
    Outcome outcome{.name = "Pain on stairs"};
    setValue(outcome, {monday, 6});
    setValue(outcome, {addDays(monday, -7), 7});
    setValue(outcome, {monday, 4});
    CHECK(outcome.values == std::vector<OutcomeValue>{{addDays(monday, -7), 7}, {monday, 4}});
}

TEST_CASE("a visit counts as the last on its own day and no longer as the next", "[domain]")
{
    ClientFile file;
    addAppointment(file, {.day = addDays(monday, 7), .time = TimeOfDay(9h), .note = {}});
    addAppointment(file, {.day = monday, .time = TimeOfDay(15h), .note = {}});
    addAppointment(file, {.day = monday, .time = std::nullopt, .note = "any time"});
    REQUIRE(file.appointments.size() == 3);
    CHECK(file.appointments[0].note == "any time");
    CHECK(lastVisit(file, monday)->time == TimeOfDay(15h));
    CHECK(nextVisit(file, monday)->day == addDays(monday, 7));
    CHECK(lastVisit(file, addDays(monday, -1)) == nullptr);
    CHECK(nextVisit(file, addDays(monday, 7)) == nullptr);
}

TEST_CASE("what is wrong with a client's file is named at its place", "[domain]")
{
    CHECK(problemsOf(ClientFile{}).empty());
    ClientFile file;
    file.goals = {{"Run 10 km"}, {""}};
    file.outcomes = {{.name = "Pain", .values = {{monday, 11}}},
                     {.kind = OutcomeKind::Scale, .name = "Hops", .least = 5, .most = 5}};
    const Problems problems = problemsOf(file);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].place == "goals/1/text");
    CHECK(problems[1].place == "outcomes/0/values");
    CHECK(problems[2].place == "outcomes/1/most");
}
