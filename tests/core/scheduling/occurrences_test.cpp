// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "scheduling/month_grid.h"
#include "scheduling/occurrences.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

// a Monday
const Date monday = 2026y / std::chrono::November / 16;
const DateRange week{monday, addDays(monday, 6)};

ScheduleRule weekly(RuleId id, Weekdays days, std::optional<TimeOfDay> time = {})
{
    return {.id = id,
            .routine = {id.value * 10},
            .when = OnWeekdays{days, monday, std::nullopt},
            .time = time};
}

ScheduleException moved(RuleId rule, Date from, Date to)
{
    return {rule, from, ExceptionKind::Moved, to};
}

ScheduleException skipped(RuleId rule, Date day)
{
    return {rule, day, ExceptionKind::Skipped, day};
}

std::vector<Date> daysIn(const Plan &plan, DateRange range)
{
    std::vector<Date> days;
    for (const Occurrence &occurrence : occurrencesIn(plan, range))
        days.push_back(occurrence.day);
    return days;
}

/// A plan with rules, skips and moves of every kind, nonsense among them.
Plan randomPlan(std::mt19937 &random)
{
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    Plan plan;
    for (int id = 1; id <= 4; ++id) {
        ScheduleRule rule{.id = {id}, .routine = {below(3) + 1}};
        const Date from = addDays(monday, below(40) - 20);
        if (below(3) == 0)
            rule.when = Once{from};
        else
            rule.when = OnWeekdays{Weekdays::fromBits(static_cast<unsigned>(below(128))), from,
                                   below(2) == 0 ? std::optional(addDays(from, below(60) - 5))
                                                 : std::nullopt};
        if (below(2) == 0)
            rule.time = TimeOfDay(below(1440));
        rule.isOn = below(8) != 0;
        plan.rules.push_back(rule);
    }
    for (int i = 0; i < 30; ++i) {
        const RuleId rule{below(5) + 1};
        const Date original = addDays(monday, below(80) - 30);
        plan.exceptions.push_back(below(3) == 0
                                      ? skipped(rule, original)
                                      : moved(rule, original, addDays(original, below(21) - 10)));
    }
    return plan;
}

} // namespace

TEST_CASE("a rule gives its weekdays in the range, both ends included", "[scheduling]")
{
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday, std::chrono::Sunday})}};
    CHECK(daysIn(plan, week) == std::vector{monday, addDays(monday, 6)});
    CHECK(daysIn(plan, {addDays(monday, 1), addDays(monday, 5)}).empty());
}

TEST_CASE("a rule gives nothing before its first and after its last day", "[scheduling]")
{
    ScheduleRule rule = weekly({1}, Weekdays::fromBits(127));
    rule.when = OnWeekdays{Weekdays::fromBits(127), addDays(monday, 2), addDays(monday, 4)};
    const Plan plan{.rules = {rule}};
    CHECK(daysIn(plan, week) ==
          std::vector{addDays(monday, 2), addDays(monday, 3), addDays(monday, 4)});
}

TEST_CASE("a rule for one day gives that day", "[scheduling]")
{
    ScheduleRule rule{.id = {1}, .routine = {1}, .when = Once{addDays(monday, 3)}};
    CHECK(daysIn({.rules = {rule}}, week) == std::vector{addDays(monday, 3)});
    CHECK(daysIn({.rules = {rule}}, {monday, addDays(monday, 2)}).empty());
    rule.when = Once{};
    CHECK(daysIn({.rules = {rule}}, week).empty());
}

TEST_CASE("a rule that is off gives nothing, not even what was moved", "[scheduling]")
{
    ScheduleRule rule = weekly({1}, {std::chrono::Monday});
    rule.isOn = false;
    const Plan plan{.rules = {rule}, .exceptions = {moved({1}, monday, addDays(monday, 1))}};
    CHECK(occurrencesIn(plan, week).empty());
}

TEST_CASE("a moved occurrence appears on its new day and keeps its original", "[scheduling]")
{
    const Date tuesday = addDays(monday, 1);
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday}, 18h)},
                    .exceptions = {moved({1}, monday, tuesday)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0] == Occurrence{.rule = {1},
                                       .routine = {10},
                                       .original = monday,
                                       .day = tuesday,
                                       .time = 18h,
                                       .state = Occurrence::State::Moved});
    CHECK(occurrencesIn(plan, {monday, monday}).empty());
}

TEST_CASE("an occurrence may be moved into and out of the range asked for", "[scheduling]")
{
    const Date nextMonday = addDays(monday, 7);
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday})},
                    .exceptions = {moved({1}, nextMonday, addDays(monday, 4)),
                                   moved({1}, monday, addDays(monday, 9))}};
    CHECK(daysIn(plan, week) == std::vector{addDays(monday, 4)});
    CHECK(daysIn(plan, {nextMonday, addDays(nextMonday, 6)}) == std::vector{addDays(monday, 9)});
}

TEST_CASE("moving onto a day that has another one keeps both", "[scheduling]")
{
    const Date wednesday = addDays(monday, 2);
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday, std::chrono::Wednesday})},
                    .exceptions = {moved({1}, monday, wednesday)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 2);
    CHECK(occurrences[0].original == monday);
    CHECK(occurrences[1].original == wednesday);
    CHECK(occurrences[0].day == wednesday);
    CHECK(occurrences[1].day == wednesday);
}

TEST_CASE("a skipped occurrence stays in the list, on its original day", "[scheduling]")
{
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday})},
                    .exceptions = {skipped({1}, monday)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].state == Occurrence::State::Skipped);
    CHECK(occurrences[0].day == monday);
}

TEST_CASE("of two exceptions for one occurrence the later counts", "[scheduling]")
{
    Plan plan{.rules = {weekly({1}, {std::chrono::Monday})},
              .exceptions = {skipped({1}, monday), moved({1}, monday, addDays(monday, 2))}};
    CHECK(daysIn(plan, week) == std::vector{addDays(monday, 2)});
    std::swap(plan.exceptions[0], plan.exceptions[1]);
    CHECK(daysIn(plan, week) == std::vector{monday});
}

TEST_CASE("an occurrence moved back onto its own day is planned as before", "[scheduling]")
{
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday})},
                    .exceptions = {moved({1}, monday, monday)}};
    const auto occurrences = occurrencesIn(plan, week);
    REQUIRE(occurrences.size() == 1);
    CHECK(occurrences[0].state == Occurrence::State::Planned);
}

TEST_CASE("an exception for a day the rule does not give has no effect", "[scheduling]")
{
    const Date tuesday = addDays(monday, 1);
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday})},
                    .exceptions = {moved({1}, tuesday, addDays(monday, 3)), skipped({1}, tuesday),
                                   moved({9}, monday, addDays(monday, 3))}};
    CHECK(daysIn(plan, week) == std::vector{monday});
}

TEST_CASE("occurrences come by day, then time, untimed last, then rule", "[scheduling]")
{
    const Plan plan{
        .rules = {weekly({1}, {std::chrono::Tuesday}), weekly({2}, {std::chrono::Monday}),
                  weekly({3}, {std::chrono::Monday}, 18h), weekly({4}, {std::chrono::Monday}, 7h),
                  weekly({5}, {std::chrono::Monday}, 7h)}};
    std::vector<std::int64_t> rules;
    for (const Occurrence &occurrence : occurrencesIn(plan, week))
        rules.push_back(occurrence.rule.value);
    CHECK(rules == std::vector<std::int64_t>{4, 5, 3, 2, 1});
}

TEST_CASE("the occurrences of a range are those of its halves", "[scheduling]")
{
    std::mt19937 random(20261116);
    std::size_t seen = 0;
    for (int round = 0; round < 300; ++round) {
        const Plan plan = randomPlan(random);
        const DateRange whole{addDays(monday, -40), addDays(monday, 60)};
        const Date middle = addDays(whole.first, std::uniform_int_distribution<int>(0, 99)(random));

        auto halves = occurrencesIn(plan, {whole.first, middle});
        const auto second = occurrencesIn(plan, {addDays(middle, 1), whole.last});
        halves.insert(halves.end(), second.begin(), second.end());
        const auto all = occurrencesIn(plan, whole);
        REQUIRE(halves == all);
        seen += all.size();
    }
    CHECK(seen > 3000);
}

TEST_CASE("no skip and no move loses an occurrence", "[scheduling]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const Plan plan = randomPlan(random);
        Plan untouched = plan;
        untouched.exceptions.clear();
        // moves reach ten days at most: what a wide range holds before, it holds after
        const DateRange narrow{addDays(monday, -40), addDays(monday, 60)};
        const DateRange wide{addDays(narrow.first, -10), addDays(narrow.last, 10)};
        const auto after = occurrencesIn(plan, wide);
        for (const Occurrence &before : occurrencesIn(untouched, narrow)) {
            const auto same = [&before](const Occurrence &occurrence) {
                return occurrence.rule == before.rule && occurrence.original == before.original;
            };
            REQUIRE(std::ranges::count_if(after, same) == 1);
            const auto found = std::ranges::find_if(after, same);
            REQUIRE(findOccurrence(plan, before.plannedFor()) == *found);
        }
    }
}

TEST_CASE("an occurrence that is not there is not found", "[scheduling]")
{
    const Plan plan{.rules = {weekly({1}, {std::chrono::Monday})}};
    CHECK(findOccurrence(plan, {{1}, monday}).has_value());
    CHECK_FALSE(findOccurrence(plan, {{1}, addDays(monday, 1)}).has_value());
    CHECK_FALSE(findOccurrence(plan, {{2}, monday}).has_value());
    CHECK_FALSE(findOccurrence(plan, {{1}, addDays(monday, -7)}).has_value());
}

TEST_CASE("a range without a day has no occurrences", "[scheduling]")
{
    const Plan plan{.rules = {weekly({1}, Weekdays::fromBits(127))}};
    CHECK(occurrencesIn(plan, {addDays(monday, 1), monday}).empty());
    CHECK(occurrencesIn(plan, {Date{}, Date{}}).empty());
}

TEST_CASE("a month is shown in six weeks from the Monday on or before its first day",
          "[scheduling]")
{
    struct Row
    {
        std::chrono::year_month month;
        const char *first;
        const char *last;
    };
    const auto row = GENERATE(values<Row>({
        {2026y / std::chrono::November, "2026-10-26", "2026-12-06"}, // begins on a Sunday
        {2026y / std::chrono::June, "2026-06-01", "2026-07-12"},     // begins on a Monday
        {2024y / std::chrono::February, "2024-01-29", "2024-03-10"}, // leap year
    }));
    const auto days = monthGrid(row.month);
    CHECK(isoDate(days.front()) == row.first);
    CHECK(isoDate(days.back()) == row.last);
    for (std::size_t i = 1; i < days.size(); ++i)
        CHECK(daysBetween(days[i - 1], days[i]) == 1);
}
