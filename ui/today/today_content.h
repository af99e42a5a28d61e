// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "scheduling/agenda.h"
#include "ui/widgets/week_strip.h"

namespace hipstride {

/// What a day has to say, drawn from the plan and the log.
struct TodayContent
{
    bool isFirstStart = false;          ///< no routine and no session yet
    std::optional<AgendaItem> due;      ///< the first today whose run has not begun, else the first
    std::vector<AgendaItem> laterToday; ///< due today besides `due`
    std::vector<AgendaItem> missed;     ///< of the seven days before today, oldest first
    bool wasActiveToday = false;        ///< something was done today
    std::optional<AgendaItem> next;     ///< the first that is planned after today
    std::vector<PlannedRun> runsToday;  ///< those not left out, by time
    std::optional<PlannedRun> nextRun;  ///< the first after today
    std::array<WeekDay, 7> week;
    std::optional<SessionSummary> lastSession;
};

/// Expects `sessions` newest first: those of the last five weeks, or the last there are before
/// that.
TodayContent todayContent(const Plan &plan, std::span<const SessionSummary> sessions, Date today,
                          TimeOfDay now);

/// Whether at `now` something else of the day is due first.
bool hasMovedOn(const TodayContent &content, TimeOfDay now);

} // namespace hipstride
