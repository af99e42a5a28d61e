// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/adherence.h"

#include <algorithm>

namespace hipstride {

DayResult resultOf(const DayCount &count, Date today)
{
    if (count.planned == 0)
        return count.unplanned > 0 ? DayResult::Done : DayResult::NothingPlanned;
    if (count.done >= count.planned)
        return DayResult::Done;
    if (count.done + count.partly + count.unplanned > 0)
        return DayResult::PartlyDone;
    return count.day < today ? DayResult::Missed : DayResult::Planned;
}

int Adherence::percent() const
{
    if (planned <= 0)
        return 0;
    if (done >= planned)
        return 100;
    return std::clamp((200 * done + planned) / (2 * planned), 0, 99);
}

Adherence adherenceOf(std::span<const DayCount> days, Date today)
{
    Adherence sum;
    for (const DayCount &count : days) {
        if (count.day > today)
            continue;
        sum.planned += count.day < today ? count.planned : count.done + count.partly;
        sum.done += count.done;
        sum.partly += count.partly;
    }
    return sum;
}

} // namespace hipstride
