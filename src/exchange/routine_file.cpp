// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/routine_file.h"

#include <nlohmann/json.hpp>

#include "json/block_json.h"
#include "json/dose_json.h"
#include "json/json_reader.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr const char *formatName = "hipstride-routine";
constexpr int formatVersion = 1;
constexpr std::size_t longestKey = 64;

Step readStep(const JsonValue &entry)
{
    Step step;
    if (!entry.requireObject())
        return step;
    step.exercise = entry.at("exercise").text(longestKey);
    step.dose = readDose(entry.at("dose"));
    step.note = entry.at("note").textOrNone(RoutineLimits::longestNote);
    return step;
}

} // namespace

RoutineReading readRoutine(std::string_view json)
{
    RoutineReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !root->requireObject())
        return reading;
    // a routine written by hand need not say what it is; one that says something else is refused
    if (root->has("format") && !requireFormat(*root, formatName, formatVersion))
        return reading;
    reading.routine.name = root->at("name").text(RoutineLimits::longestName);
    for (const JsonValue &step : root->at("steps").items(RoutineLimits::mostSteps))
        reading.routine.steps.push_back(readStep(step));
    reading.routine.blocks = readBlocks(*root, reading.routine.steps.size());
    return reading;
}

std::string writeRoutine(const Routine &routine)
{
    ordered_json steps = ordered_json::array();
    for (const Step &step : routine.steps) {
        ordered_json object;
        object["exercise"] = step.exercise;
        object["dose"] = doseJson(step.dose);
        object["note"] = step.note;
        steps.push_back(std::move(object));
    }
    ordered_json file;
    file["format"] = formatName;
    file["version"] = formatVersion;
    file["name"] = routine.name;
    file["steps"] = std::move(steps);
    writeBlocks(routine.blocks, routine.steps.size(), file);
    // a text that came from elsewhere may not be UTF-8; it must not end the program
    return file.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace hipstride
