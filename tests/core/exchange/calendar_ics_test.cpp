// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "core/storage/samples.h"
#include "exchange/calendar_ics.h"
#include "exchange/run_import.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const DateRange autumn{2026y / std::chrono::September / 1, 2026y / std::chrono::December / 31};
const Date today = 2026y / std::chrono::November / 17;

CalendarReading readFile(const char *name)
{
    return readCalendar(bytesOf(std::filesystem::path(HIPSTRIDE_TEST_DATA) / "calendars" / name),
                        autumn, "Europe/Berlin");
}

/// "2026-10-13 18:00 Easy run", one for each event.
std::vector<std::string> linesOf(const CalendarReading &reading)
{
    std::vector<std::string> lines;
    for (const CalendarEvent &event : reading.events)
        lines.push_back(isoDate(event.day) + (event.time ? " " + isoTime(*event.time) : "") + " " +
                        event.summary);
    return lines;
}

std::string eventWith(const std::string &lines)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\n" + lines +
           "\nEND:VEVENT\nEND:VCALENDAR\n";
}

Problems problemsIn(const std::string &text)
{
    const CalendarReading reading = readCalendar(text, autumn, "Europe/Berlin");
    if (!reading.problems.empty())
        CHECK(reading.events.empty());
    return reading.problems;
}

} // namespace

TEST_CASE("a web calendar's series keeps its hour, its exceptions and its moved day", "[calendar]")
{
    const CalendarReading reading = readFile("web_calendar.ics");
    CHECK(reading.problems.empty());
    CHECK(linesOf(reading) ==
          std::vector<std::string>{
              "2026-10-13 18:00 Easy run with the club", "2026-10-20 18:00 Easy run with the club",
              "2026-11-04 19:00 Easy run with the club (Wednesday this once)",
              "2026-11-10 18:00 Easy run with the club", "2026-11-21 10:00 Dentist, then brunch",
              "2026-11-29 10 km race, Lakeside"});
    CHECK(reading.events[0].length == 45min);
    CHECK(reading.events[0].uid == "tuesday@club/2026-10-13");
    CHECK(reading.events[2].uid == "tuesday@club/2026-11-03");
}

TEST_CASE("an office program's own zone is brought to the person's time", "[calendar]")
{
    // the clocks change on 25 October in Berlin, on 1 November in New York
    const CalendarReading reading = readFile("office.ics");
    CHECK(reading.problems.empty());
    CHECK(linesOf(reading) == std::vector<std::string>{"2026-10-30 17:00 Tempo run on the track",
                                                       "2026-11-06 18:00 Tempo run on the track",
                                                       "2026-11-07 18:00 Tempo run on the track",
                                                       "2026-11-13 18:00 Tempo run on the track"});
}

TEST_CASE("a training plan without zones is taken as it stands, all-day events without a time",
          "[calendar]")
{
    const CalendarReading reading = readFile("training_plan.ics");
    CHECK(reading.problems.empty());
    CHECK(linesOf(reading) ==
          std::vector<std::string>{"2026-11-02 6 × 800 m", "2026-11-06 6 × 800 m",
                                   "2026-11-08 6 × 800 m", "2026-11-08 08:30 Sunday"});
    CHECK(reading.events[3].length == 100min);
}

TEST_CASE("a phone's moment in UTC becomes local", "[calendar]")
{
    CHECK(linesOf(readFile("phone.ics")) ==
          std::vector<std::string>{"2026-11-24 06:30 Recovery jog 🏃"});
}

TEST_CASE("a broken calendar is refused with the line and the reason", "[calendar]")
{
    const auto [text, place, code] = GENERATE(table<std::string, std::string, ProblemCode>({
        {"", "line 1", ProblemCode::NotUnderstood},
        {"hello", "line 1", ProblemCode::NotUnderstood},
        {"BEGIN:VCALENDAR\nVERSION:2.0\n", "line 2", ProblemCode::Missing},
        {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3", ProblemCode::NotUnderstood},
        {"BEGIN:VCALENDAR\nthis is no property\nEND:VCALENDAR\n", "line 2",
         ProblemCode::NotUnderstood},
        {"BEGIN:VCALENDAR\nX-A:\xff\xfe\nEND:VCALENDAR\n", "line 2", ProblemCode::NotUnderstood},
        {eventWith("SUMMARY:no start"), "line 3", ProblemCode::Missing},
        {eventWith("SUMMARY:x\nDTSTART:yesterday"), "line 6", ProblemCode::NotUnderstood},
        {eventWith("DTSTART:20261345T990000"), "line 5", ProblemCode::NotUnderstood},
        {eventWith("DTSTART:20261101T180000\nRRULE:FREQ=SOMETIMES"), "line 6",
         ProblemCode::NotUnderstood},
        {"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261101\nEND:VEVENT\nEND:VCALENDAR\n", "line 2",
         ProblemCode::Missing},
    }));
    INFO(text);
    const Problems problems = problemsIn(text);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().place == place);
    CHECK(problems.front().code == code);
}

TEST_CASE("a hostile calendar is refused or read within bounds", "[calendar]")
{
    std::string deep = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 100'000; ++i)
        deep += "BEGIN:VEVENT\n";
    CHECK(problemsIn(deep).front().code == ProblemCode::TooLarge);
    CHECK(problemsIn("BEGIN:VCALENDAR\nX-A:" + std::string(100'000, 'a') + "\nEND:VCALENDAR\n")
              .front()
              .code == ProblemCode::TooLarge);
    std::string many = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 6000; ++i)
        many += "BEGIN:VEVENT\nUID:a\nDTSTART:20261101\nEND:VEVENT\n";
    CHECK(problemsIn(many + "END:VCALENDAR\n").front().code == ProblemCode::TooLarge);
    CHECK(problemsIn(std::string(9U * 1024 * 1024, 'a')).front().code == ProblemCode::TooLarge);
    // a run every second for ever
    CHECK_FALSE(problemsIn(eventWith("DTSTART:20261101T000000\nRRULE:FREQ=SECONDLY")).empty());
}

TEST_CASE("keywords tell the kind of a run at the beginning of a word", "[calendar]")
{
    const auto kind = [](const char *summary) {
        return kindOf({.uid = {}, .day = today, .summary = summary, .categories = {}},
                      usualKeywords());
    };
    CHECK(kind("Easy run with the club") == RunKind::Easy);
    CHECK(kind("LONG RUN") == RunKind::Long);
    CHECK(kind("6 × 800 m") == RunKind::Quality);
    CHECK(kind("10 km race") == RunKind::Race);
    CHECK(kind("Running") == RunKind::Easy);
    CHECK_FALSE(kind("Brunch on the terrace").has_value());
    CHECK(keywordsFrom(" tempo, ,800 m ,") == std::vector<std::string>{"tempo", "800 m"});
}

TEST_CASE("reading a calendar again changes by uid and removes only what lies ahead", "[calendar]")
{
    const auto run = [](RunId id, const char *uid, Date day, const char *source = "club.ics") {
        return Run{.id = id, .when = Once{day}, .name = "Run", .source = source, .uid = uid};
    };
    const std::vector<Run> existing{run({1}, "kept", today),
                                    run({2}, "moved", today),
                                    run({3}, "gone", today),
                                    run({4}, "past", addDays(today, -1)),
                                    run({5}, "other", today, "other.ics"),
                                    run({6}, "", today, "")};
    const std::vector<Run> read{run({}, "kept", today), run({}, "moved", addDays(today, 1)),
                                run({}, "new", today)};
    const RunChanges changes = changesBy(read, existing, "club.ics", today);
    CHECK(changes.unchanged == 1);
    CHECK(changes.added == std::vector{read[2]});
    CHECK(changes.changed == std::vector{run({2}, "moved", addDays(today, 1))});
    CHECK(changes.removed == std::vector{existing[2]});
    CHECK(
        changesBy(std::vector{existing[0]}, std::vector{existing[0]}, "club.ics", today).isEmpty());
}
