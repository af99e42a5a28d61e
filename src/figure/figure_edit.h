// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "figure/motion.h"

namespace hipstride {

// Figures as text, one entry of figures.json each: how a person's own exercise keeps its figure.

/// A file of figures that holds these entries.
std::string fileOf(const std::vector<std::string> &entries);

/// The entry of an exercise in a file of figures; empty when there is none.
std::string entryIn(std::string_view file, std::string_view exerciseKey);

/// The same figure under the id of another exercise.
std::string entryFor(std::string_view exerciseKey, std::string_view entry);

/// Solves an entry; nothing when it cannot be read.
std::optional<Motion> motionOf(std::string_view entry);

/// Bends one joint of one key pose; what it was in the later keys follows as far as they do not say
/// otherwise. `angle` is a place of Pose::angles, `degrees` is kept within what the joint can do.
/// Expects an entry that can be read and has that key.
std::string withAngle(std::string_view entry, std::size_t key, std::size_t angle, double degrees);

/// The angle of a key pose after it was solved. Unit: degrees
double angleAt(const Motion &motion, std::size_t key, std::size_t angle);

} // namespace hipstride
