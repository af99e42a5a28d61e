// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/shapes.h"

#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

#include <algorithm>

#include "ui/theme.h"

namespace hipstride {

void paintRounded(QPainter &painter, const QRectF &box, double radius, const QColor &fill,
                  const QColor &line, double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = line.isValid() ? lineWidth / 2 : 0;
    const double corner = std::max(0.0, radius - inset);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintRowGround(QPainter &painter, const QStyleOption &row)
{
    if (row.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, row.rect, controlRadius, colour(row.palette, Role::AccentSoft));
    else if (row.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, row.rect, controlRadius, colour(row.palette, Role::Sunken));
}

void paintFocusRing(QPainter &painter, const QRectF &box, double radius, const QPalette &palette)
{
    paintRounded(painter, box, radius, {}, colour(palette, Role::Accent), 2);
}

QPixmap tinted(const QIcon &icon, int size, double pixelRatio, const QColor &ink)
{
    QPixmap picture = icon.pixmap(QSize(size, size), pixelRatio);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), ink);
    return picture;
}

} // namespace hipstride
