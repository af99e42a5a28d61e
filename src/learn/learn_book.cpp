// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/learn_book.h"

#include <algorithm>

namespace hipstride {

namespace {

bool names(const Statement &statement, const std::string &source)
{
    return std::ranges::find(statement.sources, source) != statement.sources.end();
}

bool names(const LearnTopic &topic, const std::string &source)
{
    const auto named = [&source](const Statement &one) { return names(one, source); };
    const auto workNamed = [&named](const StrideWork &work) { return named(work.statement); };
    const auto sectionNamed = [&named](const LearnSection &section) {
        return std::ranges::any_of(section.lines, named);
    };
    return std::ranges::any_of(topic.text, named) || (topic.notice && named(*topic.notice)) ||
           std::ranges::any_of(topic.works, workNamed) ||
           (topic.evidence && named(topic.evidence->statement)) ||
           std::ranges::any_of(topic.sections, sectionNamed);
}

} // namespace

const LearnTopic *LearnBook::findTopic(std::string_view id) const
{
    for (const LearnGroup &group : groups) {
        const auto found = std::ranges::find(group.topics, id, &LearnTopic::id);
        if (found != group.topics.end())
            return &*found;
    }
    return nullptr;
}

const LearnSource *LearnBook::findSource(std::string_view id) const
{
    const auto found = std::ranges::find(sources, id, &LearnSource::id);
    return found == sources.end() ? nullptr : &*found;
}

std::vector<const LearnSource *> sourcesOf(const LearnTopic &topic, const LearnBook &book)
{
    std::vector<const LearnSource *> found;
    for (const LearnSource &source : book.sources) {
        if (topic.listsSources || names(topic, source.id))
            found.push_back(&source);
    }
    return found;
}

} // namespace hipstride
