// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/error.h"

namespace hipstride {

/// Why it failed, in a sentence or two that a person can act on. The only translation of errors.
QString textOf(const Error &error);

} // namespace hipstride
