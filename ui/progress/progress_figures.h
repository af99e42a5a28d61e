// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/plan.h"
#include "drawing/chart_scale.h"
#include "history/adherence.h"
#include "routine/muscle_load.h"

namespace hipstride {

class LogBook;

/// How far back Progress looks.
enum class ProgressPeriod
{
    Week,  ///< this week, from Monday
    Month, ///< this week and the three before
    All,   ///< from the week of the first session
};

/// From the period's first day to the Sunday of this week.
DateRange rangeOf(ProgressPeriod period, std::span<const SessionSummary> newestFirst, Date today);

/// The numbers behind the page.
struct ProgressFigures
{
    DateRange period;
    Adherence adherence;             ///< of the period
    int sessions = 0;                ///< ended in the period with a set done
    std::vector<HeatDay> days;       ///< twelve weeks to a year, whatever the period
    std::vector<MuscleSets> perWeek; ///< sets of an average week of the period, most first
};

/// May throw Error: it asks the log.
ProgressFigures progressFigures(const Plan &plan, const LogBook &log, const Catalogue &catalogue,
                                ProgressPeriod period, Date today);

} // namespace hipstride
