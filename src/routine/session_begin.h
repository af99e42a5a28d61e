// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/session.h"

namespace hipstride {

/// A session about to begin: copies what the routine prescribes, with the names of today.
/// Steps whose exercise the catalogue lacks are named by their key, so that nothing is lost.
Session beginSession(const Routine &routine, const Catalogue &catalogue, Date day, Moment startedAt,
                     std::optional<PlannedFor> plannedFor = std::nullopt);

/// Time of one repetition of each step, as it is done at last, from the catalogue or the usual
/// pace.
std::vector<milliseconds> pacesOf(const Session &session, const Catalogue &catalogue);

} // namespace hipstride
