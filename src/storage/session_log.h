// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "base/id.h"
#include "domain/player_position.h"
#include "domain/session.h"

namespace hipstride {

class Database;

/// How a session ended, as the person says it.
struct SessionEnd
{
    SessionState state = SessionState::Finished;
    Moment endedAt{};
    std::optional<int> effort;
    std::optional<int> pain;
    std::string note;

    friend bool operator==(const SessionEnd &, const SessionEnd &) = default;
};

/// The largest ids of the plan that the log still speaks of, of all people, the bin included.
struct LoggedIds
{
    RoutineId routine;
    RuleId rule;
    RunId run = {};

    friend bool operator==(const LoggedIds &, const LoggedIds &) = default;
};

/// The sessions of one person. Each function is durable when it returns.
class SessionLog
{
public:
    SessionLog(Database &database, PersonId person);

    /// Writes the session and what it prescribes; its sets too, if it has any. Gives it an id.
    SessionId add(const Session &session);
    /// Writes one finished set; one already written for the same step, number and side is replaced.
    void recordSet(SessionId session, const PerformedSet &set);
    void removeSet(SessionId session, int step, int setNumber, Side side);
    /// Writes what the person made of a step, and where the session stands since: a change may
    /// move every set that follows.
    void report(SessionId session, int step, const StepReport &report,
                const PlayerPosition &position);
    /// Ends a running session; its kept position is dropped.
    void end(SessionId session, const SessionEnd &end);
    /// Lets a session that was ended early run again, to be gone on with.
    void reopen(SessionId session);
    /// Replaces all that a person may correct: day, times, scores, notes and sets.
    void correct(const Session &session);
    /// To the bin, as of now by the system's clock; it stays there for 30 days.
    void remove(SessionId session);
    void restore(SessionId session);
    /// Erases what has been in the bin since before `moment`.
    void emptyBin(Moment before);
    /// Erases a running session at once; asked for with Discard.
    void discard(SessionId session);

    /// Nothing when there is no such session or it is in the bin.
    /// Throws Error(DatabaseFailed) naming the first of its rows that cannot be understood.
    std::optional<Session> find(SessionId session) const;
    /// Newest first. As in all lists here, what cannot be understood is left out; see
    /// checkIntegrity.
    std::vector<SessionSummary> list() const;
    std::vector<SessionSummary> list(DateRange range) const;
    /// The last day that has a session, if any has.
    std::optional<Date> lastDay() const;
    /// With steps and sets, oldest first.
    std::vector<Session> sessions(DateRange range) const;

    /// What was done in `range`, one entry for each exercise and side, counted by the database so
    /// that no session has to be read.
    std::vector<ExerciseSets> setsDone(DateRange range) const;

    /// New routines and rules must not be given ids that the log already uses.
    LoggedIds largestIds() const;

    /// The session that was running when the program ended, if any.
    std::optional<SessionId> running() const;
    /// Keeps where a running session stands, for Resume.
    void keepPosition(SessionId session, const PlayerPosition &position);
    /// Nothing when none was kept or it makes no sense.
    std::optional<PlayerPosition> position(SessionId session) const;

private:
    Database &m_database;
    PersonId m_person;
};

} // namespace hipstride
