// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/session_writer.h"

#include "ui/attempt.h"
#include "ui/document/log_book.h"

namespace hipstride {

namespace {

constexpr milliseconds keepEvery{5000};

} // namespace

SessionWriter::SessionWriter(LogBook &logBook, SessionId session)
    : m_logBook(logBook)
    , m_session(session)
{}

std::optional<Error> SessionWriter::write(const PerformedSet &set)
{
    m_unwritten = set;
    return tryAgain();
}

std::optional<Error> SessionWriter::tryAgain()
{
    auto error = failureOf([this] { m_logBook.recordSet(m_session, *m_unwritten); });
    if (!error)
        m_unwritten.reset();
    return error;
}

void SessionWriter::report(int step, const StepReport &report, const PlayerPosition &position)
{
    m_logBook.report(m_session, step, report, position);
    m_sinceKept = milliseconds(0);
    m_kept = position;
}

void SessionWriter::keep(const PlayerPosition &position, milliseconds elapsed)
{
    m_sinceKept += elapsed;
    if (position.phase != m_kept.phase || position.set != m_kept.set || m_sinceKept >= keepEvery)
        keepNow(position);
}

void SessionWriter::keepNow(const PlayerPosition &position)
{
    m_sinceKept = milliseconds(0);
    m_kept = position;
    // a position that cannot be kept costs a countdown and no set: the next set that is written
    // tells
    static_cast<void>(failureOf([&] { m_logBook.keepPosition(m_session, position); }));
}

} // namespace hipstride
