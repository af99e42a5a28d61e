// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/free_exercise_db.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "catalogue/own_exercises.h"
#include "domain/routine.h"

namespace hipstride {

namespace {

constexpr std::string_view idPrefix = "fed-";
constexpr std::size_t longestForeignId = 60;

/// What a word of that collection is to us.
template <typename Value>
struct Named
{
    std::string_view name;
    Value value;
};

using NamedMuscle = Named<std::optional<Muscle>>; // none: one that this program does not train
using NamedEquipment = Named<std::optional<Equipment>>; // none: nothing is needed
using NamedCategory = Named<Category>;
using NamedLevel = Named<Level>;

constexpr std::array<NamedMuscle, 17> muscles{{
    {"abdominals", Muscle::Trunk},
    {"abductors", Muscle::GluteusMedius},
    {"adductors", Muscle::Adductors},
    {"biceps", std::nullopt},
    {"calves", Muscle::Calves},
    {"chest", std::nullopt},
    {"forearms", std::nullopt},
    {"glutes", Muscle::GluteusMaximus},
    {"hamstrings", Muscle::Hamstrings},
    {"lats", std::nullopt},
    {"lower back", Muscle::Trunk},
    {"middle back", std::nullopt},
    {"neck", std::nullopt},
    {"quadriceps", Muscle::Quadriceps},
    {"shoulders", std::nullopt},
    {"traps", std::nullopt},
    {"triceps", std::nullopt},
}};

constexpr std::array<NamedEquipment, 12> equipments{{
    {"bands", Equipment::LongBand},
    {"barbell", Equipment::Barbell},
    {"body only", std::nullopt},
    {"cable", Equipment::Cable},
    {"dumbbell", Equipment::Dumbbell},
    {"e-z curl bar", Equipment::Barbell},
    {"exercise ball", Equipment::Ball},
    {"foam roll", Equipment::Other},
    {"kettlebells", Equipment::Kettlebell},
    {"machine", Equipment::Other},
    {"medicine ball", Equipment::Ball},
    {"other", Equipment::Other},
}};

constexpr std::array<NamedCategory, 6> categories{{
    {"olympic weightlifting", Category::Power},
    {"plyometrics", Category::Power},
    {"powerlifting", Category::Strength},
    {"strength", Category::Strength},
    {"stretching", Category::Mobility},
    {"strongman", Category::Strength},
}};

constexpr std::array<NamedLevel, 3> levels{{
    {"beginner", Level::Beginner},
    {"intermediate", Level::Practised},
    {"expert", Level::Strong},
}};

struct PositionSign
{
    std::string_view words; ///< lower case
    Position position;
};

/// What comes first is looked for first.
constexpr std::array<PositionSign, 14> positionSigns{{
    {"side plank", Position::SidePlank},
    {"plank", Position::Plank},
    {"hands and knees", Position::Quadruped},
    {"all fours", Position::Quadruped},
    {"on your side", Position::SideLying},
    {"lie face down", Position::Prone},
    {"lying face down", Position::Prone},
    {"face down", Position::Prone},
    {"on your stomach", Position::Prone},
    {"on your back", Position::Supine},
    {"lie down", Position::Supine},
    {"kneel", Position::Kneeling},
    {"seated", Position::Sitting},
    {"sit on", Position::Sitting},
}};

template <typename Table>
auto entryNamed(const Table &table, std::string_view name)
{
    const auto found =
        std::ranges::find_if(table, [name](const auto &one) { return one.name == name; });
    return found == table.end() ? nullptr : &*found;
}

bool contains(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

/// Theirs are names with underscores, "3_4_Sit-Up"; ours are lower case with hyphens.
ExerciseKey keyFrom(const JsonValue &value)
{
    const std::string id = value.text(longestForeignId);
    ExerciseKey key(idPrefix);
    for (const char c : inSmallLetters(id)) {
        const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isKept)
            key += c;
        else if (key.back() != '-')
            key += '-';
    }
    if (!id.empty() && key.size() == idPrefix.size())
        value.note(ProblemCode::NotUnderstood, id, "an id with letters or digits");
    return key;
}

std::vector<Muscle> musclesFrom(const JsonValue &list)
{
    std::vector<Muscle> known;
    for (const JsonValue &item : list.items()) {
        const std::string name = item.text();
        const NamedMuscle *entry = entryNamed(muscles, name);
        if (entry == nullptr && !name.empty())
            item.note(ProblemCode::UnknownName, name);
        else if (entry != nullptr && entry->value &&
                 std::ranges::find(known, *entry->value) == known.end())
            known.push_back(*entry->value);
    }
    return known;
}

std::vector<std::vector<Equipment>> needsFrom(const JsonValue &value)
{
    if (!value.isPresent() || value.isNull())
        return {};
    const std::string name = value.text();
    const NamedEquipment *entry = entryNamed(equipments, name);
    if (entry == nullptr && !name.empty())
        value.note(ProblemCode::UnknownName, name);
    if (entry == nullptr || !entry->value)
        return {};
    return {{*entry->value}};
}

Category categoryFrom(const JsonValue &value)
{
    const std::string name = value.text();
    const NamedCategory *entry = entryNamed(categories, name);
    if (entry == nullptr && !name.empty())
        value.note(ProblemCode::UnknownName, name,
                   name == "cardio" ? "endurance is no exercise of this kind" : "");
    return entry == nullptr ? Category::Strength : entry->value;
}

/// None where the entry has none, or a word of its own.
std::optional<Level> levelFrom(const JsonValue &value)
{
    if (!value.isPresent() || value.isNull())
        return std::nullopt;
    const NamedLevel *entry = entryNamed(levels, value.text());
    return entry == nullptr ? std::nullopt : std::optional(entry->value);
}

Position positionFrom(const Exercise &exercise)
{
    std::string words = inSmallLetters(exercise.name);
    for (const std::string &step : exercise.steps)
        words += ' ' + inSmallLetters(step);
    const auto sign = std::ranges::find_if(
        positionSigns, [&words](const PositionSign &one) { return contains(words, one.words); });
    return sign == positionSigns.end() ? Position::Standing : sign->position;
}

Side sidesFrom(const std::string &name)
{
    const std::string words = inSmallLetters(name);
    if (contains(words, "alternat"))
        return Side::Alternating;
    constexpr std::array oneSided{"single-leg", "single leg", "one-leg", "one leg", "single-arm"};
    const bool isOneSided =
        std::ranges::any_of(oneSided, [&words](const char *sign) { return contains(words, sign); });
    return isOneSided ? Side::Each : Side::Both;
}

SourcedDose doseFor(const Exercise &exercise)
{
    SourcedDose dose;
    dose.dose = {.sets = 3,
                 .work = Repetitions{10, 10},
                 .side = exercise.sides,
                 .load = NoLoad{},
                 .tempo = std::nullopt,
                 .rest = seconds(60)};
    if (exercise.category == Category::Mobility)
        dose.dose.work = Hold{seconds(30), 1};
    else if (exercise.category == Category::Power)
        dose.dose.work = Repetitions{6, 6};
    dose.ours = {"sets", "repetitions", "side", "restSeconds"};
    if (exercise.category == Category::Mobility)
        dose.ours.emplace_back("holdSeconds");
    return dose;
}

/// The members that say nothing we keep must still be what the layout says.
void checkUnused(const JsonValue &entry)
{
    for (const char *name : {"force", "mechanic"}) {
        const JsonValue value = entry.at(name);
        if (value.isPresent() && !value.isNull())
            value.text();
    }
}

} // namespace

Exercise readFreeExercise(const JsonValue &entry)
{
    Exercise exercise;
    if (!entry.requireObject())
        return exercise;
    exercise.key = keyFrom(entry.at("id"));
    exercise.name = entry.at("name").text(RoutineLimits::longestName);
    exercise.shortName = shortened(exercise.name);
    exercise.category = categoryFrom(entry.at("category"));
    exercise.level = levelFrom(entry.at("level"));
    exercise.equipment = needsFrom(entry.at("equipment"));
    const JsonValue primary = entry.at("primaryMuscles");
    exercise.primaryMuscles = musclesFrom(primary);
    if (primary.isList() && exercise.primaryMuscles.empty())
        primary.note(ProblemCode::Empty, {}, "it trains no muscle that Hipstride knows");
    for (const Muscle muscle : musclesFrom(entry.listAt("secondaryMuscles"))) {
        if (std::ranges::find(exercise.primaryMuscles, muscle) == exercise.primaryMuscles.end())
            exercise.secondaryMuscles.push_back(muscle);
    }
    const JsonValue steps = entry.at("instructions");
    exercise.steps = steps.texts();
    if (steps.isList() && exercise.steps.empty())
        steps.note(ProblemCode::Empty);
    checkUnused(entry);
    exercise.position = positionFrom(exercise);
    exercise.sides = sidesFrom(exercise.name);
    exercise.dose = doseFor(exercise);
    exercise.sources = {std::string(freeExerciseDbSource)};
    return exercise;
}

} // namespace hipstride
