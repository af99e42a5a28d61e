// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/month_grid.h"

namespace hipstride {

std::array<Date, 42> monthGrid(std::chrono::year_month month)
{
    std::array<Date, 42> days;
    const Date monday = mondayOf(month / std::chrono::day(1));
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] = addDays(monday, static_cast<int>(i));
    return days;
}

} // namespace hipstride
