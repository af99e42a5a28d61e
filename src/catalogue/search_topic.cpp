// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/search_topic.h"

#include <algorithm>

#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;

template <typename Value>
bool holds(const std::vector<Value> &values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

template <typename Value>
bool overlap(const std::vector<Value> &values, const std::vector<Value> &wanted)
{
    return std::ranges::any_of(values,
                               [&wanted](const Value &value) { return holds(wanted, value); });
}

bool isNamed(const SearchTopic &topic, const Exercise &exercise)
{
    if (topic.muscles.empty() && topic.equipment.empty() && topic.exercises.empty())
        return true;
    const auto isNeed = [&topic](const std::vector<Equipment> &alternatives) {
        return overlap(alternatives, topic.equipment);
    };
    return overlap(exercise.primaryMuscles, topic.muscles) ||
           overlap(exercise.optionalEquipment, topic.equipment) ||
           std::ranges::any_of(exercise.equipment, isNeed) || holds(topic.exercises, exercise.key);
}

SearchTopic readTopic(const JsonValue &entry)
{
    SearchTopic topic;
    if (!entry.requireObject())
        return topic;
    topic.id = entry.at("id").text();
    topic.phrases = entry.at("phrases").texts();
    if (entry.at("phrases").isList() && topic.phrases.empty())
        entry.at("phrases").note(ProblemCode::Empty);
    topic.muscles = entry.listAt("muscles").eachNamed<Muscle>();
    topic.equipment = entry.listAt("equipment").eachNamed<Equipment>();
    topic.exercises = entry.listAt("exercises").texts();
    topic.categories = entry.listAt("categories").eachNamed<Category>();
    if (const JsonValue nothing = entry.at("needsNothing"); nothing.isPresent())
        topic.needsNothing = nothing.truth();
    topic.note = entry.at("note").textOrNone();
    return topic;
}

} // namespace

bool leadsTo(const SearchTopic &topic, const Exercise &exercise)
{
    return isNamed(topic, exercise) &&
           (topic.categories.empty() || holds(topic.categories, exercise.category)) &&
           (!topic.needsNothing || needsNothing(exercise));
}

SearchTopicsReading readSearchTopics(std::string_view json)
{
    SearchTopicsReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !requireFormat(*root, "hipstride-search-words", formatVersion))
        return reading;
    for (const JsonValue &entry : root->at("topics").items()) {
        Problems faults;
        SearchTopic topic = readTopic(entry.notingIn(faults));
        if (std::ranges::find(reading.topics, topic.id, &SearchTopic::id) != reading.topics.end())
            entry.at("id").notingIn(faults).note(ProblemCode::DuplicateId, topic.id);
        if (faults.empty())
            reading.topics.push_back(std::move(topic));
        else
            reading.problems.push_back(std::move(faults.front()));
    }
    return reading;
}

} // namespace hipstride
