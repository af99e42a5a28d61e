// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/agenda.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace hipstride {

namespace {

using State = AgendaItem::State;

bool isDone(const SessionSummary &session)
{
    return session.state != SessionState::Running && session.setsDone >= session.setsPlanned;
}

/// A session that ended before its first set changes nothing of what is due.
bool counts(const SessionSummary &session)
{
    return session.state == SessionState::Running || session.setsDone > 0 ||
           (session.state == SessionState::Finished && session.setsPlanned == 0);
}

State stateOf(const Occurrence &occurrence, Date today)
{
    if (occurrence.state == Occurrence::State::Skipped)
        return State::Skipped;
    if (occurrence.day == today)
        return State::Due;
    return occurrence.day < today ? State::Missed : State::Planned;
}

AgendaItem itemOf(const Occurrence &occurrence, Date today)
{
    return {.day = occurrence.day,
            .time = occurrence.time,
            .routine = occurrence.routine,
            .sessionName = {},
            .state = stateOf(occurrence, today),
            .planned = occurrence.plannedFor(),
            .isMoved = occurrence.state == Occurrence::State::Moved,
            .session = {},
            .leftOut = occurrence.leftOut,
            .run = occurrence.run,
            .conflicts = occurrence.day < today ? std::vector<Conflict>() : occurrence.conflicts};
}

void answer(AgendaItem &item, const SessionSummary &session)
{
    item.sessionName = session.routineName;
    item.state = isDone(session) ? State::Done : State::PartlyDone;
    item.session = session.id;
    item.conflicts.clear();
}

AgendaItem unplannedItem(const SessionSummary &session)
{
    AgendaItem item{.day = session.day, .routine = session.routine};
    answer(item, session);
    return item;
}

/// The sessions that count, the fuller first, then the earlier.
std::vector<const SessionSummary *> inOrderOfClaim(std::span<const SessionSummary> sessions)
{
    std::vector<const SessionSummary *> result;
    for (const SessionSummary &session : sessions) {
        if (counts(session))
            result.push_back(&session);
    }
    std::ranges::sort(result, {}, [](const SessionSummary *session) {
        return std::tuple(!isDone(*session), -session->setsDone, session->startedAt, session->id);
    });
    return result;
}

using Name = std::tuple<RuleId, Date, RunId>;

Name nameOf(const PlannedFor &planned)
{
    return {planned.rule, planned.original, planned.run};
}

using ItemOfName = std::map<Name, AgendaItem *>;

/// What a session of the range was started for, if that is not among the items: it may lie outside
/// the range, and of a day with two runs the session may not say which.
std::map<Name, Occurrence> occurrencesElsewhere(const Plan &plan,
                                                const std::vector<const SessionSummary *> &sessions,
                                                DateRange range, const ItemOfName &itemOfName)
{
    std::vector<PlannedFor> names;
    for (const SessionSummary *session : sessions) {
        if (session->plannedFor && range.contains(session->day) &&
            !itemOfName.contains(nameOf(*session->plannedFor)))
            names.push_back(*session->plannedFor);
    }
    const std::vector<std::optional<Occurrence>> found = findOccurrences(plan, names);
    std::map<Name, Occurrence> occurrences;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (found[i])
            occurrences.emplace(nameOf(names[i]), *found[i]);
    }
    return occurrences;
}

/// Lets each session answer the item it was started for; gives back those of the range that have
/// answered nothing.
std::vector<const SessionSummary *>
answerByPlan(const Plan &plan, const std::vector<const SessionSummary *> &sessions, DateRange range,
             std::vector<AgendaItem> &items)
{
    ItemOfName itemOfName;
    for (AgendaItem &item : items)
        itemOfName.emplace(nameOf(*item.planned), &item);
    const std::map<Name, Occurrence> elsewhere =
        occurrencesElsewhere(plan, sessions, range, itemOfName);

    std::set<Name> claimed;
    std::vector<const SessionSummary *> left;
    for (const SessionSummary *session : sessions) {
        if (session->plannedFor) {
            Name name = nameOf(*session->plannedFor);
            auto found = itemOfName.find(name);
            const auto occurrence =
                range.contains(session->day) ? elsewhere.find(name) : elsewhere.end();
            const bool isElsewhere = occurrence != elsewhere.end();
            if (isElsewhere) {
                name = nameOf(occurrence->second.plannedFor());
                found = itemOfName.find(name);
            }
            const bool isFirst = claimed.insert(name).second;
            if (isFirst && found != itemOfName.end()) {
                answer(*found->second, *session);
                continue;
            }
            if (isFirst && isElsewhere)
                continue;
        }
        if (range.contains(session->day))
            left.push_back(session);
    }
    return left;
}

/// Expects `items` by day.
AgendaItem *openItemOf(std::vector<AgendaItem> &items, const SessionSummary &session)
{
    if (!session.routine.isSet())
        return nullptr;
    auto item = std::ranges::lower_bound(items, session.day, {}, &AgendaItem::day);
    for (; item != items.end() && item->day == session.day; ++item) {
        const bool isOpen = !item->session.isSet() && item->state != State::Skipped;
        if (isOpen && item->routine == session.routine)
            return &*item;
    }
    return nullptr;
}

} // namespace

std::vector<AgendaItem> agendaFor(const Plan &plan, std::span<const SessionSummary> sessions,
                                  DateRange range, Date today)
{
    std::vector<AgendaItem> items;
    for (const Occurrence &occurrence : occurrencesIn(plan, range))
        items.push_back(itemOf(occurrence, today));

    std::vector<AgendaItem> unplanned;
    for (const SessionSummary *session :
         answerByPlan(plan, inOrderOfClaim(sessions), range, items)) {
        if (AgendaItem *item = openItemOf(items, *session))
            answer(*item, *session);
        else
            unplanned.push_back(unplannedItem(*session));
    }
    items.insert(items.end(), unplanned.begin(), unplanned.end());
    std::ranges::stable_sort(items, {}, [](const AgendaItem &item) {
        return std::tuple(item.day, !item.time.has_value(), item.time.value_or(TimeOfDay(0)));
    });
    return items;
}

std::vector<DayCount> dayCountsOf(std::span<const AgendaItem> items, DateRange range)
{
    std::vector<DayCount> counts;
    for (Date day = range.first; day <= range.last; day = addDays(day, 1))
        counts.push_back({.day = day});

    for (const AgendaItem &item : items) {
        if (!range.contains(item.day) || item.state == State::Skipped)
            continue;
        DayCount &count = counts[static_cast<std::size_t>(daysBetween(range.first, item.day))];
        if (!item.planned) {
            ++count.unplanned;
            continue;
        }
        ++count.planned;
        count.done += item.state == State::Done ? 1 : 0;
        count.partly += item.state == State::PartlyDone ? 1 : 0;
    }
    return counts;
}

Date nextDayWithRoom(const Plan &plan, Date today)
{
    const DateRange week{today, addDays(today, 6)};
    const std::vector<Occurrence> occurrences = occurrencesIn(plan, week);
    for (Date day = week.first; day <= week.last; day = addDays(day, 1)) {
        if (pauseOn(plan, day) != nullptr)
            continue;
        const bool isTaken = std::ranges::any_of(occurrences, [day](const Occurrence &occurrence) {
            return occurrence.day == day && occurrence.state != Occurrence::State::Skipped;
        });
        if (!isTaken)
            return day;
    }
    return today;
}

} // namespace hipstride
