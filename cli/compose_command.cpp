// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/compose_command.h"

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "cli/routine_commands.h"
#include "cli/step_lines.h"
#include "drawing/compose_text.h"
#include "drawing/qt_text.h"
#include "exchange/routine_file.h"
#include "routine/duration_estimate.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

std::string reasonsLine(const ComposedStep &one)
{
    const auto words = [](Muscle muscle) {
        return toQt(nameOf(muscle)).replace(QLatin1Char('-'), QLatin1Char(' '));
    };
    return plainText(reasonsText(one, words));
}

void printComposed(const Routine &routine, const std::vector<ComposedStep> &steps,
                   const Library &library, Output &output)
{
    const int minutes = minutesShown(estimatedDuration(routine, library.catalogue));
    if (output.isJson()) {
        ordered_json object;
        object["minutes"] = minutes;
        object["routine"] = ordered_json::parse(writeRoutine(routine));
        object["reasons"] = ordered_json::array();
        for (const ComposedStep &one : steps)
            object["reasons"].push_back(reasonsLine(one));
        output.json(object);
        return;
    }
    output.line(routine.name + " (" + std::to_string(minutes) + " min)");
    output.line();
    std::vector<std::vector<std::string>> rows;
    for (const ComposedStep &one : steps) {
        rows.push_back({std::to_string(rows.size() + 1) + ".",
                        library.nameOfExercise(one.step.exercise), doseLine(one.step, library),
                        reasonsLine(one)});
    }
    output.table(rows);
}

} // namespace

void composeRoutine(const ComposeRequest &request, const std::string &name, bool isDryRun,
                    DataFile &data, Output &output)
{
    const Library library = readLibrary(data);
    const std::vector<ComposedStep> steps = compose(request, library.catalogue);
    if (steps.empty()) {
        output.fault("routine compose", "nothing fits these wishes");
        return;
    }
    const Routine routine =
        routineFrom(steps, name.empty() ? fromQt(composedNameOf(request.goal)) : name);
    if (const Problems problems = problemsOf(routine); !problems.empty()) {
        output.problems("--name", problems);
        return;
    }
    if (isDryRun || !output.isJson())
        printComposed(routine, steps, library, output);
    if (!isDryRun)
        keepRoutine(routine, data, output);
}

} // namespace hipstride
