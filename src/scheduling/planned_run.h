// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "domain/plan.h"

namespace hipstride {

/// Why something is in the plan but not to be done.
enum class LeftOut
{
    No,
    ByHand,
    WithRun, ///< the run on which it hangs was left out
    InPause
};

/// A run on one day, after what a person left out or moved.
struct PlannedRun
{
    RunId run;
    RunKind kind = RunKind::Easy;
    Date original; ///< the day on which the run had stood
    Date day;      ///< the day on which it is now; `original` when left out
    std::optional<TimeOfDay> time;
    std::optional<std::chrono::minutes> length;
    std::string name;
    LeftOut leftOut = LeftOut::No;

    bool isMoved() const { return day != original; }
    friend bool operator==(const PlannedRun &, const PlannedRun &) = default;
};

/// All runs whose `day` lies in `range`, by day, then time (untimed last), then run; those left out
/// among them, on their original day.
std::vector<PlannedRun> runsIn(const Plan &plan, DateRange range);

/// How many of these weekdays lie on the days from `first` to the one before `end`.
int daysOf(Weekdays weekdays, Date first, Date end);

/// The first run from `today` on, at `now` or later if it is today, within `days` days.
std::optional<PlannedRun> nextRun(const Plan &plan, Date today, TimeOfDay now, int days);

/// The runs of a plan, prepared for many questions about it. The plan must outlive it.
class RunCalendar
{
public:
    explicit RunCalendar(const Plan &plan);

    /// As runsIn.
    std::vector<PlannedRun> runsIn(DateRange range) const;
    /// The run of these kinds that stood on `original` and on which sessions hang: the first of
    /// those not left out, else the first.
    std::optional<PlannedRun> leadingRun(RunKinds kinds, Date original) const;
    /// One run that stood on `original`; nothing when it is not of these kinds.
    std::optional<PlannedRun> runOn(RunKinds kinds, Date original, RunId run) const;
    /// How many of these kinds stood on `original`, those left out among them.
    int countOn(RunKinds kinds, Date original) const;
    /// How many of these kinds stood on the days from `first` to the one before `end`.
    int countBetween(RunKinds kinds, Date first, Date end) const;
    /// How many of those of `original` came before this one.
    int countOnBefore(RunKinds kinds, Date original, RunId run) const;

private:
    PlannedRun planned(const Run &run, Date original) const;
    std::vector<PlannedRun> standingOn(Date original) const;
    template <typename Visit>
    void visitStandingOn(Date original, Visit visit) const;

    const Plan &m_plan;
    std::vector<const Run *> m_weekly;
    std::multimap<Date, const Run *> m_single;
    std::map<std::pair<RunId, Date>, const RunException *> m_exceptions;
};

} // namespace hipstride
