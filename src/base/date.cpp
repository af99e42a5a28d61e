// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace hipstride {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Date addDays(Date day, int count)
{
    return Date(std::chrono::sys_days(day) + std::chrono::days(count));
}

int daysBetween(Date from, Date to)
{
    return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

Weekday weekdayOf(Date day)
{
    return Weekday(std::chrono::sys_days(day));
}

Date mondayOf(Date day)
{
    return addDays(day, 1 - static_cast<int>(weekdayOf(day).iso_encoding()));
}

std::string isoDate(Date day)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

std::optional<Date> dateFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const Date date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                    std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string isoTime(TimeOfDay time)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(time.count() / 60) % 24,
                  static_cast<int>(time.count() % 60));
    return text.data();
}

std::optional<TimeOfDay> timeFromIso(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hours = digits(text.substr(0, 2));
    const auto minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return TimeOfDay(*hours * 60 + *minutes);
}

std::string isoMoment(Moment moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d.%03dZ",
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return isoDate(Date(day)) + text.data();
}

std::optional<Moment> momentFromIso(std::string_view text)
{
    const bool hasMilliseconds = text.size() == 24;
    if ((text.size() != 20 && !hasMilliseconds) || text[10] != 'T' || text[16] != ':' ||
        text.back() != 'Z' || (hasMilliseconds && text[19] != '.'))
        return std::nullopt;
    const auto day = dateFromIso(text.substr(0, 10));
    const auto time = timeFromIso(text.substr(11, 5));
    const auto second = digits(text.substr(17, 2));
    const auto fraction = digits(hasMilliseconds ? text.substr(20, 3) : std::string_view("0"));
    if (!day || !time || !second || *second > 59 || !fraction)
        return std::nullopt;
    return std::chrono::sys_days(*day) + *time + std::chrono::seconds(*second) +
           std::chrono::milliseconds(*fraction);
}

} // namespace hipstride
