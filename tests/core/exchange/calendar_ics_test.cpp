// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <set>

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

TEST_CASE("what RFC 5545 lets a program write is read right", "[calendar]")
{
    struct Row
    {
        const char *what;
        std::string text;
        std::vector<std::string> lines;
    };
    const auto series = [](const std::string &more) {
        return eventWith("DTSTART;TZID=Europe/Berlin:20261103T180000\nSUMMARY:Run\n" + more);
    };
    const auto also = [](std::string calendar, const std::string &event) {
        return calendar.insert(calendar.find("END:VCALENDAR"),
                               "BEGIN:VEVENT\nUID:a\n" + event + "\nEND:VEVENT\n");
    };
    const std::string weekly = "RRULE:FREQ=WEEKLY;COUNT=3";
    const auto row = GENERATE_COPY(values<Row>({
        {"a number of times, days left out among them",
         series("RRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Berlin:20261104T180000"),
         {"2026-11-03 18:00 Run", "2026-11-05 18:00 Run", "2026-11-06 18:00 Run"}},
        {"the last day as a day",
         series("RRULE:FREQ=DAILY;UNTIL=20261104"),
         {"2026-11-03 18:00 Run", "2026-11-04 18:00 Run"}},
        {"the last moment itself is in",
         series("RRULE:FREQ=DAILY;UNTIL=20261104T170000Z"),
         {"2026-11-03 18:00 Run", "2026-11-04 18:00 Run"}},
        {"several days left out on one line",
         series("RRULE:FREQ=DAILY;COUNT=4\n"
                "EXDATE;TZID=Europe/Berlin:20261104T180000,20261105T180000"),
         {"2026-11-03 18:00 Run", "2026-11-06 18:00 Run"}},
        {"a moment left out in UTC",
         series("RRULE:FREQ=DAILY;COUNT=2\nEXDATE:20261104T170000Z"),
         {"2026-11-03 18:00 Run"}},
        {"a whole day left out of timed ones",
         series("RRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20261104"),
         {"2026-11-03 18:00 Run"}},
        {"days besides, on one line, in another zone, and as a stretch of time",
         series("RDATE;TZID=Europe/Berlin:20261105T180000,20261106T190000\n"
                "RDATE:20261107T170000Z\n"
                "RDATE;VALUE=PERIOD:20261108T170000Z/PT1H"),
         {"2026-11-03 18:00 Run", "2026-11-05 18:00 Run", "2026-11-06 19:00 Run",
          "2026-11-07 18:00 Run", "2026-11-08 18:00 Run"}},
        {"twice a day",
         series("RRULE:FREQ=DAILY;COUNT=3;BYHOUR=7,18"),
         {"2026-11-03 18:00 Run", "2026-11-04 07:00 Run", "2026-11-04 18:00 Run"}},
        {"the second and the last Tuesday of a month",
         eventWith("DTSTART:20261110T180000\nSUMMARY:Run\n"
                   "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=2TU,-1TU"),
         {"2026-11-10 18:00 Run", "2026-11-24 18:00 Run", "2026-12-08 18:00 Run"}},
        {"one of a series moved, said in UTC",
         also(series(weekly), "RECURRENCE-ID:20261110T170000Z\nDTSTART:20261111T170000Z\n"
                              "SUMMARY:Later"),
         {"2026-11-03 18:00 Run", "2026-11-11 18:00 Later", "2026-11-17 18:00 Run"}},
        {"one of a series called off",
         also(series(weekly), "RECURRENCE-ID;TZID=Europe/Berlin:20261110T180000\n"
                              "DTSTART;TZID=Europe/Berlin:20261110T180000\nSTATUS:CANCELLED"),
         {"2026-11-03 18:00 Run", "2026-11-17 18:00 Run"}},
        {"all of a series from one on moved",
         also(series(weekly),
              "RECURRENCE-ID;TZID=Europe/Berlin;RANGE=THISANDFUTURE:20261110T180000\n"
              "DTSTART;TZID=Europe/Berlin:20261111T193000\nSUMMARY:Later"),
         {"2026-11-03 18:00 Run", "2026-11-11 19:30 Later", "2026-11-18 19:30 Later"}},
        {"all of a series from one on called off",
         also(series(weekly),
              "RECURRENCE-ID;TZID=Europe/Berlin;RANGE=THISANDFUTURE:20261110T180000\n"
              "DTSTART;TZID=Europe/Berlin:20261110T180000\nSTATUS:CANCELLED"),
         {"2026-11-03 18:00 Run"}},
        {"an event that is called off", eventWith("DTSTART:20261103T180000\nSTATUS:CANCELLED"), {}},
        {"several days long, with words escaped",
         eventWith("DTSTART;VALUE=DATE:20261107\nDTEND;VALUE=DATE:20261109\n"
                   "SUMMARY:Camp\\, hills\\; long\\nrun"),
         {"2026-11-07 Camp, hills; long run"}},
        {"folded in the middle of a character, by a tab",
         eventWith("DTSTART:20261103T180000\nSUMMARY:R\xC3\n\t\xBC"
                   "ckweg"),
         {"2026-11-03 18:00 Rückweg"}},
        {"names in small letters, a quoted zone, a mark of byte order",
         "\xEF\xBB\xBF"
         "begin:vcalendar\r\nbegin:vevent\r\nuid:a\r\n"
         "dtstart;tzid=\"Europe/Berlin\":20261103T180000\r\nsummary:Run\r\nend:vevent\r\n"
         "end:vcalendar\r\n",
         {"2026-11-03 18:00 Run"}},
        {"two calendars in one file",
         series("") + eventWith("DTSTART:20261104T180000\nSUMMARY:Other"),
         {"2026-11-03 18:00 Run", "2026-11-04 18:00 Other"}},
        {"a zone that nothing describes stays as it is written",
         eventWith("DTSTART;TZID=Club House:20261103T180000\nSUMMARY:Run"),
         {"2026-11-03 18:00 Run"}},
    }));
    INFO(row.what);
    const CalendarReading reading = readCalendar(row.text, autumn, "Europe/Berlin");
    CHECK(reading.problems.empty());
    CHECK(linesOf(reading) == row.lines);
    // each is known by a name of its own, or the next reading would take one for the other
    std::set<std::string> names;
    for (const CalendarEvent &event : reading.events)
        names.insert(event.uid + event.summary);
    CHECK(names.size() == reading.events.size());
}

TEST_CASE("lines end as they like", "[calendar]")
{
    const std::string text = eventWith("DTSTART:20261103T180000\nSUMMARY:A long\n  run");
    std::string returned;
    for (const char letter : text)
        returned += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
    CHECK(readCalendar(text, autumn, "Europe/Berlin").events ==
          readCalendar(returned, autumn, "Europe/Berlin").events);
    CHECK(linesOf(readCalendar(returned, autumn, "Europe/Berlin")) ==
          std::vector<std::string>{"2026-11-03 18:00 A long run"});
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

TEST_CASE("one of a series that is moved in the file moves its own run when it is read again",
          "[calendar]")
{
    const std::string series =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=America/New_York:20261120T200000\n"
        "RRULE:FREQ=DAILY;COUNT=3\nSUMMARY:Run\nEND:VEVENT\n";
    const auto runsOf = [](const std::string &text) {
        return runsFrom(readCalendar(text, autumn, "America/New_York").events, usualKeywords(),
                        "club.ics");
    };
    std::vector<Run> kept = runsOf(series + "END:VCALENDAR\n");
    REQUIRE(kept.size() == 3);
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i].id = {static_cast<std::int64_t>(i) + 1};
    // in UTC this evening lies on the next day
    const auto later =
        runsOf(series + "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261122T010000Z\n"
                        "DTSTART:20261122T120000Z\nSUMMARY:Run\nEND:VEVENT\nEND:VCALENDAR\n");
    const RunChanges changes = changesBy(later, kept, "club.ics", today);
    CHECK(changes.added.empty());
    CHECK(changes.removed.empty());
    REQUIRE(changes.changed.size() == 1);
    CHECK(changes.changed[0].id == RunId{2});
    CHECK(changes.changed[0].when == std::variant<OnWeekdays, Once>(Once{2026y / 11 / 22}));
    CHECK(changes.changed[0].time == 7h);
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
    // saved under another name it is the same calendar
    std::vector<Run> renamed = read;
    for (Run &each : renamed)
        each.source = "club (1).ics";
    CHECK(changesBy(renamed, existing, "club (1).ics", today).removed == std::vector{existing[2]});
    CHECK(
        changesBy(std::vector{existing[0]}, std::vector{existing[0]}, "club.ics", today).isEmpty());
}
