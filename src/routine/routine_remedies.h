// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/routine.h"

namespace hipstride {

/// Exercises of that plane to add to a routine, best first, at most `most`: with what it needs
/// anyway, in a position that it has, and none that it has already.
std::vector<const Exercise *> additionsFor(const Routine &routine, Plane plane,
                                           const Catalogue &catalogue, std::size_t most);

/// The steps with those of one body position together, in the order in which positions first come.
/// What the catalogue does not know stays behind the step before it.
std::vector<Step> orderedByPosition(const std::vector<Step> &steps, const Catalogue &catalogue);

/// The steps with that one moved, so that fewer neighbours have one pattern; nothing if no place is
/// better. The nearest place counts.
std::optional<std::vector<Step>> movedApart(const std::vector<Step> &steps, std::size_t step,
                                            const Catalogue &catalogue);

/// The routine with as many sets fewer as it takes to fit, the last steps first; nothing if one set
/// of each takes longer.
std::optional<Routine> shortenedTo(Routine routine, std::chrono::minutes room,
                                   const Catalogue &catalogue);

} // namespace hipstride
