// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "figure/figure_script.h"
#include "json/json_reader.h"

namespace hipstride {

/// One key pose of a figure. Faults are noted at their places.
KeyWish readKey(const JsonValue &value, const std::vector<Prop> &props);

/// One contact: a group's name, or an object that says more.
ContactWish readContact(const JsonValue &value, const std::vector<Prop> &props);

} // namespace hipstride
