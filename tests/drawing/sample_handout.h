// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "drawing/handout.h"

namespace hipstride {

/// A sheet with `count` exercises, each with a name of its own and words of usual length.
Handout sampleHandout(int count);

/// The same with a clinic, a next visit and notes, and every text as long as people make it.
Handout longHandout(int count);

} // namespace hipstride
