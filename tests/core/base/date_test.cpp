// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "support/catch.h"

using namespace hipstride;
using namespace std::chrono_literals;

TEST_CASE("a date survives the way through its ISO text", "[base]")
{
    const auto text = GENERATE(as<std::string>(), "2026-11-17", "2024-02-29", "1999-01-01");
    const auto day = dateFromIso(text);
    REQUIRE(day.has_value());
    CHECK(isoDate(*day) == text);
}

TEST_CASE("a text that names no day is no date", "[base]")
{
    const auto text = GENERATE(as<std::string>(), "", "2026-02-30", "2026-2-3", "17.11.2026",
                               "2026-13-01", "2026-11-17 ", "2026-00-10", "abcd-ef-gh");
    CHECK_FALSE(dateFromIso(text).has_value());
}

TEST_CASE("weeks begin on Monday", "[base]")
{
    const Date tuesday = 2026y / std::chrono::November / 17;
    CHECK(isoDate(mondayOf(tuesday)) == "2026-11-16");
    CHECK(isoDate(mondayOf(addDays(tuesday, 5))) == "2026-11-16");
    CHECK(isoDate(mondayOf(addDays(tuesday, 6))) == "2026-11-23");
    CHECK(daysBetween(tuesday, addDays(tuesday, -400)) == -400);
}

TEST_CASE("a time of day is read from hours and minutes only", "[base]")
{
    CHECK(timeFromIso("17:50") == TimeOfDay(17 * 60 + 50));
    CHECK(isoTime(TimeOfDay(5)) == "00:05");
    const auto text = GENERATE(as<std::string>(), "24:00", "7:50", "17:60", "1750", "");
    CHECK_FALSE(timeFromIso(text).has_value());
}

TEST_CASE("a moment is written in UTC to the millisecond and read back", "[base]")
{
    using namespace std::chrono;
    const Moment moment = sys_days(year(2026) / 2 / 28) + 23h + 59min + 58s + 7ms;
    CHECK(isoMoment(moment) == "2026-02-28T23:59:58.007Z");
    CHECK(momentFromIso(isoMoment(moment)) == moment);
    const Moment before1970 = sys_days(year(1969) / 12 / 31) + 1ms;
    CHECK(momentFromIso(isoMoment(before1970)) == before1970);
    CHECK(momentFromIso("2026-02-28T23:59:58Z") == moment - 7ms);
}

TEST_CASE("what is no moment in UTC is not read", "[base]")
{
    const char *text = GENERATE("2026-02-30T10:00:00Z", "2026-02-28T24:00:00Z", "2026-02-28",
                                "2026-02-28T10:00:60Z", "2026-02-28T10:00:00+01:00",
                                "2026-02-28 10:00:00Z", "2026-02-28T10:00:00.1Z", "");
    INFO(text);
    CHECK_FALSE(momentFromIso(text).has_value());
}
