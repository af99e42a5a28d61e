// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/client_glance.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

constexpr int daysLookedAt = 28;
constexpr double daysInWeek = 7;

/// The sheet that a client had on a day; `sheets` are newest first.
const IssuedSheet *sheetOn(const std::vector<IssuedSheet> &sheets, Date day)
{
    const auto found = std::ranges::find_if(
        sheets, [day](const IssuedSheet &sheet) { return sheet.issued <= day; });
    return found == sheets.end() ? nullptr : &*found;
}

double sessionsAsked(const std::vector<IssuedSheet> &sheets, DateRange range)
{
    double asked = 0;
    for (Date day = range.first; day <= range.last; day = addDays(day, 1)) {
        if (const IssuedSheet *sheet = sheetOn(sheets, day))
            asked += sheet->programme.daysAWeek / daysInWeek;
    }
    return asked;
}

double sessionsDone(const std::vector<SessionSummary> &sessions, DateRange range)
{
    double done = 0;
    for (const SessionSummary &session : sessions) {
        if (range.contains(session.day) && session.setsPlanned > 0)
            done += std::min(1.0, double(session.setsDone) / session.setsPlanned);
    }
    return done;
}

std::optional<int> percentDone(const std::vector<IssuedSheet> &sheets,
                               const std::vector<SessionSummary> &sessions)
{
    if (sheets.empty() || sessions.empty())
        return std::nullopt;
    const Date last = sessions.front().day;
    const DateRange range{std::max(addDays(last, 1 - daysLookedAt), sheets.back().issued), last};
    const double asked = sessionsAsked(sheets, range);
    if (asked <= 0)
        return std::nullopt;
    const double share = sessionsDone(sessions, range) / asked;
    return static_cast<int>(std::lround(100 * std::min(1.0, share)));
}

} // namespace

bool isDueForReview(const ClientGlance &glance, Date today)
{
    return glance.review && *glance.review <= today;
}

bool isOverPainLimit(const ClientGlance &glance, int limit)
{
    return glance.pain && *glance.pain > limit;
}

ClientGlance glanceOf(const ClientFile &file, const std::vector<IssuedSheet> &sheets,
                      const std::vector<SessionSummary> &sessions, Date today)
{
    ClientGlance glance;
    if (const Appointment *visit = lastVisit(file, today))
        glance.lastVisit = visit->day;
    if (!sheets.empty()) {
        glance.review = sheets.front().programme.review;
        glance.lastVisit =
            std::max(glance.lastVisit.value_or(sheets.front().issued), sheets.front().issued);
    }
    glance.percentDone = percentDone(sheets, sessions);
    const auto hurt = std::ranges::find_if(
        sessions, [](const SessionSummary &session) { return session.pain.has_value(); });
    if (hurt != sessions.end())
        glance.pain = hurt->pain;
    return glance;
}

} // namespace hipstride
