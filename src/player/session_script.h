// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/session.h"

namespace hipstride {

/// One set of one side, in the order in which a session goes through them.
struct ScriptSet
{
    int step = 0;
    int setNumber = 1;
    Side side = Side::Both; ///< Both, Alternating, Left or Right

    friend bool operator==(const ScriptSet &, const ScriptSet &) = default;
};

bool isRecordOf(const PerformedSet &done, const ScriptSet &planned);

/// Step after step, set after set, left before right; with all that was added, dropped and swapped.
/// The steps of a block come in turn, a set of each in every round.
std::vector<ScriptSet> scriptOf(const std::vector<SessionStep> &steps, const Blocks &blocks = {});

/// One time through a block.
struct Round
{
    int number = 1;
    int of = 1;

    friend bool operator==(const Round &, const Round &) = default;
};

/// The round that a set is done in; nothing for straight sets.
std::optional<Round> roundOf(const ScriptSet &set, const std::vector<SessionStep> &steps,
                             const Blocks &blocks);

} // namespace hipstride
