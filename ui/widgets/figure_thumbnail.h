// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QSize>

#include <string_view>

#include "drawing/figure_painter.h"
#include "figure/figure_library.h"

namespace hipstride {

/// A small still of an exercise at its end pose, kept in the QPixmapCache. The first time costs a
/// few milliseconds. `size` is in device-independent pixels; the ground is transparent. Null when
/// nobody has drawn the exercise.
QPixmap figurePixmap(const FigureLibrary &library, std::string_view exerciseKey, QSize size,
                     double devicePixelRatio, const FigureLook &look);

/// The same if it is in the cache already; null otherwise.
QPixmap cachedFigurePixmap(std::string_view exerciseKey, QSize size, double devicePixelRatio,
                           const FigureLook &look);

} // namespace hipstride
