// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "domain/day_count.h"
#include "domain/session.h"
#include "scheduling/occurrences.h"

namespace hipstride {

/// One line of a day: something planned, or a session that was done without a plan.
struct AgendaItem
{
    enum class State
    {
        Done,       ///< all sets done
        PartlyDone, ///< some sets done
        Due,        ///< today, not begun
        Planned,    ///< later
        Missed,     ///< before today, not done
        Skipped,    ///< left out on purpose
    };

    Date day;
    std::optional<TimeOfDay> time;
    RoutineId routine;
    std::string sessionName; ///< the log's own name of it; empty when nothing was done
    State state = State::Planned;
    std::optional<PlannedFor> planned;    ///< the occurrence, unless done without a plan
    bool isMoved = false;                 ///< `day` differs from the original day
    SessionId session;                    ///< the session that answers it, if any
    LeftOut leftOut = LeftOut::No;        ///< why it is skipped
    std::optional<PlannedRun> run = {};   ///< the run on which it hangs
    std::vector<Conflict> conflicts = {}; ///< the limits it breaks; none once it was begun

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// Everything planned and done in `range`, by day, then time (untimed last).
/// A session answers the occurrence it was started for, on whatever day it was done, else an open
/// occurrence of its routine on its day; each answers one at most. Of two for one occurrence the
/// fuller counts. A running session counts as partly done; one that ended without a set done
/// counts as nothing. Expects of `sessions` all that may answer something in `range`.
std::vector<AgendaItem> agendaFor(const Plan &plan, std::span<const SessionSummary> sessions,
                                  DateRange range, Date today);

/// What `items` come to, one count for every day of `range`, oldest first.
std::vector<DayCount> dayCountsOf(std::span<const AgendaItem> items, DateRange range);

/// The first day from `today` on, within a week, on which nothing is planned; else `today`.
Date nextDayWithRoom(const Plan &plan, Date today);

} // namespace hipstride
