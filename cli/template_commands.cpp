// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/template_commands.h"

#include <nlohmann/json.hpp>

#include "cli/library.h"
#include "cli/output.h"
#include "cli/step_lines.h"
#include "json/exercise_json.h"
#include "routine/duration_estimate.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

std::string minutesOf(const RoutineTemplate &routineTemplate, const Library &library)
{
    const seconds length = estimatedDuration(routineFrom(routineTemplate), library.catalogue);
    return std::to_string(minutesShown(length)) + " min";
}

} // namespace

void listTemplates(Output &output)
{
    const Library library = readLibrary();
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const RoutineTemplate &one : library.templates) {
        list.push_back(templateJson(one));
        rows.push_back({one.id, one.name, std::string(nameOf(one.goal)),
                        std::to_string(one.steps.size()), minutesOf(one, library)});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

void showTemplate(const std::string &id, Output &output)
{
    const Library library = readLibrary();
    const RoutineTemplate *found = library.findTemplate(id);
    if (found == nullptr) {
        output.fault("templates", "no template has the id “" + id + "”");
        return;
    }
    if (output.isJson()) {
        output.json(templateJson(*found));
        return;
    }
    output.line(found->name + " (" + minutesOf(*found, library) + ")");
    output.line(found->summary);
    output.line(found->when);
    output.line();
    printSteps(routineFrom(*found), library, output);
    for (const std::string &advice : found->advice)
        output.line("- " + advice);
}

} // namespace hipstride
