// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schedule.h"

namespace hipstride {

Weekdays::Weekdays(std::initializer_list<Weekday> days)
{
    for (const Weekday day : days)
        set(day, true);
}

Weekdays Weekdays::fromBits(unsigned bits)
{
    Weekdays days;
    days.m_days = std::bitset<7>(bits);
    return days;
}

} // namespace hipstride
