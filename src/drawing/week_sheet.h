// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "drawing/handout_page.h"

namespace hipstride {

/// One run or session of a printed week.
struct WeekSheetLine
{
    std::string time; ///< "17:50"; may be empty
    std::string name;
    std::string detail; ///< may be empty
    bool isRun = false; ///< a session gets a box to be ticked

    friend bool operator==(const WeekSheetLine &, const WeekSheetLine &) = default;
};

struct WeekSheetDay
{
    std::string name; ///< "Tue 17 Nov"
    std::vector<WeekSheetLine> lines;

    friend bool operator==(const WeekSheetDay &, const WeekSheetDay &) = default;
};

/// A week of the plan, as it is printed.
struct WeekSheet
{
    std::string title;
    std::string footer;
    std::vector<WeekSheetDay> days;

    friend bool operator==(const WeekSheet &, const WeekSheet &) = default;
};

/// Places a week on a page, the days as high as each other where there is room. A day is never
/// split; a week that is too full goes on to a second page.
std::vector<HandoutPage> layOut(const WeekSheet &sheet, const PageMetrics &metrics);

} // namespace hipstride
