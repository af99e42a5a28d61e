// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/translation.h"

#include <algorithm>
#include <unordered_set>

#include "catalogue/catalogue_reader.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;
constexpr std::size_t longestMark = 40;

/// Two letters, as they end a file name.
std::string readLanguage(const JsonValue &value)
{
    const std::string language = value.text();
    const bool isCode = language.size() == 2 &&
                        std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!language.empty() && !isCode)
        value.note(ProblemCode::NotUnderstood, language, "two letters, as in de");
    return language;
}

void compare(const JsonValue &entry, const ExerciseWords &words, const Exercise &original)
{
    requireAsMany(entry.at("steps"), words.steps.size(), original.steps.size());
    requireAsMany(entry.at("cues"), words.cues.size(), original.cues.size());
    requireAsMany(entry.at("faults"), words.faults.size(), original.faults.size());
    requireAsMany(entry.at("cautions"), words.cautions.size(), original.cautions.size());
}

TranslatedExercise readEntry(const JsonValue &entry, const Catalogue &catalogue)
{
    noteUnknownNames(entry, {"id", "name", "shortName", "otherNames", "why", "steps", "cues",
                             "faults", "cautions"});
    TranslatedExercise read{
        .key = entry.at("id").text(), .words = readExerciseWords(entry), .otherNames = {}};
    read.otherNames = entry.listAt("otherNames").texts();
    for (const JsonValue &fault : entry.listAt("faults").items())
        noteUnknownNames(fault, {"fault", "fix"});
    const Exercise *original = catalogue.find(read.key);
    if (original != nullptr)
        compare(entry, read.words, *original);
    else if (!read.key.empty())
        entry.at("id").note(ProblemCode::LeadsNowhere, read.key);
    return read;
}

Source readSource(const JsonValue &entry, const Catalogue &catalogue)
{
    noteUnknownNames(entry, {"id", "title"});
    Source source{.id = entry.at("id").text(), .kind = {}, .title = entry.at("title").text()};
    if (!source.id.empty() && catalogue.findSource(source.id) == nullptr)
        entry.at("id").note(ProblemCode::LeadsNowhere, source.id);
    return source;
}

/// In the words of `translation`; what it was called before is one of its other names.
Exercise inWordsOf(const TranslatedExercise &translation, const Exercise &original)
{
    Exercise exercise = reworded(original, translation.words);
    std::vector<std::string> &names = exercise.otherNames;
    names = translation.otherNames;
    const auto add = [&names, &exercise](const std::string &name) {
        if (name != exercise.name && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    add(original.name);
    std::ranges::for_each(original.otherNames, add);
    return exercise;
}

} // namespace

Translation::Translation(std::string language, std::string mark,
                         std::vector<TranslatedExercise> exercises, std::vector<Source> sources)
    : m_language(std::move(language))
    , m_mark(std::move(mark))
    , m_exercises(std::move(exercises))
    , m_sources(std::move(sources))
{}

const ExerciseWords *Translation::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_exercises, key, &TranslatedExercise::key);
    return found == m_exercises.end() ? nullptr : &found->words;
}

TranslationReading readTranslation(std::string_view json, const Catalogue &catalogue)
{
    TranslationReading reading;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(reading.problems);
    if (!root || !requireFormat(*root, "hipstride-translation", formatVersion))
        return reading;
    noteUnknownNames(*root,
                     {"format", "version", "language", "markOfOriginal", "sources", "exercises"});
    std::string language = readLanguage(root->at("language"));
    std::string mark = root->at("markOfOriginal").text(longestMark);
    std::unordered_set<std::string> keys;
    std::vector<TranslatedExercise> exercises = readEach<TranslatedExercise>(
        root->at("exercises"), reading.problems,
        [&](const JsonValue &entry) {
            TranslatedExercise read = readEntry(entry, catalogue);
            if (!keys.insert(read.key).second)
                entry.at("id").note(ProblemCode::DuplicateId, read.key);
            return read;
        },
        mostExercises);
    std::vector<Source> sources =
        readEach<Source>(root->listAt("sources"), reading.problems,
                         [&](const JsonValue &entry) { return readSource(entry, catalogue); });
    reading.translation =
        Translation(std::move(language), std::move(mark), std::move(exercises), std::move(sources));
    return reading;
}

Catalogue translated(const Catalogue &catalogue, const Translation &translation)
{
    std::vector<Exercise> exercises;
    exercises.reserve(catalogue.exercises().size());
    for (const Exercise &original : catalogue.exercises()) {
        const auto found =
            std::ranges::find(translation.exercises(), original.key, &TranslatedExercise::key);
        if (found != translation.exercises().end()) {
            exercises.push_back(inWordsOf(*found, original));
        } else {
            exercises.push_back(original);
            exercises.back().name += " (" + translation.markOfOriginal() + ")";
        }
    }
    std::vector<Source> sources(catalogue.sources().begin(), catalogue.sources().end());
    for (Source &source : sources) {
        const auto found = std::ranges::find(translation.sources(), source.id, &Source::id);
        if (found != translation.sources().end())
            source.title = found->title;
    }
    return {std::move(exercises), std::move(sources), catalogue.searchTopics()};
}

} // namespace hipstride
