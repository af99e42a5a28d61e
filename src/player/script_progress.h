// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "player/session_script.h"

namespace hipstride {

/// The sets of a session in their order, and which of them are done. Sets are named by their index
/// in the script; its size stands for "none left".
class ScriptProgress
{
public:
    explicit ScriptProgress(const std::vector<SessionStep> &steps, Blocks blocks = {});

    const Blocks &blocks() const { return m_blocks; }
    const std::vector<ScriptSet> &script() const { return m_script; }
    int size() const { return static_cast<int>(m_script.size()); }
    const ScriptSet &at(int set) const { return m_script[static_cast<std::size_t>(set)]; }
    /// As it is to be done in that set, see stepInSet.
    const SessionStep &stepOf(int set) const { return m_steps[static_cast<std::size_t>(set)]; }

    bool isDone(int set) const { return m_isDone[static_cast<std::size_t>(set)]; }
    void setDone(int set, bool isDone) { m_isDone[static_cast<std::size_t>(set)] = isDone; }
    void setDoneBefore(int set);
    /// Those that have a record, and no others.
    void setRecorded(std::span<const PerformedSet> records);

    /// The first open set after that one, else the first that was jumped over.
    int openAfter(int set) const;
    /// Nothing when all sets of the step are done.
    std::optional<int> openOf(int step) const;

    /// The sets of other steps; what was done stays done where it is still there.
    ScriptProgress withSteps(const std::vector<SessionStep> &steps) const;
    /// That set, else the next open one of its step or after it, else any that is open.
    int nearestTo(const ScriptSet &wanted) const;

private:
    Blocks m_blocks;
    std::vector<ScriptSet> m_script;
    std::vector<SessionStep> m_steps; ///< one for each set
    std::vector<bool> m_isDone;
};

} // namespace hipstride
