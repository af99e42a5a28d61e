// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "domain/dose.h"
#include "json/json_reader.h"

namespace hipstride {

/// Reads a dose in the form of docs/exercises_json.md, with what docs/session_json.md adds; every
/// limit of DoseLimits is kept.
Dose readDose(const JsonValue &value);
nlohmann::ordered_json doseJson(const Dose &dose);

/// Reads the one kind of work that an object names. Counts may be as small as `least`: 0 where
/// a set was given up.
Work readWork(const JsonValue &value, int least = 1);
/// Reads the member "load" of an object: {"kilograms": 12.5}, {"band": "medium"} or {"words": "the
/// blue bottle"}. Without it there is no load.
Load readLoad(const JsonValue &value);

/// Add to `object` what `readWork` and `readLoad` read.
void writeWork(const Work &work, nlohmann::ordered_json &object);
void writeLoad(const Load &load, nlohmann::ordered_json &object);

/// True for the names that "ours" of a dose may list.
bool isPartOfDose(std::string_view name);

} // namespace hipstride
