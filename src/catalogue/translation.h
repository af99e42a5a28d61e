// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "base/problem.h"
#include "catalogue/catalogue.h"
#include "catalogue/exercise_words.h"

namespace hipstride {

/// One exercise in another language.
struct TranslatedExercise
{
    ExerciseKey key;
    ExerciseWords words;
    std::vector<std::string> otherNames; ///< what is typed to find it in that language
};

/// The words of a catalogue in another language, in the order of its file.
class Translation
{
public:
    Translation() = default;
    /// Expects keys to be unique.
    Translation(std::string language, std::string mark, std::vector<TranslatedExercise> exercises,
                std::vector<Source> sources = {});

    /// ISO 639-1: "de"; empty when nothing could be read.
    const std::string &language() const { return m_language; }
    /// What tells a reader of this language that words are in the original one: "auf Englisch".
    const std::string &markOfOriginal() const { return m_mark; }
    std::span<const TranslatedExercise> exercises() const { return m_exercises; }
    /// Id and title.
    std::span<const Source> sources() const { return m_sources; }
    /// Nothing when its words are not translated.
    const ExerciseWords *find(std::string_view key) const;

private:
    std::string m_language;
    std::string m_mark;
    std::vector<TranslatedExercise> m_exercises;
    std::vector<Source> m_sources;
};

struct TranslationReading
{
    Translation translation;
    Problems problems; ///< the first fault of each entry that was left out, with its JSON pointer
};

/// Reads resources/translations/exercises.LANGUAGE.json; its form is described in
/// docs/exercises_json.md. An entry must name an exercise of `catalogue` and have as many steps,
/// cues, faults and cautions as that. Never throws for what the text contains.
TranslationReading readTranslation(std::string_view json, const Catalogue &catalogue);

/// A catalogue as it ships, in the words of `translation`. It is still found by its original names.
/// What is not translated keeps its words, and its name is marked.
Catalogue translated(const Catalogue &catalogue, const Translation &translation);

} // namespace hipstride
