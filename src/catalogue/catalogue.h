// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "catalogue/search_topic.h"
#include "domain/exercise.h"

namespace hipstride {

struct ShelvedExercise
{
    Exercise exercise;
    Shelf shelf = Shelf::BuiltIn;
};

/// All exercises that are known, in the order of their file.
class Catalogue
{
public:
    Catalogue() = default;
    /// Expects keys to be unique.
    Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
              std::vector<SearchTopic> topics = {});

    /// What is listed.
    std::span<const Exercise> exercises() const;
    /// Also what is hidden or in the bin, behind what is listed.
    std::span<const Exercise> known() const { return m_exercises; }
    /// Listed or not.
    const Exercise *find(std::string_view key) const;
    /// Expects an exercise that is known.
    Shelf shelfOf(std::string_view key) const;
    /// Of a row of known().
    Shelf shelfAt(std::size_t row) const { return m_shelves[row]; }
    /// Puts other exercises in their place; sources and topics stay. Pointers to the old ones end.
    void setExercises(std::vector<ShelvedExercise> exercises);
    /// Another number after each setExercises.
    int revision() const { return m_revision; }

    std::span<const Source> sources() const { return m_sources; }
    void addSource(Source source) { m_sources.push_back(std::move(source)); }
    const Source *findSource(std::string_view id) const;
    /// What people type besides names.
    const std::vector<SearchTopic> &searchTopics() const { return m_topics; }
    void setSearchTopics(std::vector<SearchTopic> topics) { m_topics = std::move(topics); }

private:
    std::vector<Exercise> m_exercises;
    std::vector<Shelf> m_shelves; ///< of the exercises
    std::size_t m_listed = 0;
    int m_revision = 0;
    std::vector<Source> m_sources;
    std::vector<SearchTopic> m_topics;
    std::unordered_map<std::string, std::size_t> m_rowOfKey;
};

} // namespace hipstride
