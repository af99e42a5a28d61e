// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_commands.h"

#include <algorithm>
#include <iterator>

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/input_file.h"
#include "cli/output.h"
#include "domain/vocabulary.h"
#include "exchange/run_import.h"
#include "scheduling/planned_run.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr int daysReadBack = 366;
constexpr int daysReadAhead = 730;

RunId freeRunId(const Plan &plan)
{
    RunId last;
    for (const Run &run : plan.runs)
        last = std::max(last, run.id);
    return RunId{last.value + 1};
}

Date dayOf(const Run &run)
{
    const auto *once = std::get_if<Once>(&run.when);
    return once != nullptr ? once->day : std::get<OnWeekdays>(run.when).from;
}

ordered_json jsonOf(const Run &run)
{
    ordered_json object;
    object["day"] = isoDate(dayOf(run));
    if (run.time)
        object["time"] = isoTime(*run.time);
    object["kind"] = nameOf(run.kind);
    object["name"] = run.name;
    return object;
}

ordered_json jsonOf(const std::vector<Run> &runs)
{
    ordered_json list = ordered_json::array();
    for (const Run &run : runs)
        list.push_back(jsonOf(run));
    return list;
}

ordered_json jsonOf(const PlannedRun &run)
{
    ordered_json object;
    object["day"] = isoDate(run.day);
    if (run.time)
        object["time"] = isoTime(*run.time);
    object["kind"] = nameOf(run.kind);
    if (run.length)
        object["minutes"] = run.length->count();
    object["name"] = run.name;
    object["originalDay"] = isoDate(run.original);
    object["isLeftOut"] = run.leftOut != LeftOut::No;
    return object;
}

std::string stateOf(const PlannedRun &run)
{
    if (run.leftOut == LeftOut::InPause)
        return "in a pause";
    if (run.leftOut != LeftOut::No)
        return "left out";
    return run.isMoved() ? "moved from " + isoDate(run.original) : "";
}

void apply(const RunChanges &changes, Plan &plan)
{
    for (const Run &run : changes.removed) {
        std::erase_if(plan.runs, [&run](const Run &each) { return each.id == run.id; });
        std::erase_if(plan.runExceptions,
                      [&run](const RunException &each) { return each.run == run.id; });
    }
    for (const Run &run : changes.changed) {
        const auto found = std::ranges::find(plan.runs, run.id, &Run::id);
        if (found != plan.runs.end())
            *found = run;
    }
    for (Run run : changes.added) {
        run.id = freeRunId(plan);
        plan.runs.push_back(std::move(run));
    }
}

void say(const RunChanges &changes, bool isDryRun, Output &output)
{
    if (output.isJson()) {
        output.json({{"added", jsonOf(changes.added)},
                     {"changed", jsonOf(changes.changed)},
                     {"removed", jsonOf(changes.removed)},
                     {"unchanged", changes.unchanged}});
        return;
    }
    std::vector<std::vector<std::string>> rows;
    const auto addRows = [&rows](const char *what, const std::vector<Run> &runs) {
        for (const Run &run : runs)
            rows.push_back({what, isoDate(dayOf(run)), run.time ? isoTime(*run.time) : "",
                            std::string(nameOf(run.kind)), run.name});
    };
    addRows("new", changes.added);
    addRows("changed", changes.changed);
    addRows("removed", changes.removed);
    output.table(rows);
    output.line(std::to_string(changes.added.size()) + " new, " +
                std::to_string(changes.changed.size()) + " changed, " +
                std::to_string(changes.removed.size()) + " removed, " +
                std::to_string(changes.unchanged) + " as before" +
                (isDryRun ? "; nothing was written" : ""));
}

} // namespace

void addRun(Run run, DataFile &data, Output &output)
{
    const Problems problems = problemsOf(run);
    if (!problems.empty()) {
        output.problems("run", problems);
        return;
    }
    data.changePlan([&run](Plan &plan) {
        run.id = freeRunId(plan);
        plan.runs.push_back(run);
    });
    if (output.isJson())
        output.json(jsonOf(run));
    else
        output.line("added " + std::string(nameOf(run.kind)) + " run on " + isoDate(dayOf(run)) +
                    (run.time ? " at " + isoTime(*run.time) : ""));
}

void listRuns(DateRange range, DataFile &data, Output &output)
{
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const PlannedRun &run : runsIn(data.plan(), range)) {
        list.push_back(jsonOf(run));
        rows.push_back({isoDate(run.day), run.time ? isoTime(*run.time) : "",
                        std::string(nameOf(run.kind)), run.name, stateOf(run)});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void importRuns(const std::filesystem::path &file, Date today, const std::string &zone,
                bool isDryRun, DataFile &data, Output &output)
{
    const DateRange range{addDays(today, -daysReadBack), addDays(today, daysReadAhead)};
    const CalendarReading reading = readCalendar(readInputFile(file), range, zone);
    if (!reading.problems.empty()) {
        output.problems(file.string(), reading.problems);
        return;
    }
    const std::string source = file.filename().string();
    const std::vector<Run> runs = runsFrom(reading.events, usualKeywords(), source);
    RunChanges changes = changesBy(runs, data.plan().runs, source, today);
    if (!isDryRun && !changes.isEmpty())
        data.changePlan([&](Plan &plan) {
            changes = changesBy(runs, plan.runs, source, today);
            apply(changes, plan);
        });
    say(changes, isDryRun, output);
}

} // namespace hipstride
