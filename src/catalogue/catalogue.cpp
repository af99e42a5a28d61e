// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace hipstride {

Catalogue::Catalogue(std::vector<Exercise> exercises, std::vector<Source> sources,
                     std::vector<SearchTopic> topics)
    : m_sources(std::move(sources))
    , m_topics(std::move(topics))
{
    std::vector<ShelvedExercise> shelved;
    shelved.reserve(exercises.size());
    for (Exercise &exercise : exercises)
        shelved.push_back({std::move(exercise), Shelf::BuiltIn});
    setExercises(std::move(shelved));
}

void Catalogue::setExercises(std::vector<ShelvedExercise> exercises)
{
    const auto unlisted =
        std::stable_partition(exercises.begin(), exercises.end(), [](const ShelvedExercise &one) {
            return one.shelf == Shelf::BuiltIn || one.shelf == Shelf::Own;
        });
    m_listed = static_cast<std::size_t>(unlisted - exercises.begin());
    m_exercises.clear();
    m_shelves.clear();
    m_rowOfKey.clear();
    m_rowOfKey.reserve(exercises.size());
    for (ShelvedExercise &one : exercises) {
        m_rowOfKey.emplace(one.exercise.key, m_exercises.size());
        m_exercises.push_back(std::move(one.exercise));
        m_shelves.push_back(one.shelf);
    }
    assert(m_rowOfKey.size() == m_exercises.size());
    ++m_revision;
}

std::span<const Exercise> Catalogue::exercises() const
{
    return std::span(m_exercises).first(m_listed);
}

Shelf Catalogue::shelfOf(std::string_view key) const
{
    const auto found = m_rowOfKey.find(std::string(key));
    assert(found != m_rowOfKey.end());
    return m_shelves[found->second];
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
