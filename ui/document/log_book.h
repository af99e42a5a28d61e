// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "storage/session_log.h"

namespace hipstride {

/// The log as the pages see it: the newest list of sessions, and a signal when it changes.
/// What it writes is durable when a function returns; each may throw Error, and then nothing
/// changed.
class LogBook : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(SessionLog &log, QObject *parent = nullptr);

    /// Newest first.
    const std::vector<SessionSummary> &sessions() const;
    /// Newest first; those of the last five weeks, or of the last day that has any before that.
    /// Quick however long the log is.
    std::vector<SessionSummary> recentSessions(Date today) const;
    std::vector<SessionSummary> summaries(DateRange range) const { return m_log.list(range); }
    std::optional<Session> find(SessionId id) const { return m_log.find(id); }
    std::vector<Session> sessions(DateRange range) const { return m_log.sessions(range); }
    std::vector<ExerciseSets> setsDone(DateRange range) const { return m_log.setsDone(range); }
    std::optional<SessionId> running() const { return m_log.running(); }
    std::optional<PlayerPosition> position(SessionId id) const { return m_log.position(id); }

    SessionId add(const Session &session);
    void recordSet(SessionId session, const PerformedSet &set);
    void report(SessionId session, int step, const StepReport &report,
                const PlayerPosition &position);
    void keepPosition(SessionId session, const PlayerPosition &position);
    void end(SessionId session, const SessionEnd &end);
    void reopen(SessionId session);
    void correct(const Session &session);
    void discard(SessionId session);
    void remove(SessionId session);
    void restore(SessionId session);
    /// After something else wrote to the same log.
    void reload() { forgetList(); }

Q_SIGNALS:
    /// The list, or something in it, is another now.
    void changed();
    /// A session went to the bin; `restore` takes it back.
    void removed(hipstride::SessionId session);

private:
    void forgetList();

    SessionLog &m_log;
    mutable std::optional<std::vector<SessionSummary>> m_sessions;
};

} // namespace hipstride
