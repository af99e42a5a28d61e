// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

QPixmap drawnIcon(const QString &name, int side, const QColor &colour)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    Q_ASSERT_X(drawing.isValid(), "paintIcon", qPrintable(name));

    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, side, side));
    // the file is drawn in one colour: only its coverage counts
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// `side` is in device pixels, so that a scale of the screen or of the painter needs no key of its
/// own.
QPixmap cachedIcon(const QString &name, int side, const QColor &colour)
{
    const QString key = QStringLiteral("hipstride-icon/%1/%2/%3")
                            .arg(name)
                            .arg(side)
                            .arg(quint64(colour.rgba64()), 0, 16);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawnIcon(name, side, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected || state == QIcon::On)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(const QString &name)
        : m_name(name)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("hipstride-themed-icon"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &colour)
{
    const qreal side = std::min(box.width(), box.height());
    const QTransform toDevice = painter.deviceTransform();
    const qreal scale = std::sqrt(std::abs(toDevice.determinant()));
    const int pixels = qRound(side * scale);
    if (pixels < 1)
        return;

    QRectF square(0, 0, pixels / scale, pixels / scale);
    square.moveCenter(box.center());
    if (toDevice.type() <= QTransform::TxScale) {
        // whole device pixels, else every edge is smeared over two of them
        const QPointF corner = toDevice.map(square.topLeft());
        square.moveTopLeft(
            toDevice.inverted().map(QPointF(qRound(corner.x()), qRound(corner.y()))));
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, toDevice.type() > QTransform::TxScale);
    const QPixmap pixmap = cachedIcon(name, pixels, colour);
    painter.drawPixmap(square, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

QIcon themedIcon(const QString &name)
{
    return QIcon(new ThemedIconEngine(name));
}

} // namespace hipstride
