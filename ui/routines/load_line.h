// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "domain/dose.h"

namespace hipstride {

/// What a dose says besides its work: "10 kg, tempo 3-0-1-0, rest 45 s". In a block it is the block
/// that says when to rest.
QString loadLine(const Dose &dose, bool isInBlock = false);

} // namespace hipstride
