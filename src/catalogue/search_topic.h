// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "domain/exercise.h"

namespace hipstride {

/// Something people type that is no name of an exercise, "knee band" or "runner’s knee", and the
/// exercises it leads to. Without muscles, equipment and exercises it leads to all of `categories`.
struct SearchTopic
{
    std::string id;
    std::vector<std::string> phrases;
    std::vector<Muscle> muscles;        ///< what works one of these most,
    std::vector<Equipment> equipment;   ///< or needs one of these,
    std::vector<ExerciseKey> exercises; ///< or is one of these,
    std::vector<Category> categories;   ///< and, unless this is empty, is of one of these kinds
    bool needsNothing = false;          ///< and, when set, needs no equipment
    std::string note;                   ///< a sentence that stands above what was found

    friend bool operator==(const SearchTopic &, const SearchTopic &) = default;
};

bool leadsTo(const SearchTopic &topic, const Exercise &exercise);

struct SearchTopicsReading
{
    std::vector<SearchTopic> topics;
    Problems problems; ///< the first fault of each topic that was left out
};

/// Reads resources/search_words.json; its form is described in docs/exercises_json.md. Never throws
/// for what the text contains.
SearchTopicsReading readSearchTopics(std::string_view json);

} // namespace hipstride
