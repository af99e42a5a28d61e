// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "domain/player_position.h"
#include "player/session_script.h"

namespace hipstride {

/// Where a session that was begun goes on: at the position that was kept, unless the log already
/// has the set that was being done then; else before the first set without a record.
PlayerPosition placeToResume(const std::vector<ScriptSet> &script,
                             const std::vector<PerformedSet> &sets,
                             const std::optional<PlayerPosition> &kept);

/// One repetition or step more or less for each of `by`; five metres of a distance. What a clock
/// ends stays as it is.
Work changedBy(const Work &work, int by);

/// The same set with what was really done: ranges become their upper end, and the outcome follows
/// from what was planned.
PerformedSet asDone(PerformedSet set, const Dose &planned);

} // namespace hipstride
