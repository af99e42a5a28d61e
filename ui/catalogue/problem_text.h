// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "base/problem.h"

namespace hipstride {

/// What is wrong, in one sentence, to stand beside the field that it is about.
QString sentenceOf(const Problem &problem);
/// With the place in the file before it.
QString lineFor(const Problem &problem);

} // namespace hipstride
