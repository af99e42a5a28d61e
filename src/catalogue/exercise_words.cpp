// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/exercise_words.h"

#include <algorithm>

#include "domain/routine.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string readShortName(const JsonValue &value)
{
    const std::string name = value.text();
    if (characters(name) > longestShortName)
        value.note(ProblemCode::TooLarge, {},
                   "at most " + std::to_string(longestShortName) + " characters");
    return name;
}

std::vector<Fault> readFaults(const JsonValue &list)
{
    std::vector<Fault> faults;
    for (const JsonValue &item : list.items()) {
        if (item.requireObject())
            faults.push_back({item.at("fault").text(), item.at("fix").text()});
    }
    return faults;
}

} // namespace

ExerciseWords wordsOf(const Exercise &exercise)
{
    return {exercise.name, exercise.shortName, exercise.why,     exercise.steps,
            exercise.cues, exercise.faults,    exercise.cautions};
}

Exercise reworded(Exercise exercise, const ExerciseWords &words)
{
    exercise.name = words.name;
    exercise.shortName = words.shortName;
    exercise.why = words.why;
    exercise.steps = words.steps;
    exercise.cues = words.cues;
    exercise.faults = words.faults;
    exercise.cautions = words.cautions;
    return exercise;
}

ExerciseWords readExerciseWords(const JsonValue &entry)
{
    ExerciseWords words;
    words.name = entry.at("name").text(RoutineLimits::longestName);
    words.shortName = readShortName(entry.at("shortName"));
    words.why = entry.at("why").textOrNone();
    words.steps = entry.at("steps").texts();
    requireSome(entry.at("steps"), words.steps.empty());
    words.cues = entry.listAt("cues").texts();
    words.faults = readFaults(entry.listAt("faults"));
    words.cautions = entry.listAt("cautions").texts();
    return words;
}

} // namespace hipstride
