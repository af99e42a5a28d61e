// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace hipstride {

/// Paints the icon `name` of resources/icons in one colour, centred in the largest square of `box`.
/// Sharp at any scale of the painter. Expects a name that has a file.
void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &colour);

/// An icon that follows the application's palette, for actions, buttons and lists.
/// `QIcon::name()` gives `name` back, so that a style can paint it in a colour of its own.
QIcon themedIcon(const QString &name);

} // namespace hipstride
