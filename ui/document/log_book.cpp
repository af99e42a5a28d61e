// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/log_book.h"

#include <algorithm>

namespace hipstride {

LogBook::LogBook(SessionLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{}

const std::vector<SessionSummary> &LogBook::sessions() const
{
    if (!m_sessions)
        m_sessions = m_log.list();
    return *m_sessions;
}

std::vector<SessionSummary> LogBook::recentSessions(Date today) const
{
    constexpr int fiveWeeks = 35;
    const auto lastDay = m_log.lastDay();
    if (!lastDay)
        return {};
    return m_log.list({.first = std::min(*lastDay, addDays(today, -fiveWeeks)), .last = *lastDay});
}

SessionId LogBook::add(const Session &session)
{
    const SessionId id = m_log.add(session);
    forgetList();
    return id;
}

void LogBook::recordSet(SessionId session, const PerformedSet &set)
{
    m_log.recordSet(session, set);
    forgetList();
}

void LogBook::report(SessionId session, int step, const StepReport &report,
                     const PlayerPosition &position)
{
    m_log.report(session, step, report, position);
    forgetList();
}

void LogBook::keepPosition(SessionId session, const PlayerPosition &position)
{
    m_log.keepPosition(session, position);
}

void LogBook::end(SessionId session, const SessionEnd &end)
{
    m_log.end(session, end);
    forgetList();
}

void LogBook::reopen(SessionId session)
{
    m_log.reopen(session);
    forgetList();
}

void LogBook::correct(const Session &session)
{
    m_log.correct(session);
    forgetList();
}

void LogBook::discard(SessionId session)
{
    m_log.discard(session);
    forgetList();
}

void LogBook::remove(SessionId session)
{
    m_log.remove(session);
    forgetList();
    Q_EMIT removed(session);
}

void LogBook::restore(SessionId session)
{
    m_log.restore(session);
    forgetList();
}

void LogBook::forgetList()
{
    m_sessions.reset();
    Q_EMIT changed();
}

} // namespace hipstride
