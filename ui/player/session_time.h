// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/units.h"

namespace hipstride {

class Clock;

/// Time within one session. Follows the clock that nobody can set and that counts suspend, so that
/// neither a lag nor a wall clock set back puts a set before the one that was done earlier.
class SessionTime
{
public:
    /// `notBefore`: the last moment that the log has of the session.
    SessionTime(const Clock &clock, Moment notBefore);

    /// The moment as the wall clock said when the session was opened, and what went by since.
    Moment now() const;
    /// What went by since the last call, or since the session was opened; never below 0.
    milliseconds tick();

private:
    const Clock &m_clock;
    Moment m_openedAt;
    milliseconds m_opened;
    milliseconds m_ticked;
};

} // namespace hipstride
