// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_thumbnail.h"

#include <QPainter>
#include <QPixmapCache>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

QString cacheKey(std::string_view exerciseKey, QSize size, double ratio, const FigureLook &look)
{
    return QStringLiteral("figure/%1/%2x%3@%4/%5%6%7%8%9")
        .arg(toQt(exerciseKey))
        .arg(size.width())
        .arg(size.height())
        .arg(ratio)
        .arg(look.ink.line.name(), look.ink.ground.name(), look.ink.skin.nearer.name(),
             look.ink.hair.name())
        .arg(static_cast<int>(look.build) * 16 + static_cast<int>(look.hair));
}

} // namespace

QPixmap cachedFigurePixmap(std::string_view exerciseKey, QSize size, double devicePixelRatio,
                           const FigureLook &look)
{
    QPixmap pixmap;
    QPixmapCache::find(cacheKey(exerciseKey, size, devicePixelRatio, look), &pixmap);
    return pixmap;
}

QPixmap figurePixmap(const FigureLibrary &library, std::string_view exerciseKey, QSize size,
                     double devicePixelRatio, const FigureLook &look)
{
    const QString key = cacheKey(exerciseKey, size, devicePixelRatio, look);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const Motion *motion = library.find(exerciseKey);
    if (motion == nullptr)
        return {};
    pixmap = QPixmap((QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintFigure(painter, QRectF(QPointF(0, 0), QSizeF(size)), *motion,
                {.phase = motion->stillPhases().back()}, look);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace hipstride
