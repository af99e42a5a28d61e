// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/programme_file.h"

#include <nlohmann/json.hpp>

#include "json/block_json.h"
#include "json/dose_json.h"
#include "json/json_reader.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

constexpr const char *formatName = "hipstride-programme";
constexpr int formatVersion = 1;
constexpr std::size_t longestKey = 64;
constexpr int daysInWeek = 7;

ProgrammeStep readStep(const JsonValue &entry)
{
    ProgrammeStep step;
    if (!entry.requireObject())
        return step;
    step.step.exercise = entry.at("exercise").text(longestKey);
    step.step.dose = readDose(entry.at("dose"));
    step.step.note = entry.at("note").textOrNone(RoutineLimits::longestNote);
    step.name = entry.at("name").textOrNone(RoutineLimits::longestName);
    step.doseWords = entry.at("doseWords").textOrNone(RoutineLimits::longestNote);
    step.instructions = entry.listAt("instructions").texts();
    step.keyPoint = entry.at("keyPoint").textOrNone(RoutineLimits::longestNote);
    return step;
}

std::optional<Date> readReview(const JsonValue &value)
{
    if (!value.isPresent())
        return std::nullopt;
    const std::string text = value.text();
    const std::optional<Date> day = dateFromIso(text);
    if (!day && !text.empty())
        value.note(ProblemCode::WrongType, {}, "a day as YYYY-MM-DD");
    return day;
}

ordered_json stepJson(const ProgrammeStep &step)
{
    ordered_json object;
    object["exercise"] = step.step.exercise;
    object["dose"] = doseJson(step.step.dose);
    const auto putText = [&object](const char *name, const std::string &text) {
        if (!text.empty())
            object[name] = text;
    };
    putText("note", step.step.note);
    putText("name", step.name);
    putText("doseWords", step.doseWords);
    if (!step.instructions.empty())
        object["instructions"] = step.instructions;
    putText("keyPoint", step.keyPoint);
    return object;
}

} // namespace

ProgrammeReading readProgramme(std::string_view json)
{
    ProgrammeReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !root->requireObject() || !requireFormat(*root, formatName, formatVersion))
        return reading;
    Programme &programme = reading.programme;
    programme.title = root->at("title").text(RoutineLimits::longestName);
    programme.lead = root->at("lead").textOrNone(RoutineLimits::longestNote);
    programme.daysAWeek = root->at("daysAWeek").integer(1, daysInWeek);
    programme.review = readReview(root->at("review"));
    for (const JsonValue &step : root->at("steps").items(RoutineLimits::mostSteps))
        programme.steps.push_back(readStep(step));
    programme.blocks = readBlocks(*root, programme.steps.size());
    return reading;
}

namespace {

ordered_json fileOf(const Programme &programme)
{
    ordered_json file;
    file["format"] = formatName;
    file["version"] = formatVersion;
    file["title"] = programme.title;
    if (!programme.lead.empty())
        file["lead"] = programme.lead;
    file["daysAWeek"] = programme.daysAWeek;
    if (programme.review)
        file["review"] = isoDate(*programme.review);
    file["steps"] = ordered_json::array();
    for (const ProgrammeStep &step : programme.steps)
        file["steps"].push_back(stepJson(step));
    writeBlocks(programme.blocks, programme.steps.size(), file);
    return file;
}

// a text that came from elsewhere may not be UTF-8; it must not end the program
constexpr auto otherBytes = ordered_json::error_handler_t::replace;

} // namespace

std::string writeProgramme(const Programme &programme)
{
    return fileOf(programme).dump(2, ' ', false, otherBytes) + "\n";
}

std::string writeProgrammeTight(const Programme &programme)
{
    return fileOf(programme).dump(-1, ' ', false, otherBytes);
}

} // namespace hipstride
