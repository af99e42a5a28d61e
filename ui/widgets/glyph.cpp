// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/type_scale.h"

namespace hipstride {

namespace {

struct GlyphText
{
    Q_DECLARE_TR_FUNCTIONS(GlyphText)
};

constexpr double boxSize = 18;
constexpr QPointF centre(9, 9);
constexpr double stroke = 1.75;
constexpr double ringRadius = 6.5;

QPen penOf(const QColor &ink, double width)
{
    return QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintTick(QPainter &painter, const QColor &ink)
{
    painter.setPen(penOf(ink, 1.9));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(5.7, 9.3), QPointF(8, 11.5), QPointF(12.3, 6.8)}));
}

void paintMoved(QPainter &painter, const QColor &ink)
{
    painter.drawEllipse(centre, ringRadius, ringRadius);
    painter.setPen(penOf(ink, 1.5));
    painter.drawLine(QPointF(6, 9), QPointF(11.8, 9));
    painter.drawPolyline(QPolygonF({QPointF(9.6, 6.7), QPointF(11.9, 9), QPointF(9.6, 11.3)}));
}

void paintMissed(QPainter &painter, const QColor &ink)
{
    QPen dashes(ink, stroke, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({2.6 / stroke, 2.5 / stroke});
    painter.setPen(dashes);
    painter.drawEllipse(centre, ringRadius, ringRadius);
    painter.setPen(penOf(ink, stroke));
    painter.drawLine(QPointF(7, 9), QPointF(11, 9));
}

void paintConflict(QPainter &painter, const QColor &ink, const QColor &soft)
{
    painter.setPen(penOf(ink, 1.25));
    painter.setBrush(soft);
    painter.drawPolygon(QPolygonF({QPointF(9, 2.8), QPointF(16, 15), QPointF(2, 15)}));
    painter.setPen(penOf(ink, 1.5));
    painter.drawLine(QPointF(9, 7.4), QPointF(9, 10.2));
    painter.drawPoint(QPointF(9, 12.7));
}

void paintFlag(QPainter &painter, const QColor &ink)
{
    painter.setPen(penOf(ink, 1.6));
    painter.drawLine(QPointF(4.8, 4), QPointF(4.8, 14.5));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF({QPointF(4.8, 4), QPointF(13.6, 4), QPointF(11.6, 7),
                                   QPointF(13.6, 10), QPointF(4.8, 10)}));
}

QPolygonF octagon(double radius)
{
    QPolygonF shape;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        shape.append(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return shape;
}

} // namespace

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QPalette &palette)
{
    const Role ground = glyph == Glyph::Conflict ? Role::PainWatchSoft : Role::Surface;
    paintGlyph(painter, box, glyph, colour(palette, roleOf(glyph)), colour(palette, ground));
}

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &ink,
                const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(size / 2, size / 2));
    painter.scale(size / boxSize, size / boxSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (glyph) {
    case Glyph::Done:
        painter.drawEllipse(centre, 7.5, 7.5);
        paintTick(painter, ground);
        break;
    case Glyph::Changed:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(ink, stroke));
        painter.drawEllipse(centre, ringRadius, ringRadius);
        paintTick(painter, ink);
        break;
    case Glyph::Partly:
        painter.drawPie(QRectF(centre.x() - ringRadius, centre.y() - ringRadius, 2 * ringRadius,
                               2 * ringRadius),
                        90 * 16, 180 * 16);
        [[fallthrough]];
    case Glyph::Planned:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(ink, stroke));
        painter.drawEllipse(centre, ringRadius, ringRadius);
        break;
    case Glyph::Due:
        painter.drawEllipse(centre, 3, 3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(ink, 2));
        painter.drawEllipse(centre, ringRadius, ringRadius);
        break;
    case Glyph::Moved:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(ink, stroke));
        paintMoved(painter, ink);
        break;
    case Glyph::Missed:
        painter.setBrush(Qt::NoBrush);
        paintMissed(painter, ink);
        break;
    case Glyph::Skipped:
        painter.setPen(penOf(ink, stroke));
        painter.drawLine(QPointF(6, 9), QPointF(12, 9));
        break;
    case Glyph::Conflict:
        paintConflict(painter, ink, ground);
        break;
    case Glyph::RunEasy:
        painter.drawEllipse(centre, 4, 4);
        break;
    case Glyph::RunLong:
        painter.drawRoundedRect(QRectF(3, 6.25, 12, 5.5), 2.75, 2.75);
        break;
    case Glyph::RunQuality:
        painter.drawPolygon(QPolygonF({QPointF(9, 3.8), QPointF(14.6, 13.8), QPointF(3.4, 13.8)}));
        break;
    case Glyph::RunRace:
        paintFlag(painter, ink);
        break;
    case Glyph::PainOk:
        painter.drawEllipse(centre, 4.5, 4.5);
        break;
    case Glyph::PainWatch:
        painter.drawPolygon(
            QPolygonF({QPointF(9, 3.4), QPointF(14.6, 9), QPointF(9, 14.6), QPointF(3.4, 9)}));
        break;
    case Glyph::PainStop:
        painter.drawPolygon(octagon(5.6));
        break;
    }
    painter.restore();
}

QString wordOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Done:
        return GlyphText::tr("Done");
    case Glyph::Partly:
        return GlyphText::tr("Partly done");
    case Glyph::Changed:
        return GlyphText::tr("Changed");
    case Glyph::Planned:
        return GlyphText::tr("Planned");
    case Glyph::Due:
        return GlyphText::tr("Due now");
    case Glyph::Moved:
        return GlyphText::tr("Moved");
    case Glyph::Skipped:
        return GlyphText::tr("Skipped");
    case Glyph::Missed:
        return GlyphText::tr("Missed");
    case Glyph::Conflict:
        return GlyphText::tr("Conflict");
    case Glyph::RunEasy:
        return GlyphText::tr("Easy run");
    case Glyph::RunLong:
        return GlyphText::tr("Long run");
    case Glyph::RunQuality:
        return GlyphText::tr("Quality run");
    case Glyph::RunRace:
        return GlyphText::tr("Race");
    case Glyph::PainOk:
        return GlyphText::tr("Pain that is fine");
    case Glyph::PainWatch:
        return GlyphText::tr("Pain to watch");
    case Glyph::PainStop:
        break;
    }
    return GlyphText::tr("Pain over the limit");
}

Role roleOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Done:
    case Glyph::Partly:
    case Glyph::Changed:
        return Role::Done;
    case Glyph::Planned:
        return Role::Planned;
    case Glyph::Due:
        return Role::Accent;
    case Glyph::Moved:
        return Role::Moved;
    case Glyph::Missed:
    case Glyph::Skipped:
        return Role::Missed;
    case Glyph::Conflict:
    case Glyph::PainWatch:
        return Role::PainWatch;
    case Glyph::RunEasy:
        return Role::RunEasy;
    case Glyph::RunLong:
        return Role::RunLong;
    case Glyph::RunQuality:
        return Role::RunQuality;
    case Glyph::RunRace:
        return Role::RunRace;
    case Glyph::PainOk:
        return Role::PainOk;
    case Glyph::PainStop:
        break;
    }
    return Role::PainStop;
}

Glyph painGlyph(int pain, int limit)
{
    if (pain > limit)
        return Glyph::PainStop;
    return pain > limit - 2 ? Glyph::PainWatch : Glyph::PainOk;
}

StatusGlyph::StatusGlyph(Glyph glyph, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(wordOf(glyph));
}

void StatusGlyph::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    setAccessibleName(wordOf(glyph));
    update();
}

QSize StatusGlyph::sizeHint() const
{
    return QSize(spaced(boxSize), spaced(boxSize));
}

void StatusGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, palette());
}

} // namespace hipstride
