// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "domain/routine.h"

class QWidget;

namespace hipstride {

class FigureThumbnails;

/// A row that shows a step and changes nothing: its figure, its name with `about` under it, its
/// dose with `besides` under that. Without `exercise` the key stands in the place of the name.
QWidget *makeReadStepRow(const Step &step, const Exercise *exercise, FigureThumbnails &figures,
                         const QString &about, const QString &besides = {});

} // namespace hipstride
