// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "base/problem.h"

namespace hipstride {

/// What is told of a row that cannot be understood; its place is the table with the parts of the
/// key: "session_step 4/2".
Problem damagedRow(std::string_view table, std::initializer_list<std::int64_t> key = {});

} // namespace hipstride
