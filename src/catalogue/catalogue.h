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

/// All exercises that are known, in the order of their file.
class Catalogue
{
public:
    Catalogue() = default;
    /// Expects keys to be unique.
    Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
              std::vector<SearchTopic> topics = {});

    std::span<const Exercise> exercises() const { return m_exercises; }
    const Exercise *find(std::string_view key) const;
    std::span<const Source> sources() const { return m_sources; }
    const Source *findSource(std::string_view id) const;
    /// What people type besides names.
    const std::vector<SearchTopic> &searchTopics() const { return m_topics; }
    void setSearchTopics(std::vector<SearchTopic> topics) { m_topics = std::move(topics); }

private:
    std::vector<Exercise> m_exercises;
    std::vector<Source> m_sources;
    std::vector<SearchTopic> m_topics;
    std::unordered_map<std::string, std::size_t> m_rowOfKey;
};

} // namespace hipstride
