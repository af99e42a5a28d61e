// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/routine_commands.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "catalogue/unknown_exercises.h"
#include "cli/data_file.h"
#include "cli/input_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/step_lines.h"
#include "exchange/routine_file.h"
#include "routine/duration_estimate.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

int minutesOf(const Routine &routine, const Library &library)
{
    return minutesShown(estimatedDuration(routine, library.catalogue));
}

void noteUnknown(const std::string &name, const DataFile &data, Output &output)
{
    output.fault(data.path(), "no routine is called “" + name + "”");
}

} // namespace

void keepRoutine(Routine routine, DataFile &data, Output &output)
{
    data.changePlan([&](Plan &plan) {
        routine.id = data.freeRoutineId(plan);
        routine.name = freeRoutineName(plan, routine.name);
        plan.routines.push_back(routine);
    });
    output.done("added", routine.name);
}

void listRoutines(const DataFile &data, Output &output)
{
    const Library library = readLibrary(data);
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const Routine &routine : data.plan().routines) {
        const int minutes = minutesOf(routine, library);
        ordered_json object;
        object["name"] = routine.name;
        object["exercises"] = routine.steps.size();
        object["minutes"] = minutes;
        list.push_back(std::move(object));
        rows.push_back({routine.name, std::to_string(routine.steps.size()) + " exercises",
                        std::to_string(minutes) + " min"});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void showRoutine(const std::string &name, const DataFile &data, Output &output)
{
    const Plan plan = data.plan();
    const Routine *routine = findRoutine(plan, name);
    if (routine == nullptr) {
        noteUnknown(name, data, output);
        return;
    }
    if (output.isJson()) {
        output.json(ordered_json::parse(writeRoutine(*routine)));
        return;
    }
    const Library library = readLibrary(data);
    output.line(routine->name + " (" + std::to_string(minutesOf(*routine, library)) + " min)");
    output.line();
    printSteps(*routine, library, output);
}

void addRoutine(const std::filesystem::path &file, DataFile &data, Output &output)
{
    RoutineReading reading = readRoutine(readInputFile(file));
    if (reading.problems.empty())
        reading.problems = unknownExercises(reading.routine, readLibrary(data).catalogue);
    if (reading.problems.empty())
        keepRoutine(std::move(reading.routine), data, output);
    else
        output.problems(file.string(), reading.problems);
}

void removeRoutine(const std::string &name, DataFile &data, Output &output)
{
    bool isRemoved = false;
    data.changePlan([&](Plan &plan) {
        const auto found = std::ranges::find(plan.routines, name, &Routine::name);
        if (found == plan.routines.end())
            return;
        const RoutineId id = found->id;
        plan.routines.erase(found);
        forgetRoutine(plan.rules, plan.exceptions, id);
        isRemoved = true;
    });
    if (isRemoved)
        output.done("removed", name);
    else
        noteUnknown(name, data, output);
}

void addFromTemplate(const std::string &id, const std::string &name, DataFile &data, Output &output)
{
    const Library library = readLibrary(data);
    const RoutineTemplate *found = library.findTemplate(id);
    if (found == nullptr) {
        output.fault("templates", "no template has the id “" + id + "”");
        return;
    }
    Routine routine = routineFrom(*found);
    if (!name.empty())
        routine.name = name;
    const Problems problems = problemsOf(routine);
    if (problems.empty())
        keepRoutine(std::move(routine), data, output);
    else
        output.problems("--name", problems);
}

} // namespace hipstride
