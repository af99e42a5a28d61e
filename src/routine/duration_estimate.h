// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "catalogue/catalogue.h"
#include "domain/pace.h"
#include "domain/routine.h"

namespace hipstride {

/// sets × (sides × work + side change) + rests between sets.
/// Source: Hipstride's own formula, evidence notes section 4.
seconds estimatedDuration(const Step &step, const Catalogue &catalogue);

/// The steps of one block: their work, and the pauses of its rounds.
seconds estimatedDuration(const Block &block, std::span<const Step> steps,
                          const Catalogue &catalogue);

/// The times of steps and blocks, and the change between them. Expects blocks without problems.
seconds estimatedDuration(const Routine &routine, const Catalogue &catalogue);

/// Whole minutes as shown to a person: rounded, at least 1 unless there is nothing to do.
int minutesShown(seconds duration);

} // namespace hipstride
