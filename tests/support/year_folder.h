// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "support/runner_year.h"

namespace hipstride {

/// Writes the plan and the year of `runnerYear` into a new data folder, for "Me". Returns them.
RunnerYear writeYear(const std::filesystem::path &folder, Date today);

} // namespace hipstride
