// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_import.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "catalogue/catalogue_reader.h"
#include "catalogue/free_exercise_db.h"
#include "json/json_reader.h"

namespace hipstride {

namespace {

constexpr int formatVersion = 1;

/// Judges entry by entry what a file brings.
class Import
{
public:
    Import(const Catalogue &builtIn, const OwnExercises &own)
        : m_builtIn(builtIn)
    {
        for (const OwnExercise &one : own.exercises)
            m_own.emplace(one.exercise.key, &one);
    }

    void take(const JsonValue &value, Exercise (*read)(const JsonValue &))
    {
        Problems faults;
        ImportEntry entry;
        entry.exercise = read(value.notingIn(faults));
        const ExerciseKey &key = entry.exercise.key;
        const JsonValue id = value.at("id").notingIn(faults);
        if (faults.empty() && !m_seen.insert(key).second)
            id.note(ProblemCode::DuplicateId, key);
        if (faults.empty())
            entry.outcome = outcomeOf(entry.exercise, id);
        if (!faults.empty()) {
            entry.outcome = ImportOutcome::Refused;
            entry.problem = std::move(faults.front());
        }
        m_preview.entries.push_back(std::move(entry));
    }

    ImportPreview &preview() { return m_preview; }

private:
    ImportOutcome outcomeOf(const Exercise &exercise, const JsonValue &id) const
    {
        if (const Exercise *known = m_builtIn.find(exercise.key)) {
            if (*known == exercise)
                return ImportOutcome::Same;
            id.note(ProblemCode::DuplicateId, exercise.key, "it came with the program");
            return ImportOutcome::Refused;
        }
        const auto found = m_own.find(exercise.key);
        if (found == m_own.end() || found->second->removedAt)
            return ImportOutcome::New;
        return found->second->exercise == exercise ? ImportOutcome::Same : ImportOutcome::Changed;
    }

    const Catalogue &m_builtIn;
    std::unordered_map<std::string, const OwnExercise *> m_own;
    std::unordered_set<std::string> m_seen;
    ImportPreview m_preview;
};

} // namespace

int ImportPreview::count(ImportOutcome outcome) const
{
    return static_cast<int>(std::ranges::count(entries, outcome, &ImportEntry::outcome));
}

ImportPreview previewImport(std::string_view json, const Catalogue &builtIn,
                            const OwnExercises &own)
{
    Import import(builtIn, own);
    Problems &problems = import.preview().problems;
    const JsonDocument document(json);
    const std::optional<JsonValue> root = document.root(problems);
    if (!root)
        return std::move(import.preview());
    // theirs is a bare list, ours an object that says what it is
    const bool isTheirs = root->isList();
    if (!isTheirs && !requireFormat(*root, "hipstride-exercises", formatVersion))
        return std::move(import.preview());
    const JsonValue list = isTheirs ? *root : root->at("exercises");
    for (const JsonValue &entry : list.items(mostExercises))
        import.take(entry, isTheirs ? readFreeExercise : readExercise);
    if (import.preview().entries.empty() && problems.empty())
        list.note(ProblemCode::Empty);
    return std::move(import.preview());
}

std::vector<OwnExercise> importedFrom(const ImportPreview &preview, const OwnExercises &own)
{
    std::unordered_map<std::string, const OwnExercise *> known;
    for (const OwnExercise &one : own.exercises)
        known.emplace(one.exercise.key, &one);
    std::vector<OwnExercise> taken;
    for (const ImportEntry &entry : preview.entries) {
        if (entry.outcome != ImportOutcome::New && entry.outcome != ImportOutcome::Changed)
            continue;
        const auto before = known.find(entry.exercise.key);
        taken.push_back({.exercise = entry.exercise,
                         .figure = before == known.end() ? std::string() : before->second->figure,
                         .removedAt = std::nullopt});
    }
    return taken;
}

} // namespace hipstride
