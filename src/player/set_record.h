// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "player/session_script.h"
#include "player/set_clock.h"

namespace hipstride {

/// What the log gets of a set that ends now: as planned, a range with its upper end; a clocked one
/// with the time really held in `worked`, or as skipped below a second. Its moment is not set.
/// `current` is the step as it is to be done in that set, see stepInSet.
PerformedSet recordOf(const ScriptSet &set, const SessionStep &prescribed,
                      const SessionStep &current, const std::optional<SetClock> &clock,
                      milliseconds worked);

} // namespace hipstride
