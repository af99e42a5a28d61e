// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_ics.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include <libical/ical.h>

#include "exchange/calendar_component.h"
#include "exchange/calendar_lines.h"

namespace hipstride {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

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
        noteReplaced();
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
    }

    /// Which repetitions have an event of their own, and which series begin when.
    void noteReplaced()
    {
        for (const auto &[event, lines] : m_events) {
            const icaltimetype instance = instanceOf(event);
            if (icaltime_is_null_time(instance) != 0) {
                m_starts.emplace(uidOf(event), icalcomponent_get_dtstart(event));
                continue;
            }
            m_replaced.insert({uidOf(event), momentKey(instance)});
            if (isForAllAfter(event))
                m_fromThenOn[uidOf(event)].emplace(momentKey(instance), event);
        }
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
        if (uidOf(event.component).empty())
            refuse(event, "UID", ProblemCode::Missing, "a name of its own");
        const auto wasWritten = [&event](const char *name) {
            return event.lines->places.contains(name);
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
            if (wasWritten(name) && !hasProperty(event.component, kind))
                refuse(event, name, ProblemCode::NotUnderstood, "as RFC 5545 writes it");
        }
        return m_result.problems.size() == before;
    }

    void place(const Event &event)
    {
        icalcomponent *const component = event.component;
        const icaltimetype start = icalcomponent_get_dtstart(component);
        if (const icaltimetype instance = instanceOf(component);
            icaltime_is_null_time(instance) == 0) {
            add(component, start, occasionOf(uidOf(component), instance));
        } else if (isRepeated(component)) {
            const Repetitions found = repetitionsOf(component, addDays(m_range.last, 1));
            if (found.areTooMany)
                refuse(event, "RRULE", ProblemCode::TooLarge, "fewer repetitions");
            for (const auto &[key, time] : found.times)
                addRepetition(component, key, time);
        } else {
            add(component, start, uidOf(component));
        }
    }

    void addRepetition(icalcomponent *series, const std::string &key, const icaltimetype &time)
    {
        const std::string uid = uidOf(series);
        if (m_replaced.contains({uid, key}) || m_replaced.contains({uid, isoDate(dateOf(time))}))
            return;
        icalcomponent *const change = changeUpTo(uid, key);
        if (change == nullptr) {
            add(series, time, occasionOf(uid, time));
            return;
        }
        // as far from its own time as the one with which the change began
        const icaltimetype from = inZone(instanceOf(change), time.zone);
        const icaltimetype to = inZone(icalcomponent_get_dtstart(change), time.zone);
        add(change, icaltime_add(time, icaltime_subtract(to, from)), occasionOf(uid, time));
    }

    /// The last event before `key` that stands for all after it, or null.
    icalcomponent *changeUpTo(const std::string &uid, const std::string &key) const
    {
        const auto changes = m_fromThenOn.find(uid);
        if (changes == m_fromThenOn.end())
            return nullptr;
        const auto after = changes->second.upper_bound(key);
        return after == changes->second.begin() ? nullptr : std::prev(after)->second;
    }

    /// What one repetition of a series is known by when the file is read again: its day in the
    /// series, and the hour where that is not the usual one.
    std::string occasionOf(const std::string &uid, const icaltimetype &time) const
    {
        const auto series = m_starts.find(uid);
        if (series == m_starts.end())
            return uid + "/" + isoDate(dateOf(time));
        const icaltimetype &start = series->second;
        const icaltimetype local = inZone(time, start.zone);
        const std::string day = uid + "/" + isoDate(dateOf(local));
        const TimeOfDay hour(local.hour * 60 + local.minute);
        const bool isUsual =
            local.is_date != 0 || hour == TimeOfDay(start.hour * 60 + start.minute);
        return isUsual ? day : day + "T" + isoTime(hour);
    }

    void add(icalcomponent *event, const icaltimetype &own, std::string uid)
    {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            return;
        const icaltimetype time = inZone(own, m_zone);
        const Date day = dateOf(time);
        if (!day.ok() || !m_range.contains(day))
            return;
        m_result.events.push_back(
            {.uid = std::move(uid),
             .day = day,
             .time = time.is_date != 0 ? std::nullopt
                                       : std::optional(TimeOfDay(time.hour * 60 + time.minute)),
             .length = lengthOf(event),
             .summary = summaryOf(event),
             .categories = categoriesOf(event)});
    }

    icalcomponent *m_calendar;
    const CalendarLines &m_lines;
    DateRange m_range;
    icaltimezone *m_zone;
    std::vector<Event> m_events;
    std::map<std::string, icaltimetype> m_starts; ///< of each series
    std::set<std::pair<std::string, std::string>> m_replaced;
    /// Of each series the events that stand for all after them, by the moment they replace.
    std::map<std::string, std::map<std::string, icalcomponent *>> m_fromThenOn;
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
