// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progression_commands.h"

#include <nlohmann/json.hpp>

#include "cli/data_file.h"
#include "cli/library.h"
#include "cli/output.h"
#include "drawing/next_step_text.h"
#include "drawing/qt_text.h"
#include "json/dose_json.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

ordered_json nextStepJson(const NextStep &next, const Routine &routine, const Catalogue &catalogue)
{
    ordered_json object;
    object["routine"] = routine.name;
    object["step"] = next.step;
    object["exercise"] = next.now.exercise;
    object["kind"] = nameOf(next.kind);
    object["thenExercise"] = next.then.exercise;
    object["then"] = fromQt(nextStepText(next, catalogue));
    object["reason"] = nameOf(next.reason);
    object["because"] = fromQt(reasonText(next));
    object["sessions"] = ordered_json::array();
    for (const SessionId session : next.sessions)
        object["sessions"].push_back(session.value);
    return object;
}

} // namespace

void listNextSteps(Date today, DataFile &data, Output &output)
{
    const Catalogue catalogue = readLibrary(data).catalogue;
    const Plan plan = data.plan();
    const Date first{std::chrono::sys_days(today) - progressionReach};
    const auto proposed = nextStepsOf(plan, data.log().sessions({first, today}), catalogue,
                                      limitsWith(data.painLimit()));
    ordered_json list = ordered_json::array();
    std::vector<std::vector<std::string>> rows;
    for (const NextStep &next : withoutAnswered(proposed, data.answeredSteps())) {
        const Routine &routine = *findRoutine(plan, next.routine);
        const Exercise *exercise = catalogue.find(next.now.exercise);
        list.push_back(nextStepJson(next, routine, catalogue));
        rows.push_back({routine.name, exercise != nullptr ? exercise->name : next.now.exercise,
                        fromQt(nextStepText(next, catalogue)), fromQt(reasonText(next))});
    }
    if (output.isJson())
        output.json(list);
    else
        output.table(rows);
}

} // namespace hipstride
