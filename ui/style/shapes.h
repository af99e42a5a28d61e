// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QIcon;
class QPainter;
class QPalette;
class QStyleOption;

namespace hipstride {

inline constexpr double controlRadius = 8;
inline constexpr double cardRadius = 12;
inline constexpr double popupRadius = 10;
inline constexpr double tipRadius = 6;

/// A filled shape with a line just inside its edge, crisp on the pixel grid. An invalid colour
/// leaves fill or line away.
void paintRounded(QPainter &painter, const QRectF &box, double radius, const QColor &fill,
                  const QColor &line = {}, double lineWidth = 1);

/// The ground of a list's row: chosen, under the pointer, or none.
void paintRowGround(QPainter &painter, const QStyleOption &row);

/// The two-pixel ring of keyboard focus, its outer edge on the edge of `box`.
void paintFocusRing(QPainter &painter, const QRectF &box, double radius, const QPalette &palette);

/// The icon as one colour.
QPixmap tinted(const QIcon &icon, int size, double pixelRatio, const QColor &ink);

} // namespace hipstride
