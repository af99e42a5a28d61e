// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/own_exercises.h"

#include <algorithm>
#include <unordered_map>

#include <nlohmann/json.hpp>

#include "catalogue/catalogue_reader.h"
#include "catalogue/free_exercise_db.h"
#include "catalogue/ladder_check.h"
#include "json/exercise_json.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr std::size_t longestSlug = 48;

bool isInsideCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The kept words stand in an entry like those of a catalogue; only the texts are looked at.
std::optional<ExerciseWords> readWords(const std::string &json, Problems &problems)
{
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(problems);
    if (!root || !root->requireObject())
        return std::nullopt;
    const ExerciseWords words = readExerciseWords(*root);
    return problems.empty() ? std::optional(words) : std::nullopt;
}

std::string wordsJson(const ExerciseWords &words)
{
    nlohmann::ordered_json object;
    object["name"] = words.name;
    object["shortName"] = words.shortName;
    object["why"] = words.why;
    object["steps"] = words.steps;
    object["cues"] = words.cues;
    object["faults"] = nlohmann::ordered_json::array();
    for (const Fault &fault : words.faults)
        object["faults"].push_back({{"fault", fault.fault}, {"fix", fault.fix}});
    object["cautions"] = words.cautions;
    return object.dump();
}

/// Whatever one exercise says of another is said the other way too; the rest is left to the check.
void tieLadders(std::vector<PlacedExercise> &placed)
{
    std::unordered_map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < placed.size(); ++row)
        rows.emplace(placed[row].exercise.key, row);
    const auto tie = [&](std::size_t row, std::vector<ExerciseKey> Exercise::*way,
                         std::vector<ExerciseKey> Exercise::*back) {
        const Exercise from = placed[row].exercise;
        for (const ExerciseKey &key : from.*way) {
            const auto found = rows.find(key);
            if (found == rows.end())
                continue;
            std::vector<ExerciseKey> &names = placed[found->second].exercise.*back;
            if (std::ranges::find(names, from.key) == names.end())
                names.push_back(from.key);
        }
    };
    for (std::size_t row = 0; row < placed.size(); ++row) {
        tie(row, &Exercise::easier, &Exercise::harder);
        tie(row, &Exercise::harder, &Exercise::easier);
    }
}

} // namespace

const OwnExercise *OwnExercises::find(std::string_view key) const
{
    const auto found = std::ranges::find_if(
        exercises, [key](const OwnExercise &one) { return one.exercise.key == key; });
    return found == exercises.end() ? nullptr : &*found;
}

const ExerciseChange *OwnExercises::findChange(std::string_view key) const
{
    const auto found = std::ranges::find(changes, key, &ExerciseChange::key);
    return found == changes.end() ? nullptr : &*found;
}

OwnExercises readOwnExercises(const StoredExercises &stored)
{
    OwnExercises own;
    const auto note = [&own](const ExerciseKey &key, const Problems &problems) {
        if (problems.empty())
            return;
        own.problems.push_back(problems.front());
        own.problems.back().place = key + problems.front().place;
    };
    for (const StoredExercise &one : stored.exercises) {
        ExerciseReading reading = readExerciseEntry(one.entry);
        note(one.key, reading.problems);
        reading.exercise.key = one.key;
        if (reading.problems.empty())
            own.exercises.push_back({std::move(reading.exercise), one.figure, one.removedAt});
    }
    for (const StoredChange &one : stored.changes) {
        Problems problems;
        ExerciseChange change{.key = one.key, .isHidden = one.isHidden, .words = {}};
        if (!one.words.empty())
            change.words = readWords(one.words, problems);
        note(one.key, problems);
        own.changes.push_back(std::move(change));
    }
    return own;
}

StoredExercise toStored(const OwnExercise &own)
{
    return {own.exercise.key, exerciseJson(own.exercise).dump(), own.figure, own.removedAt};
}

StoredChange toStored(const ExerciseChange &change)
{
    return {change.key, change.isHidden, change.words ? wordsJson(*change.words) : ""};
}

Problems problemsOf(const Exercise &exercise)
{
    // what can be read back is good
    return readExerciseEntry(exerciseJson(exercise).dump()).problems;
}

std::vector<ShelvedExercise> shelvedWithOwn(const Catalogue &builtIn, const OwnExercises &own)
{
    std::vector<PlacedExercise> placed;
    std::vector<Shelf> shelves;
    for (const Exercise &exercise : builtIn.exercises()) {
        const ExerciseChange *change = own.findChange(exercise.key);
        const bool isReworded = change != nullptr && change->words;
        placed.push_back({isReworded ? reworded(exercise, *change->words) : exercise, {}});
        shelves.push_back(change != nullptr && change->isHidden ? Shelf::Hidden : Shelf::BuiltIn);
    }
    for (const OwnExercise &one : own.exercises) {
        if (builtIn.find(one.exercise.key) != nullptr)
            continue;
        placed.push_back({one.exercise, {}});
        shelves.push_back(one.removedAt ? Shelf::Bin : Shelf::Own);
    }
    tieLadders(placed);
    dropBrokenLadders(placed, {});
    std::vector<ShelvedExercise> shelved;
    shelved.reserve(placed.size());
    for (std::size_t row = 0; row < placed.size(); ++row)
        shelved.push_back({std::move(placed[row].exercise), shelves[row]});
    return shelved;
}

Catalogue withOwn(const Catalogue &builtIn, const OwnExercises &own)
{
    Catalogue catalogue = builtIn;
    if (catalogue.findSource(freeExerciseDbSource) == nullptr)
        catalogue.addSource({.id = std::string(freeExerciseDbSource),
                             .kind = "general",
                             .title = "free-exercise-db, an open list of exercises"});
    if (!own.exercises.empty() || !own.changes.empty())
        catalogue.setExercises(shelvedWithOwn(builtIn, own));
    return catalogue;
}

ExerciseKey ownKeyFor(std::string_view name, const Catalogue &catalogue)
{
    const auto isKept = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    std::string slug;
    for (const char c : name.substr(0, longestSlug)) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (isKept(lower))
            slug += lower;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    while (slug.ends_with('-'))
        slug.pop_back();
    const std::string key = "own-" + (slug.empty() ? "exercise" : slug);
    if (catalogue.find(key) == nullptr)
        return key;
    int number = 2;
    while (catalogue.find(key + "-" + std::to_string(number)) != nullptr)
        ++number;
    return key + "-" + std::to_string(number);
}

std::string shortened(std::string_view name)
{
    std::size_t end = 0;
    std::size_t lastSpace = 0;
    std::size_t characters = 0;
    for (; end < name.size(); ++end) {
        if (isInsideCharacter(name[end]))
            continue;
        if (++characters > longestShortName)
            break;
        if (name[end] == ' ')
            lastSpace = end;
    }
    if (end == name.size())
        return std::string(name);
    if (name[end] == ' ')
        lastSpace = end;
    return std::string(name.substr(0, lastSpace > 0 ? lastSpace : end));
}

} // namespace hipstride
