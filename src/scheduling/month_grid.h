// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "base/date.h"

namespace hipstride {

/// The six weeks a month view shows, Monday first: the first row holds the 1st of the month.
std::array<Date, 42> monthGrid(std::chrono::year_month month);

} // namespace hipstride
