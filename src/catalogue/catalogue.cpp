// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace hipstride {

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
                     std::vector<SearchTopic> topics)
    : m_exercises(std::move(exercises))
    , m_sources(std::move(sources))
    , m_topics(std::move(topics))
{
    m_rowOfKey.reserve(m_exercises.size());
    for (std::size_t row = 0; row < m_exercises.size(); ++row)
        m_rowOfKey.emplace(m_exercises[row].key, row);
    assert(m_rowOfKey.size() == m_exercises.size());
}

const Exercise *Catalogue::find(std::string_view key) const
{
    // C++20 heterogeneous lookup would need a hash of our own for no gain at this size
    const auto found = m_rowOfKey.find(std::string(key));
    return found == m_rowOfKey.end() ? nullptr : &m_exercises[found->second];
}

const Source *Catalogue::findSource(std::string_view id) const
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? nullptr : &*found;
}

} // namespace hipstride
