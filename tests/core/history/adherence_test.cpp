// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/adherence.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

const Date today = 2026y / std::chrono::November / 18;
const Date yesterday = addDays(today, -1);
const Date tomorrow = addDays(today, 1);

} // namespace

TEST_CASE("a day is judged by what was planned and done on it", "[history]")
{
    struct Row
    {
        DayCount count;
        DayResult result;
    };
    const auto row = GENERATE(values<Row>({
        {{.day = yesterday}, DayResult::NothingPlanned},
        {{.day = yesterday, .unplanned = 1}, DayResult::Done},
        {{.day = yesterday, .planned = 2, .done = 2}, DayResult::Done},
        {{.day = yesterday, .planned = 2, .done = 1}, DayResult::PartlyDone},
        {{.day = yesterday, .planned = 1, .partly = 1}, DayResult::PartlyDone},
        {{.day = yesterday, .planned = 1, .unplanned = 1}, DayResult::PartlyDone},
        {{.day = yesterday, .planned = 1}, DayResult::Missed},
        {{.day = today, .planned = 1}, DayResult::Planned},
        {{.day = tomorrow, .planned = 1}, DayResult::Planned},
    }));
    CHECK(resultOf(row.count, today) == row.result);
}

TEST_CASE("adherence sums up to today and leaves out what is still open", "[history]")
{
    const std::vector<DayCount> days{
        {.day = addDays(today, -2), .planned = 2, .done = 1, .partly = 1, .unplanned = 3},
        {.day = yesterday, .planned = 1},
        {.day = today, .planned = 2, .done = 1},
        {.day = tomorrow, .planned = 4},
    };
    const Adherence sum = adherenceOf(days, today);
    CHECK(sum == Adherence{.planned = 4, .done = 2, .partly = 1});
    CHECK(sum.percent() == 50);
}

TEST_CASE("adherence is rounded, and 100 percent means all", "[history]")
{
    CHECK(Adherence{}.percent() == 0);
    CHECK(Adherence{.planned = 3, .done = 2}.percent() == 67);
    CHECK(Adherence{.planned = 3, .done = 1}.percent() == 33);
    CHECK(Adherence{.planned = 3, .partly = 3}.percent() == 0);
    CHECK(Adherence{.planned = 300, .done = 299}.percent() == 99);
    CHECK(Adherence{.planned = 300, .done = 300}.percent() == 100);
}
