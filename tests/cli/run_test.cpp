// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "cli/cli_run.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

std::string calendarWith(const std::string &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

std::string event(const std::string &uid, const std::string &start, const std::string &summary)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:" + start + "\r\nSUMMARY:" + summary +
           "\r\nEND:VEVENT\r\n";
}

/// A day that lies ahead for as long as a test runs, in the form of a calendar file.
std::string ahead(int days)
{
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    std::string text = isoDate(addDays(Date(today), days));
    std::erase(text, '-');
    return text;
}

} // namespace

TEST_CASE("a run is added by hand and listed", "[cli]")
{
    const Cli cli;
    CHECK(cli({"run", "add", "2026-11-24", "18:00", "--kind", "quality", "--name", "6 × 800 m"})
              .results == "added quality run on 2026-11-24 at 18:00\n");
    const auto runs = cli.json({"run", "list", "--from", "2026-11-01", "--to", "2026-11-30"});
    REQUIRE(runs.size() == 1);
    CHECK(runs[0]["kind"] == "quality");
    CHECK(runs[0]["time"] == "18:00");
    CHECK(cli({"run", "add", "2026-02-30", "--kind", "easy"}).status == 2);
    CHECK(cli({"run", "add", "2026-11-24"}).status == 2);
    CHECK(cli({"run", "add", "2026-11-24", "25:00", "--kind", "easy"}).status == 2);
}

TEST_CASE("reading a calendar again updates, and says so before anything is written", "[cli]")
{
    const Cli cli;
    cli.write("club.ics", calendarWith(event("a", ahead(10) + "T180000", "Easy run") +
                                       event("b", ahead(12) + "T180000", "Dentist") +
                                       event("c", ahead(14), "Race")));
    CHECK(cli.json({"run", "import", cli.file("club.ics").string(), "--dry-run"})["added"].size() ==
          2);
    const std::vector<std::string> list{"run", "list", "--to", isoDate(2100y / 1 / 1)};
    CHECK(cli.json(list).empty());
    CHECK(cli({"run", "import", cli.file("club.ics").string()}).status == 0);
    CHECK(cli.json(list).size() == 2);

    cli.write("club.ics", calendarWith(event("a", ahead(11) + "T190000", "Easy run")));
    const auto changes = cli.json({"run", "import", cli.file("club.ics").string()});
    CHECK(changes["changed"].size() == 1);
    CHECK(changes["removed"].size() == 1);
    const auto runs = cli.json(list);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0]["time"] == "19:00");
}

TEST_CASE("a broken calendar is refused with its line and changes nothing", "[cli]")
{
    const Cli cli;
    const auto file = cli.write("bad.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n");
    const Ended ended = cli({"run", "import", file.string()});
    CHECK(ended.status == 1);
    CHECK(ended.faults.find("line 3") != std::string::npos);
}
