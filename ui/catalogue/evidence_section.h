// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "catalogue/evidence.h"

namespace hipstride {

/// What studies measured in one exercise: a table for each measure, their findings, the caveat and
/// the studies themselves. Null when no study that we could check speaks of it.
QWidget *makeEvidence(const ExerciseKey &exercise, const Evidence &evidence);

} // namespace hipstride
