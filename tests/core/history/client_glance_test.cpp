// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/client_glance.h"
#include "support/catch.h"

using namespace hipstride;

namespace {

constexpr Date issued = std::chrono::year(2026) / 11 / 2;

IssuedSheet sheetFor(int daysAWeek)
{
    IssuedSheet sheet{.issued = issued};
    sheet.programme.daysAWeek = daysAWeek;
    sheet.programme.review = addDays(issued, 14);
    return sheet;
}

SessionSummary done(int day, int sets = 4, std::optional<int> pain = {})
{
    SessionSummary summary;
    summary.day = addDays(issued, day);
    summary.setsPlanned = 4;
    summary.setsDone = sets;
    summary.pain = pain;
    return summary;
}

} // namespace

TEST_CASE("half of what a sheet asked for is fifty per cent", "[history][clients]")
{
    // a week at 4 days: 4 are asked for; one whole session and two halves are 2
    const std::vector<SessionSummary> sessions{done(6), done(3, 2), done(1, 2)};
    CHECK(glanceOf({}, {sheetFor(4)}, sessions, addDays(issued, 20)).percentDone == 50);
}

TEST_CASE("days after the last session are not held against a client", "[history][clients]")
{
    const std::vector<SessionSummary> sessions{done(6), done(5), done(3), done(1)};
    CHECK(glanceOf({}, {sheetFor(4)}, sessions, addDays(issued, 90)).percentDone == 100);
    CHECK_FALSE(glanceOf({}, {sheetFor(4)}, {}, addDays(issued, 90)).percentDone.has_value());
    CHECK_FALSE(glanceOf({}, {}, sessions, addDays(issued, 90)).percentDone.has_value());
}

TEST_CASE("the pain of a client is that of the newest session that says it", "[history][clients]")
{
    const ClientGlance glance =
        glanceOf({}, {sheetFor(4)}, {done(6), done(5, 4, 6), done(3, 4, 2)}, issued);
    CHECK(glance.pain == 6);
    CHECK(isOverPainLimit(glance, 5));
    CHECK_FALSE(isOverPainLimit(glance, 6));
    CHECK_FALSE(isOverPainLimit({}, 0));
}

TEST_CASE("a review is due on its day", "[history][clients]")
{
    const ClientGlance glance = glanceOf({}, {sheetFor(4)}, {}, issued);
    CHECK_FALSE(isDueForReview(glance, addDays(issued, 13)));
    CHECK(isDueForReview(glance, addDays(issued, 14)));
    CHECK_FALSE(isDueForReview({}, issued));
}

TEST_CASE("the last visit is an appointment, or the day a sheet was given", "[history][clients]")
{
    ClientFile file;
    CHECK_FALSE(glanceOf(file, {}, {}, issued).lastVisit.has_value());
    addAppointment(file, {.day = addDays(issued, -7), .time = {}, .note = {}});
    CHECK(glanceOf(file, {}, {}, issued).lastVisit == addDays(issued, -7));
    CHECK(glanceOf(file, {sheetFor(1)}, {}, issued).lastVisit == issued);
}
