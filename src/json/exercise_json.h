// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "domain/exercise.h"
#include "domain/routine.h"

namespace hipstride {

/// One entry of a catalogue file, in the form of docs/exercises_json.md.
nlohmann::ordered_json exerciseJson(const Exercise &exercise);

/// One entry of a templates file.
nlohmann::ordered_json templateJson(const RoutineTemplate &routineTemplate);

} // namespace hipstride
