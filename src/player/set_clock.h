// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "domain/dose.h"

namespace hipstride {

/// Splits the time of a set that ends by the clock into its holds and the pauses between them.
/// Where the set stands follows from the time spent in it alone.
class SetClock
{
public:
    /// Nothing for work that the person ends: repetitions, steps and distances.
    static std::optional<SetClock> of(const Work &work, seconds betweenHolds);

    milliseconds total() const { return m_times * m_length + (m_times - 1) * m_between; }
    /// Holds that are over after `worked`.
    int holdsOver(milliseconds worked) const;
    bool isBetweenHolds(milliseconds worked) const;
    /// Of the hold or the pause that runs, 0 at the end.
    milliseconds remaining(milliseconds worked) const;
    /// Length of the hold or the pause that runs.
    milliseconds part(milliseconds worked) const;
    /// The work that was done after `worked`: whole holds, else the whole seconds of the first;
    /// nothing below a second.
    std::optional<Work> done(milliseconds worked) const;

private:
    SetClock(const Work &work, milliseconds length, int times, milliseconds between);

    Work m_work;
    milliseconds m_length;
    int m_times;
    milliseconds m_between;
};

} // namespace hipstride
