// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "domain/block.h"
#include "json/json_reader.h"

namespace hipstride {

/// Reads the member "blocks" of a routine, a programme or a session of so many steps. Without it
/// all are straight sets.
Blocks readBlocks(const JsonValue &root, std::size_t steps);
/// Adds that member; nothing when there are none, or when they do not fit so many steps.
void writeBlocks(const Blocks &blocks, std::size_t steps, nlohmann::ordered_json &file);

} // namespace hipstride
