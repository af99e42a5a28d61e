// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
std::vector<ScriptSet> scriptOf(const std::vector<SessionStep> &steps);

} // namespace hipstride
