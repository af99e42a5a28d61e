// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/routine.h"
#include "domain/session.h"

namespace hipstride {

/// What became of one step of a routine in one session.
struct StepResult
{
    SessionId session;
    Date day;
    std::vector<PerformedSet> sets; ///< of this step, skipped ones included
    std::optional<int> effort;      ///< 0 to 10
    std::optional<int> pain;        ///< 0 to 10
    bool isWorseNextMorning = false;

    friend bool operator==(const StepResult &, const StepResult &) = default;
};

/// How `step` went as it is prescribed now, newest first: sessions of `routine` back to the one in
/// which its dose was another. Sessions that run, or in which nothing of it was done or felt, are
/// left out. Expects `sessions` oldest first.
std::vector<StepResult> resultsOf(const Step &step, RoutineId routine,
                                  std::span<const Session> sessions);

} // namespace hipstride
