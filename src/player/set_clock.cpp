// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/set_clock.h"

#include <algorithm>

namespace hipstride {

std::optional<SetClock> SetClock::of(const Work &work, seconds betweenHolds)
{
    if (const auto *hold = std::get_if<Hold>(&work))
        return SetClock(work, hold->length, hold->times, betweenHolds);
    if (const auto *duration = std::get_if<Duration>(&work))
        return SetClock(work, duration->length, 1, milliseconds(0));
    return std::nullopt;
}

SetClock::SetClock(const Work &work, milliseconds length, int times, milliseconds between)
    : m_work(work)
    , m_length(std::max(length, milliseconds(1)))
    , m_times(std::max(times, 1))
    , m_between(std::max(between, milliseconds(0)))
{}

int SetClock::holdsOver(milliseconds worked) const
{
    // hold, pause, hold, pause, hold: each hold is over one pause before its round is
    const auto over = (worked + m_between) / (m_length + m_between);
    return static_cast<int>(std::clamp<decltype(over)>(over, 0, m_times));
}

bool SetClock::isBetweenHolds(milliseconds worked) const
{
    const int over = holdsOver(worked);
    return over < m_times && worked < over * (m_length + m_between);
}

milliseconds SetClock::remaining(milliseconds worked) const
{
    const int over = holdsOver(worked);
    if (over == m_times)
        return milliseconds(0);
    const milliseconds begin = over * (m_length + m_between);
    return worked < begin ? begin - worked : begin + m_length - worked;
}

milliseconds SetClock::part(milliseconds worked) const
{
    return isBetweenHolds(worked) ? m_between : m_length;
}

std::optional<Work> SetClock::done(milliseconds worked) const
{
    if (holdsOver(worked) == m_times)
        return m_work;
    const auto held = std::chrono::floor<seconds>(std::min(worked, m_length));
    if (held < seconds(1))
        return std::nullopt;
    if (std::holds_alternative<Duration>(m_work))
        return Duration{held};
    const int over = holdsOver(worked);
    return over > 0 ? Hold{std::chrono::floor<seconds>(m_length), over} : Hold{held, 1};
}

} // namespace hipstride
