// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/pace.h"
#include "domain/routine.h"

namespace hipstride {

/// sets × (sides × work + side change) + rests between sets.
/// Source: Hipstride's own formula, evidence notes section 4.
seconds estimatedDuration(const Step &step, const Catalogue &catalogue);

/// The steps' times and the change between exercises.
seconds estimatedDuration(const Routine &routine, const Catalogue &catalogue);

/// Whole minutes as shown to a person: rounded, at least 1 unless there is nothing to do.
int minutesShown(seconds duration);

} // namespace hipstride
