// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/script_progress.h"

#include <algorithm>
#include <utility>

namespace hipstride {

ScriptProgress::ScriptProgress(const std::vector<SessionStep> &steps, Blocks blocks)
    : m_blocks(std::move(blocks))
    , m_script(scriptOf(steps, m_blocks))
    , m_isDone(m_script.size(), false)
{
    for (const ScriptSet &set : m_script)
        m_steps.push_back(stepInSet(steps[static_cast<std::size_t>(set.step)], set.setNumber));
}

void ScriptProgress::setDoneBefore(int set)
{
    for (int each = 0; each < size(); ++each)
        setDone(each, each < set);
}

void ScriptProgress::setRecorded(std::span<const PerformedSet> records)
{
    for (int set = 0; set < size(); ++set)
        setDone(set, std::ranges::any_of(records, [&](const PerformedSet &done) {
                    return isRecordOf(done, at(set));
                }));
}

int ScriptProgress::openAfter(int set) const
{
    for (int next = set + 1; next < size(); ++next) {
        if (!isDone(next))
            return next;
    }
    for (int next = 0; next < std::min(set, size()); ++next) {
        if (!isDone(next))
            return next;
    }
    return size();
}

std::optional<int> ScriptProgress::openOf(int step) const
{
    for (int set = 0; set < size(); ++set) {
        if (at(set).step == step && !isDone(set))
            return set;
    }
    return std::nullopt;
}

ScriptProgress ScriptProgress::withSteps(const std::vector<SessionStep> &steps) const
{
    ScriptProgress other(steps, m_blocks);
    for (int set = 0; set < other.size(); ++set) {
        const auto old = std::ranges::find(m_script, other.at(set));
        other.setDone(set,
                      old != m_script.end() && isDone(static_cast<int>(old - m_script.begin())));
    }
    return other;
}

int ScriptProgress::nearestTo(const ScriptSet &wanted) const
{
    const auto same = std::ranges::find(m_script, wanted);
    if (same != m_script.end())
        return static_cast<int>(same - m_script.begin());
    for (int set = 0; set < size(); ++set) {
        const ScriptSet &other = at(set);
        const bool isInStep = other.step == wanted.step && other.setNumber >= wanted.setNumber;
        if ((isInStep || other.step > wanted.step) && !isDone(set))
            return set;
    }
    return openAfter(size());
}

} // namespace hipstride
