// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_component.h"

#include <algorithm>
#include <memory>
#include <set>

namespace hipstride {

namespace {

constexpr int mostRepetitions = 20'000; ///< looked at, of one event
constexpr std::size_t longestText = 200;
constexpr int secondsOfMinute = 60;
constexpr std::chrono::hours longestRun{48};

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

std::string textOf(const char *text)
{
    std::string result(text == nullptr ? "" : text);
    std::ranges::replace(result, '\n', ' ');
    if (result.size() > longestText) {
        result.resize(longestText);
        // not in the middle of a character
        while (!result.empty() && (static_cast<unsigned char>(result.back()) & 0xC0U) == 0x80U)
            result.pop_back();
        if (!result.empty() && static_cast<unsigned char>(result.back()) >= 0xC0U)
            result.pop_back();
    }
    return result;
}

template <typename Visit>
void visitProperties(icalcomponent *event, icalproperty_kind kind, Visit visit)
{
    for (icalproperty *each = icalcomponent_get_first_property(event, kind); each != nullptr;
         each = icalcomponent_get_next_property(event, kind))
        visit(each);
}

/// A rule of timed repetitions that ends with a day ends with that day's last second.
icalrecurrencetype ruleOf(icalproperty *property, const icaltimetype &start)
{
    icalrecurrencetype rule = icalproperty_get_rrule(property);
    if (rule.until.is_date != 0 && start.is_date == 0) {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = 59;
        rule.until.second = 59;
        rule.until.zone = start.zone;
    }
    return rule;
}

void addByRule(Repetitions &found, icalproperty *rule, const icaltimetype &start, Date last)
{
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        icalrecur_iterator_new(ruleOf(rule, start), start));
    int looked = 0;
    while (iterator != nullptr && !found.areTooMany) {
        const icaltimetype time = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(time) != 0 || dateOf(time) > last)
            return;
        found.areTooMany = ++looked > mostRepetitions;
        found.times.emplace(momentKey(time), time);
    }
}

void addByDate(Repetitions &found, icalproperty *date, icalcomponent *event)
{
    const icaldatetimeperiodtype value = icalproperty_get_rdate(date);
    icaltimetype time = icaltime_is_null_time(value.time) != 0
                            ? value.period.start
                            : icalproperty_get_datetime_with_component(date, event);
    if (time.zone == nullptr && time.is_date == 0)
        time.zone = icalcomponent_get_dtstart(event).zone;
    found.times.emplace(momentKey(time), time);
}

} // namespace

Date dateOf(const icaltimetype &time)
{
    return Date(std::chrono::year(time.year), std::chrono::month(static_cast<unsigned>(time.month)),
                std::chrono::day(static_cast<unsigned>(time.day)));
}

std::string momentKey(const icaltimetype &time)
{
    const icaltimetype utc = inZone(time, icaltimezone_get_utc_timezone());
    const std::string day = isoDate(dateOf(utc));
    return time.is_date != 0 ? day : day + "T" + isoTime(TimeOfDay(utc.hour * 60 + utc.minute));
}

icaltimetype inZone(const icaltimetype &time, const icaltimezone *zone)
{
    if (time.is_date != 0 || time.zone == nullptr || zone == nullptr)
        return time;
    return icaltime_convert_to_zone(time, const_cast<icaltimezone *>(zone)); // which it only reads
}

std::string uidOf(icalcomponent *event)
{
    const char *uid = icalcomponent_get_uid(event);
    return uid == nullptr ? std::string() : uid;
}

std::string summaryOf(icalcomponent *event)
{
    return textOf(icalcomponent_get_summary(event));
}

std::string categoriesOf(icalcomponent *event)
{
    std::string all;
    visitProperties(event, ICAL_CATEGORIES_PROPERTY, [&all](icalproperty *each) {
        all += (all.empty() ? "" : ", ") + textOf(icalproperty_get_categories(each));
    });
    return all;
}

std::optional<std::chrono::minutes> lengthOf(icalcomponent *event)
{
    if (icalcomponent_get_dtstart(event).is_date != 0)
        return std::nullopt;
    const int seconds = icaldurationtype_as_int(icalcomponent_get_duration(event));
    const std::chrono::minutes length(seconds / secondsOfMinute);
    const bool isUsable = length > std::chrono::minutes(0) && length <= longestRun;
    return isUsable ? std::optional(length) : std::nullopt;
}

bool hasProperty(icalcomponent *event, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(event, kind) != nullptr;
}

bool isRepeated(icalcomponent *event)
{
    return hasProperty(event, ICAL_RRULE_PROPERTY) || hasProperty(event, ICAL_RDATE_PROPERTY);
}

icaltimetype instanceOf(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    return property == nullptr ? icaltime_null_time()
                               : icalproperty_get_datetime_with_component(property, event);
}

bool isForAllAfter(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    icalparameter *range = property == nullptr
                               ? nullptr
                               : icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER);
    return range != nullptr && icalparameter_get_range(range) == ICAL_RANGE_THISANDFUTURE;
}

Repetitions repetitionsOf(icalcomponent *event, Date last)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    Repetitions found{.times = {{momentKey(start), start}}};
    visitProperties(event, ICAL_RRULE_PROPERTY,
                    [&](icalproperty *each) { addByRule(found, each, start, last); });
    visitProperties(event, ICAL_RDATE_PROPERTY,
                    [&](icalproperty *each) { addByDate(found, each, event); });
    std::set<std::string> excluded;
    visitProperties(event, ICAL_EXDATE_PROPERTY, [&](icalproperty *each) {
        excluded.insert(momentKey(icalproperty_get_datetime_with_component(each, event)));
    });
    // a whole day may be excluded as well as a moment
    std::erase_if(found.times, [&excluded](const auto &each) {
        return excluded.contains(each.first) || excluded.contains(isoDate(dateOf(each.second)));
    });
    return found;
}

} // namespace hipstride
