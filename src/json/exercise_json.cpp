// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/exercise_json.h"

#include <nlohmann/json.hpp>

#include "json/dose_json.h"

namespace hipstride {

using nlohmann::ordered_json;

namespace {

template <typename Enum>
ordered_json namesJson(const std::vector<Enum> &values)
{
    ordered_json names = ordered_json::array();
    for (const Enum value : values)
        names.push_back(nameOf(value));
    return names;
}

ordered_json needsJson(const std::vector<std::vector<Equipment>> &needs)
{
    ordered_json list = ordered_json::array();
    for (const std::vector<Equipment> &alternatives : needs)
        list.push_back(namesJson(alternatives));
    return list;
}

ordered_json faultsJson(const std::vector<Fault> &faults)
{
    ordered_json list = ordered_json::array();
    for (const Fault &fault : faults) {
        ordered_json object;
        object["fault"] = fault.fault;
        object["fix"] = fault.fix;
        list.push_back(std::move(object));
    }
    return list;
}

ordered_json secondsJson(milliseconds time)
{
    constexpr int perSecond = 1000;
    if (time.count() % perSecond == 0)
        return time.count() / perSecond;
    return static_cast<double>(time.count()) / perSecond;
}

ordered_json sourcedDoseJson(const Dose &dose, const std::vector<std::string> &ours)
{
    ordered_json object = doseJson(dose);
    if (!ours.empty())
        object["ours"] = ours;
    return object;
}

} // namespace

ordered_json exerciseJson(const Exercise &exercise)
{
    ordered_json object;
    object["id"] = exercise.key;
    object["name"] = exercise.name;
    object["shortName"] = exercise.shortName;
    object["otherNames"] = exercise.otherNames;
    object["category"] = nameOf(exercise.category);
    if (exercise.level)
        object["level"] = nameOf(*exercise.level);
    object["position"] = nameOf(exercise.position);
    object["equipment"] = needsJson(exercise.equipment);
    object["optionalEquipment"] = namesJson(exercise.optionalEquipment);
    object["sides"] = nameOf(exercise.sides);
    object["primaryMuscles"] = namesJson(exercise.primaryMuscles);
    object["secondaryMuscles"] = namesJson(exercise.secondaryMuscles);
    object["planes"] = namesJson(exercise.planes);
    object["secondsPerRepetition"] = secondsJson(exercise.timePerRepetition);
    object["countedIn"] = nameOf(exercise.countedIn);
    object["why"] = exercise.why;
    object["steps"] = exercise.steps;
    object["cues"] = exercise.cues;
    object["faults"] = faultsJson(exercise.faults);
    object["cautions"] = exercise.cautions;
    object["dose"] = sourcedDoseJson(exercise.dose.dose, exercise.dose.ours);
    object["easier"] = exercise.easier;
    object["harder"] = exercise.harder;
    object["sources"] = exercise.sources;
    return object;
}

ordered_json templateJson(const RoutineTemplate &routineTemplate)
{
    ordered_json steps = ordered_json::array();
    for (const RoutineTemplate::TemplateStep &entry : routineTemplate.steps) {
        ordered_json step;
        step["exercise"] = entry.step.exercise;
        step["dose"] = sourcedDoseJson(entry.step.dose, entry.ours);
        step["note"] = entry.step.note;
        steps.push_back(std::move(step));
    }
    ordered_json object;
    object["id"] = routineTemplate.id;
    object["name"] = routineTemplate.name;
    object["goal"] = nameOf(routineTemplate.goal);
    object["summary"] = routineTemplate.summary;
    object["when"] = routineTemplate.when;
    object["advice"] = routineTemplate.advice;
    object["sources"] = routineTemplate.sources;
    object["steps"] = std::move(steps);
    return object;
}

} // namespace hipstride
