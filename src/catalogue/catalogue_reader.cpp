// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_reader.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "catalogue/exercise_words.h"
#include "catalogue/ladder_check.h"
#include "json/dose_json.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr std::size_t longestId = 64;
constexpr double longestRepetition = 120; // seconds
constexpr int formatVersion = 1;

/// Ids go into file names, command lines and the log: lower case, digits and hyphens.
std::string readId(const JsonValue &value)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    const std::string id = value.text(longestId);
    if (!std::ranges::all_of(id, isAllowed))
        value.note(ProblemCode::NotUnderstood, id, "an id of a-z, 0-9 and hyphens");
    return id;
}

template <typename Enum>
std::vector<Enum> readSome(const JsonValue &list)
{
    std::vector<Enum> values = list.eachNamed<Enum>();
    requireSome(list, values.empty());
    return values;
}

std::vector<std::vector<Equipment>> readNeeds(const JsonValue &list)
{
    std::vector<std::vector<Equipment>> needs;
    for (const JsonValue &alternatives : list.items())
        needs.push_back(readSome<Equipment>(alternatives));
    return needs;
}

Side readSides(const JsonValue &value)
{
    const Side side = value.named<Side>();
    if (side == Side::Left || side == Side::Right)
        value.note(ProblemCode::OutOfRange, {}, "both, each or alternating");
    return side;
}

std::vector<std::string> readOurs(const JsonValue &dose)
{
    std::vector<std::string> ours;
    for (const JsonValue &item : dose.listAt("ours").items()) {
        ours.push_back(item.text());
        if (!ours.back().empty() && !isPartOfDose(ours.back()))
            item.note(ProblemCode::UnknownName, ours.back());
    }
    return ours;
}

SourcedDose readSourcedDose(const JsonValue &value)
{
    return {readDose(value), readOurs(value)};
}

milliseconds readPace(const JsonValue &value)
{
    constexpr double perSecond = 1000;
    return milliseconds(std::llround(value.number(0.1, longestRepetition) * perSecond));
}

Source readSource(const JsonValue &entry)
{
    if (!entry.requireObject())
        return {};
    return {readId(entry.at("id")), entry.at("kind").text(), entry.at("title").text()};
}

/// Reads each entry of a list on its own: good ones whose id is new are handed to `take` with
/// their place, the first fault of the others is listed.
template <typename Read, typename IdOf, typename Take>
std::unordered_set<std::string> readDistinct(const JsonValue &list, Problems &problems, Read read,
                                             IdOf idOf, Take take)
{
    std::unordered_set<std::string> good;
    std::unordered_set<std::string> leftOut;
    for (const JsonValue &entry : list.items(mostExercises)) {
        Problems faults;
        auto value = read(entry.notingIn(faults));
        const std::string id = idOf(value);
        if (faults.empty() && !good.insert(id).second)
            entry.at("id").notingIn(faults).note(ProblemCode::DuplicateId, id);
        if (faults.empty()) {
            take(std::move(value), entry.place());
        } else {
            problems.push_back(std::move(faults.front()));
            leftOut.insert(id);
        }
    }
    return leftOut;
}

void append(Problems &problems, Problems more)
{
    problems.insert(problems.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

/// Drops every name of a source that the file does not describe.
void dropUnknownSources(PlacedExercise &placed, const std::vector<Source> &sources,
                        Problems &problems)
{
    std::vector<std::string> known;
    const std::vector<std::string> &named = placed.exercise.sources;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (std::ranges::find(sources, named[i], &Source::id) != sources.end())
            known.push_back(named[i]);
        else
            problems.push_back({ProblemCode::LeadsNowhere,
                                placed.place + "/sources/" + std::to_string(i),
                                named[i],
                                {}});
    }
    placed.exercise.sources = std::move(known);
}

RoutineTemplate::TemplateStep readTemplateStep(const JsonValue &entry, const Catalogue &catalogue)
{
    RoutineTemplate::TemplateStep read;
    if (!entry.requireObject())
        return read;
    const JsonValue exercise = entry.at("exercise");
    read.step.exercise = exercise.text();
    if (!read.step.exercise.empty() && catalogue.find(read.step.exercise) == nullptr)
        exercise.note(ProblemCode::LeadsNowhere, read.step.exercise);
    SourcedDose dose = readSourcedDose(entry.at("dose"));
    read.step.dose = std::move(dose.dose);
    read.ours = std::move(dose.ours);
    read.step.note = entry.at("note").textOrNone(RoutineLimits::longestNote);
    return read;
}

RoutineTemplate readTemplate(const JsonValue &entry, const Catalogue &catalogue)
{
    RoutineTemplate read;
    if (!entry.requireObject())
        return read;
    read.id = readId(entry.at("id"));
    read.name = entry.at("name").text(RoutineLimits::longestName);
    read.goal = entry.at("goal").named<Goal>();
    read.summary = entry.at("summary").text();
    read.when = entry.at("when").text();
    read.advice = entry.listAt("advice").texts();
    read.sources = entry.listAt("sources").texts();
    const JsonValue steps = entry.at("steps");
    for (const JsonValue &step : steps.items(RoutineLimits::mostSteps))
        read.steps.push_back(readTemplateStep(step, catalogue));
    requireSome(steps, read.steps.empty());
    return read;
}

} // namespace

Exercise readExercise(const JsonValue &entry)
{
    Exercise exercise;
    if (!entry.requireObject())
        return exercise;
    exercise = reworded({}, readExerciseWords(entry));
    exercise.key = readId(entry.at("id"));
    exercise.otherNames = entry.listAt("otherNames").texts();
    exercise.category = entry.at("category").named<Category>();
    if (const JsonValue level = entry.at("level"); level.isPresent())
        exercise.level = level.named<Level>();
    exercise.position = entry.at("position").named<Position>();
    exercise.equipment = readNeeds(entry.at("equipment"));
    exercise.optionalEquipment = entry.listAt("optionalEquipment").eachNamed<Equipment>();
    exercise.sides = readSides(entry.at("sides"));
    exercise.primaryMuscles = readSome<Muscle>(entry.at("primaryMuscles"));
    exercise.secondaryMuscles = entry.listAt("secondaryMuscles").eachNamed<Muscle>();
    exercise.planes = entry.listAt("planes").eachNamed<Plane>();
    exercise.timePerRepetition = readPace(entry.at("secondsPerRepetition"));
    if (const JsonValue counted = entry.at("countedIn"); counted.isPresent())
        exercise.countedIn = counted.named<CountedIn>();
    exercise.dose = readSourcedDose(entry.at("dose"));
    exercise.easier = entry.listAt("easier").texts();
    exercise.harder = entry.listAt("harder").texts();
    exercise.sources = entry.listAt("sources").texts();
    return exercise;
}

CatalogueReading readCatalogue(std::string_view json)
{
    CatalogueReading reading;
    Problems &problems = reading.problems;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(problems);
    if (!root || !requireFormat(*root, "hipstride-exercises", formatVersion))
        return reading;

    std::vector<Source> sources;
    readDistinct(
        root->listAt("sources"), problems, readSource, [](const Source &s) { return s.id; },
        [&sources](Source source, const std::string &) { sources.push_back(std::move(source)); });
    std::vector<PlacedExercise> placed;
    const auto leftOut = readDistinct(
        root->at("exercises"), problems, readExercise, [](const Exercise &e) { return e.key; },
        [&placed](Exercise exercise, const std::string &place) {
            placed.push_back({std::move(exercise), place});
        });
    append(problems, dropBrokenLadders(placed, leftOut));

    std::vector<Exercise> exercises;
    exercises.reserve(placed.size());
    for (PlacedExercise &one : placed) {
        dropUnknownSources(one, sources, problems);
        exercises.push_back(std::move(one.exercise));
    }
    reading.catalogue = Catalogue(std::move(exercises), std::move(sources));
    return reading;
}

ExerciseReading readExerciseEntry(std::string_view json)
{
    ExerciseReading reading;
    const JsonDocument document(json);
    if (const std::optional<JsonValue> root = document.root(reading.problems))
        reading.exercise = readExercise(*root);
    return reading;
}

TemplatesReading readTemplates(std::string_view json, const Catalogue &catalogue)
{
    TemplatesReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !requireFormat(*root, "hipstride-templates", formatVersion))
        return reading;
    readDistinct(
        root->at("templates"), reading.problems,
        [&catalogue](const JsonValue &entry) { return readTemplate(entry, catalogue); },
        [](const RoutineTemplate &one) { return one.id; },
        [&reading](RoutineTemplate one, const std::string &) {
            reading.templates.push_back(std::move(one));
        });
    return reading;
}

} // namespace hipstride
