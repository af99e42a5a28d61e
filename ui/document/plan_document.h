// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include "domain/plan.h"

namespace hipstride {

struct PlannedFor;

/// When routines are due, and the runs around which they are: what undo swaps as one value.
struct Schedule
{
    std::vector<ScheduleRule> rules = {};
    std::vector<ScheduleException> exceptions = {};
    std::vector<Run> runs = {};
    std::vector<RunException> runExceptions = {};
    std::vector<PlanPhase> phases = {};
    std::vector<Pause> pauses = {};
    PlanLimits limits = {};

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// The plan of one person while it is edited, with its undo history. Every edit goes through a
/// verb of this class; texts are what the menu reads after "Undo ".
class PlanDocument : public QObject
{
    Q_OBJECT

public:
    explicit PlanDocument(Plan plan = {}, QObject *parent = nullptr);

    const Plan &plan() const { return m_plan; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// New ids will be larger than these: the log may still speak of things deleted long ago.
    void keepClearOf(RoutineId routine, RuleId rule, RunId run = {});

    /// Adds a routine at the end under a name that is free, and gives it an id.
    RoutineId addRoutine(Routine routine, const QString &text);
    RoutineId duplicateRoutine(RoutineId id);
    /// Makes a routine of its own of the second half, as one step; gives its id. Expects a routine
    /// of two exercises or more.
    RoutineId splitRoutine(RoutineId id);
    /// Replaces the routine of that id. Successive changes with the same text become one step,
    /// unless exercises come, go or change places.
    void changeRoutine(const Routine &routine, const QString &text);
    /// Removes the routine and what schedules it, as one step.
    void removeRoutine(RoutineId id);

    RuleId addRule(ScheduleRule rule);
    /// Changes what a rule plans from `today` on; what it planned before stays as it was, so that
    /// nobody's past is rewritten. A rule on weekdays that has a past ends yesterday, and its
    /// successor, whose id is returned, takes over with the exceptions that lie ahead.
    RuleId changeRule(const ScheduleRule &rule, Date today, const QString &text);
    void removeRule(RuleId id);
    /// Plans nothing more by a rule from `today` on; what it planned before stays.
    void endRule(RuleId id, Date today);
    /// Leaves one occurrence out.
    void skip(const PlannedFor &occurrence);
    /// Puts one occurrence on another day; its original day is kept.
    void move(const PlannedFor &occurrence, Date day);
    /// Undoes a skip or a move of one occurrence.
    void putBack(const PlannedFor &occurrence);

    RunId addRun(Run run);
    /// Adds, changes (by id) and removes runs as one step; what is read from a calendar file.
    void changeRuns(const std::vector<Run> &added, const std::vector<Run> &changed,
                    const std::vector<RunId> &removed, const QString &text);
    /// Changes a run from `today` on, as changeRule does; gives the id of the changed one.
    RunId changeRun(const Run &run, Date today);
    void removeRun(RunId id);
    /// A run on weekdays ends yesterday; one that lies ahead is removed.
    void endRun(RunId id, Date today);
    void skipRun(RunId run, Date original);
    /// Puts a run on another day; what hangs on it goes along.
    void moveRun(RunId run, Date original, Date day);
    void putRunBack(RunId run, Date original);
    void setFrame(const PlanLimits &limits, const std::vector<Pause> &pauses,
                  const std::vector<PlanPhase> &phases);

Q_SIGNALS:
    void routineAboutToBeInserted(int row);
    void routineInserted(int row);
    void routineAboutToBeRemoved(int row);
    void routineRemoved(int row);
    void routineChanged(int row);
    void scheduleChanged();
    /// After any of the above.
    void changed();

private:
    friend class ChangeRoutine;
    friend class InsertRoutine;
    friend class RemoveRoutine;
    friend class ChangeSchedule;

    int rowOf(RoutineId id) const;
    Routine exchangeRoutine(Routine routine);
    void insertRoutine(int row, Routine routine);
    Routine takeRoutine(int row);
    Schedule schedule() const;
    Schedule exchangeSchedule(Schedule schedule);
    void setException(const ScheduleException &exception, const QString &text);
    void setRunException(const RunException &exception, const QString &text);
    void changeSchedule(Schedule next, const QString &text);

    Plan m_plan;
    QUndoStack m_undoStack;
    RoutineId m_lastRoutine;
    RuleId m_lastRule;
    RunId m_lastRun;
};

} // namespace hipstride
