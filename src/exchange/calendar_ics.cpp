// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_ics.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include <libical/ical.h>

#include "exchange/calendar_lines.h"

namespace hipstride {

namespace {

constexpr int mostRepetitions = 20'000; ///< looked at, of one event
constexpr std::size_t longestText = 200;
constexpr int secondsOfMinute = 60;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

Date dateOf(const icaltimetype &time)
{
    return Date(std::chrono::year(time.year), std::chrono::month(static_cast<unsigned>(time.month)),
                std::chrono::day(static_cast<unsigned>(time.day)));
}

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

/// The same moment for everything that names it, whatever its zone.
std::string keyOf(const icaltimetype &time)
{
    const icaltimetype utc = time.is_date != 0 || time.zone == nullptr
                                 ? time
                                 : icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    const std::string day = isoDate(dateOf(utc));
    return time.is_date != 0 ? day : day + "T" + std::to_string(utc.hour * 60 + utc.minute);
}

/// Reads the events of one calendar that was checked line by line.
class Reader
{
public:
    Reader(icalcomponent *calendar, const CalendarLines &lines, DateRange range, icaltimezone *zone)
        : m_calendar(calendar)
        , m_lines(lines)
        , m_range(range)
        , m_zone(zone)
    {}

    CalendarReading read()
    {
        collect(m_calendar);
        for (const Event &event : m_events) {
            if (isSound(event))
                place(event);
        }
        std::ranges::sort(m_result.events, {}, [](const CalendarEvent &event) {
            return std::tuple(event.day, event.time.value_or(TimeOfDay(-1)), event.uid);
        });
        if (!m_result.problems.empty())
            m_result.events.clear();
        return std::move(m_result);
    }

private:
    struct Event
    {
        icalcomponent *component;
        const EventLines *lines;
    };

    /// Events in the order of the file, also within several calendars in one.
    void collect(icalcomponent *parent)
    {
        for (icalcomponent *each = icalcomponent_get_first_component(parent, ICAL_ANY_COMPONENT);
             each != nullptr; each = icalcomponent_get_next_component(parent, ICAL_ANY_COMPONENT)) {
            if (icalcomponent_isa(each) == ICAL_VEVENT_COMPONENT &&
                m_events.size() < m_lines.events.size())
                m_events.push_back({each, &m_lines.events[m_events.size()]});
            else if (icalcomponent_isa(each) == ICAL_VCALENDAR_COMPONENT)
                collect(each);
        }
        for (const Event &event : m_events) {
            const icaltimetype instance = instanceOf(event);
            if (icaltime_is_null_time(instance) == 0)
                m_replaced.insert({uidOf(event), keyOf(instance)});
        }
    }

    /// Which repetition an event stands for, in its own zone; null for none.
    icaltimetype instanceOf(const Event &event) const
    {
        icalproperty *property =
            icalcomponent_get_first_property(event.component, ICAL_RECURRENCEID_PROPERTY);
        return property == nullptr
                   ? icaltime_null_time()
                   : icalproperty_get_datetime_with_component(property, event.component);
    }

    std::string uidOf(const Event &event) const
    {
        const char *uid = icalcomponent_get_uid(event.component);
        return uid == nullptr ? std::string() : uid;
    }

    void refuse(const Event &event, const std::string &property, ProblemCode code,
                std::string detail)
    {
        const auto place = event.lines->places.find(property);
        const int line = place == event.lines->places.end() ? event.lines->begin : place->second;
        m_result.problems.push_back({code, linePlace(line), property, std::move(detail)});
    }

    bool isSound(const Event &event)
    {
        const std::size_t before = m_result.problems.size();
        if (uidOf(event).empty())
            refuse(event, "UID", ProblemCode::Missing, "a name of its own");
        const auto wasWritten = [&event](const char *name) {
            return event.lines->places.contains(name);
        };
        const auto isRead = [&event](icalproperty_kind kind) {
            return icalcomponent_get_first_property(event.component, kind) != nullptr;
        };
        const icaltimetype start = icalcomponent_get_dtstart(event.component);
        if (!wasWritten("DTSTART"))
            refuse(event, "DTSTART", ProblemCode::Missing, "when it begins");
        else if (icaltime_is_null_time(start) != 0 || icaltime_is_valid_time(start) == 0 ||
                 !dateOf(start).ok())
            refuse(event, "DTSTART", ProblemCode::NotUnderstood, "a day, or a day and time");
        const std::pair<const char *, icalproperty_kind> others[] = {
            {"DTEND", ICAL_DTEND_PROPERTY},   {"DURATION", ICAL_DURATION_PROPERTY},
            {"RRULE", ICAL_RRULE_PROPERTY},   {"RDATE", ICAL_RDATE_PROPERTY},
            {"EXDATE", ICAL_EXDATE_PROPERTY}, {"RECURRENCE-ID", ICAL_RECURRENCEID_PROPERTY}};
        for (const auto &[name, kind] : others) {
            if (wasWritten(name) && !isRead(kind))
                refuse(event, name, ProblemCode::NotUnderstood, "as RFC 5545 writes it");
        }
        return m_result.problems.size() == before;
    }

    void place(const Event &event)
    {
        if (icalcomponent_get_status(event.component) == ICAL_STATUS_CANCELLED)
            return;
        const icaltimetype start = icalcomponent_get_dtstart(event.component);
        const icaltimetype instance = instanceOf(event);
        if (icaltime_is_null_time(instance) == 0) {
            add(event, start, uidOf(event) + "/" + isoDate(dateOf(instance)));
            return;
        }
        const bool isRepeated = has(event, ICAL_RRULE_PROPERTY) || has(event, ICAL_RDATE_PROPERTY);
        if (!isRepeated) {
            add(event, start, uidOf(event));
            return;
        }
        const std::set<std::string> left = excluded(event);
        for (const auto &[key, time] : repetitions(event, start)) {
            if (!left.contains(key) && !left.contains(isoDate(dateOf(time))) &&
                !m_replaced.contains({uidOf(event), key}))
                add(event, time, uidOf(event) + "/" + isoDate(dateOf(time)));
        }
    }

    bool has(const Event &event, icalproperty_kind kind) const
    {
        return icalcomponent_get_first_property(event.component, kind) != nullptr;
    }

    std::set<std::string> excluded(const Event &event) const
    {
        std::set<std::string> keys;
        for (icalproperty *each =
                 icalcomponent_get_first_property(event.component, ICAL_EXDATE_PROPERTY);
             each != nullptr;
             each = icalcomponent_get_next_property(event.component, ICAL_EXDATE_PROPERTY))
            keys.insert(keyOf(icalproperty_get_datetime_with_component(each, event.component)));
        return keys;
    }

    /// All starts up to the end of the range, each once.
    std::map<std::string, icaltimetype> repetitions(const Event &event, const icaltimetype &start)
    {
        std::map<std::string, icaltimetype> times{{keyOf(start), start}};
        const Date last = addDays(m_range.last, 1);
        for (icalproperty *each =
                 icalcomponent_get_first_property(event.component, ICAL_RRULE_PROPERTY);
             each != nullptr;
             each = icalcomponent_get_next_property(event.component, ICAL_RRULE_PROPERTY)) {
            const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
                icalrecur_iterator_new(icalproperty_get_rrule(each), start));
            int looked = 0;
            while (iterator != nullptr) {
                const icaltimetype time = icalrecur_iterator_next(iterator.get());
                if (icaltime_is_null_time(time) != 0 || dateOf(time) > last)
                    break;
                if (++looked > mostRepetitions) {
                    refuse(event, "RRULE", ProblemCode::TooLarge, "fewer repetitions");
                    break;
                }
                times.emplace(keyOf(time), time);
            }
        }
        for (icalproperty *each =
                 icalcomponent_get_first_property(event.component, ICAL_RDATE_PROPERTY);
             each != nullptr;
             each = icalcomponent_get_next_property(event.component, ICAL_RDATE_PROPERTY)) {
            const icaldatetimeperiodtype value = icalproperty_get_rdate(each);
            icaltimetype time =
                icaltime_is_null_time(value.time) != 0 ? value.period.start : value.time;
            if (time.zone == nullptr && time.is_date == 0)
                time.zone = start.zone;
            times.emplace(keyOf(time), time);
        }
        return times;
    }

    std::optional<std::chrono::minutes> lengthOf(const Event &event) const
    {
        const icaltimetype start = icalcomponent_get_dtstart(event.component);
        if (start.is_date != 0)
            return std::nullopt;
        const int seconds = icaldurationtype_as_int(icalcomponent_get_duration(event.component));
        const std::chrono::minutes length(seconds / secondsOfMinute);
        const bool isUsable = length > std::chrono::minutes(0) && length <= std::chrono::hours(48);
        return isUsable ? std::optional(length) : std::nullopt;
    }

    std::string categoriesOf(const Event &event) const
    {
        std::string all;
        for (icalproperty *each =
                 icalcomponent_get_first_property(event.component, ICAL_CATEGORIES_PROPERTY);
             each != nullptr;
             each = icalcomponent_get_next_property(event.component, ICAL_CATEGORIES_PROPERTY))
            all += (all.empty() ? "" : ", ") + textOf(icalproperty_get_categories(each));
        return all;
    }

    void add(const Event &event, icaltimetype time, std::string uid)
    {
        if (time.is_date == 0 && time.zone != nullptr && m_zone != nullptr)
            time = icaltime_convert_to_zone(time, m_zone);
        const Date day = dateOf(time);
        if (!day.ok() || !m_range.contains(day))
            return;
        m_result.events.push_back(
            {.uid = std::move(uid),
             .day = day,
             .time = time.is_date != 0 ? std::nullopt
                                       : std::optional(TimeOfDay(time.hour * 60 + time.minute)),
             .length = lengthOf(event),
             .summary = textOf(icalcomponent_get_summary(event.component)),
             .categories = categoriesOf(event)});
    }

    icalcomponent *m_calendar;
    const CalendarLines &m_lines;
    DateRange m_range;
    icaltimezone *m_zone;
    std::vector<Event> m_events;
    std::set<std::pair<std::string, std::string>> m_replaced;
    CalendarReading m_result;
};

} // namespace

CalendarReading readCalendar(std::string_view text, DateRange range, const std::string &zone)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    const CalendarLines lines = calendarLines(text);
    if (!lines.problems.empty())
        return {.events = {}, .problems = lines.problems};

    // a fault in the file is no reason to end the program
    icalerror_set_errors_are_fatal(0);
    const Component calendar(icalparser_parse_string(std::string(text).c_str()));
    if (calendar == nullptr)
        return {.events = {},
                .problems = {{ProblemCode::NotUnderstood, linePlace(1), {}, "a calendar"}}};
    icaltimezone *own = icaltimezone_get_builtin_timezone(zone.c_str());
    return Reader(calendar.get(), lines, range, own).read();
}

} // namespace hipstride
