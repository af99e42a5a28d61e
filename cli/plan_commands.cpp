// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_commands.h"

#include <array>

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/output.h"
#include "domain/vocabulary.h"
#include "scheduling/agenda.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

const char *nameOfState(AgendaItem::State state)
{
    switch (state) {
    case AgendaItem::State::Done:
        return "done";
    case AgendaItem::State::PartlyDone:
        return "partly-done";
    case AgendaItem::State::Due:
        return "due";
    case AgendaItem::State::Planned:
        return "planned";
    case AgendaItem::State::Missed:
        return "missed";
    case AgendaItem::State::Skipped:
        return "skipped";
    }
    return "";
}

std::vector<std::string> namesOf(const Weekdays &days)
{
    constexpr std::array<const char *, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
    std::vector<std::string> chosen;
    for (unsigned i = 0; i < names.size(); ++i) {
        if (days.contains(Weekday(i + 1)))
            chosen.emplace_back(names[i]);
    }
    return chosen;
}

std::vector<std::string> namesOf(RunKinds kinds)
{
    std::vector<std::string> chosen;
    for (const RunKind kind : allOf<RunKind>()) {
        if (kinds.contains(kind))
            chosen.emplace_back(nameOf(kind));
    }
    return chosen;
}

struct RuleText
{
    std::string operator()(const OnWeekdays &when) const
    {
        return "every " + joined(namesOf(when.days)) + " from " + isoDate(when.from) +
               (when.until ? " until " + isoDate(*when.until) : "");
    }
    std::string operator()(const Once &when) const { return "once on " + isoDate(when.day); }
    std::string operator()(const EveryDays &when) const
    {
        return "every " + std::to_string(when.days) + " days from " + isoDate(when.from);
    }
    std::string operator()(const BeforeRuns &when) const
    {
        return when.daysAhead > 0 ? std::to_string(when.daysAhead) + " days before " +
                                        joined(namesOf(when.kinds)) + " runs"
                                  : std::to_string(when.ahead.count()) + " min before " +
                                        joined(namesOf(when.kinds)) + " runs";
    }
    std::string operator()(const AfterRuns &when) const
    {
        return "after " + joined(namesOf(when.kinds)) + " runs";
    }
};

struct RuleJson
{
    ordered_json &object;

    void operator()(const OnWeekdays &when) const
    {
        object["weekdays"] = namesOf(when.days);
        object["from"] = isoDate(when.from);
        if (when.until)
            object["until"] = isoDate(*when.until);
    }
    void operator()(const Once &when) const { object["once"] = isoDate(when.day); }
    void operator()(const EveryDays &when) const
    {
        object["everyDays"] = when.days;
        object["from"] = isoDate(when.from);
    }
    void operator()(const BeforeRuns &when) const
    {
        object["beforeRuns"] = namesOf(when.kinds);
        if (when.daysAhead > 0)
            object["daysAhead"] = when.daysAhead;
        else
            object["minutesAhead"] = when.ahead.count();
    }
    void operator()(const AfterRuns &when) const { object["afterRuns"] = namesOf(when.kinds); }
};

std::string routineNameOf(const AgendaItem &item, const Plan &plan)
{
    const Routine *routine = findRoutine(plan, item.routine);
    return routine == nullptr ? item.sessionName : routine->name;
}

const ScheduleRule *ruleOf(const AgendaItem &item, const Plan &plan)
{
    return item.planned ? findRule(plan, item.planned->rule) : nullptr;
}

/// The limit that is broken, in words for a script's reader.
std::string textOf(const Conflict &conflict)
{
    const std::string found = std::to_string(conflict.found);
    const std::string allowed = std::to_string(conflict.allowed);
    switch (conflict.limit) {
    case Limit::HoursBeforeRace:
        return found + " hours before a race, not " + allowed;
    case Limit::HoursBeforeQuality:
        return found + " hours before a quality run, not " + allowed;
    case Limit::HeavyDaysRunning:
        return "two heavy days running";
    case Limit::SessionsAWeek:
        return "session " + found + " of the week, not " + allowed;
    }
    return {};
}

std::string reasonOf(const AgendaItem &item, const Plan &plan)
{
    const ScheduleRule *rule = ruleOf(item, plan);
    if (rule == nullptr)
        return "without a plan";
    const std::string moved =
        item.isMoved ? ", moved from " + isoDate(item.planned->original) : std::string();
    std::string reason = std::visit(RuleText{}, rule->when) + moved;
    if (item.leftOut == LeftOut::InPause)
        reason += ", in a pause";
    if (item.leftOut == LeftOut::WithRun)
        reason += ", its run is left out";
    for (const Conflict &conflict : item.conflicts)
        reason += "; " + textOf(conflict);
    return reason;
}

ordered_json itemJson(const AgendaItem &item, const Plan &plan)
{
    ordered_json object;
    object["day"] = isoDate(item.day);
    if (item.time)
        object["time"] = isoTime(*item.time);
    object["routine"] = routineNameOf(item, plan);
    object["state"] = nameOfState(item.state);
    if (item.planned)
        object["originalDay"] = isoDate(item.planned->original);
    if (const ScheduleRule *rule = ruleOf(item, plan))
        std::visit(RuleJson{object["rule"]}, rule->when);
    for (const Conflict &conflict : item.conflicts)
        object["conflicts"].push_back(textOf(conflict));
    if (item.session.isSet())
        object["session"] = item.session.value;
    return object;
}

} // namespace

void showPlan(DateRange range, Date today, DataFile &data, Output &output)
{
    const Plan plan = data.plan();
    const std::vector<SessionSummary> sessions = data.log().list();
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const AgendaItem &item : agendaFor(plan, sessions, range, today)) {
        list.push_back(itemJson(item, plan));
        rows.push_back({isoDate(item.day), item.time ? isoTime(*item.time) : "",
                        routineNameOf(item, plan), nameOfState(item.state), reasonOf(item, plan)});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

} // namespace hipstride
