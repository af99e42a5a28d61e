// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/session_time.h"

#include <algorithm>

#include "ui/clock.h"

namespace hipstride {

SessionTime::SessionTime(const Clock &clock, Moment notBefore)
    : m_clock(clock)
    , m_openedAt(std::max(clock.now(), notBefore))
    , m_opened(clock.sinceBoot())
    , m_ticked(m_opened)
{}

Moment SessionTime::now() const
{
    return m_openedAt + std::max(m_clock.sinceBoot() - m_opened, milliseconds(0));
}

milliseconds SessionTime::tick()
{
    const milliseconds now = m_clock.sinceBoot();
    const milliseconds elapsed = std::max(now - m_ticked, milliseconds(0));
    m_ticked = now;
    return elapsed;
}

} // namespace hipstride
