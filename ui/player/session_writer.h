// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/error.h"
#include "domain/player_position.h"
#include "domain/session.h"

namespace hipstride {

class LogBook;

/// Writes a running session set by set, and holds on to a set that the log refused until it is
/// written.
class SessionWriter
{
public:
    SessionWriter(LogBook &logBook, SessionId session);

    /// Why it could not be written, if it could not.
    std::optional<Error> write(const PerformedSet &set);
    /// Expects `unwritten()`.
    std::optional<Error> tryAgain();
    const std::optional<PerformedSet> &unwritten() const { return m_unwritten; }

    /// With the position that the change leads to; both are written or none. Throws Error.
    void report(int step, const StepReport &report, const PlayerPosition &position);
    /// Keeps the position at once when the phase or the set is another one, else every few seconds.
    /// `elapsed` is the time since the last call.
    void keep(const PlayerPosition &position, milliseconds elapsed);
    void keepNow(const PlayerPosition &position);

private:
    LogBook &m_logBook;
    SessionId m_session;
    std::optional<PerformedSet> m_unwritten;
    PlayerPosition m_kept;
    milliseconds m_sinceKept{0};
};

} // namespace hipstride
