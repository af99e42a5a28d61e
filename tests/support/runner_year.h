// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "catalogue/catalogue.h"
#include "domain/plan.h"
#include "domain/session.h"

namespace hipstride {

/// A runner's plan and a year of what she did of it, made up but plausible: for pictures, tests and
/// benchmarks. The same arguments give the same year.
struct RunnerYear
{
    Plan plan;
    std::vector<Session> sessions; ///< oldest first
};

/// The year that ends on `today`; nothing of today itself is done yet.
/// Expects the templates of resources/templates.json.
RunnerYear runnerYear(std::span<const RoutineTemplate> templates, const Catalogue &catalogue,
                      Date today);

} // namespace hipstride
