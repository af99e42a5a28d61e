// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace hipstride {

namespace {

struct ChartPainter
{
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)
};

constexpr double cellRadius = 3;
constexpr double barRadius = 2;
constexpr double legendCell = 12;
constexpr double legendTextGap = 6;
constexpr double legendGap = 14;

void paintLabel(QPainter &painter, const ChartLabel &label)
{
    painter.drawText(label.box, static_cast<int>(label.alignment) | Qt::TextDontClip, label.text);
}

/// A line of one pixel is sharp only between pixel edges.
QRectF outlineOf(const QRectF &box)
{
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

void fill(QPainter &painter, const QRectF &box, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
}

void outline(QPainter &painter, const QRectF &box, const QPen &pen, const QBrush &ground)
{
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(outlineOf(box), cellRadius, cellRadius);
}

void paintPartly(QPainter &painter, const QRectF &box, const ChartInk &ink)
{
    outline(painter, box, QPen(ink.done, 1), ink.partly);
    QPainterPath shape;
    shape.addRoundedRect(box, cellRadius, cellRadius);
    QRectF half = box;
    half.setWidth(box.width() / 2);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(half, ink.done);
    painter.restore();
}

void paintMissed(QPainter &painter, const QRectF &box, const ChartInk &ink)
{
    QPen dashes(ink.missed, 1);
    dashes.setDashPattern({2.6, 2.5});
    dashes.setCapStyle(Qt::FlatCap);
    outline(painter, box, dashes, Qt::NoBrush);
    const double half = std::min(4.0, box.width() / 4);
    painter.setPen(QPen(ink.missed, 1.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(box.center() - QPointF(half, 0), box.center() + QPointF(half, 0));
}

struct LegendEntry
{
    DayResult result;
    QString text;
};

std::array<LegendEntry, 4> legendEntries()
{
    return {LegendEntry{DayResult::Done, ChartPainter::tr("All done")},
            LegendEntry{DayResult::PartlyDone, ChartPainter::tr("Part")},
            LegendEntry{DayResult::Missed, ChartPainter::tr("Missed")},
            LegendEntry{DayResult::Planned, ChartPainter::tr("Planned")}};
}

void paintLegend(QPainter &painter, const QRectF &line, const ChartInk &ink,
                 const ChartFonts &fonts)
{
    double x = line.left();
    const QFontMetricsF metrics(fonts.label);
    for (const LegendEntry &entry : legendEntries()) {
        const QRectF box(x, line.center().y() - legendCell / 2, legendCell, legendCell);
        paintHeatCell(painter, box, entry.result, ink);
        const double width = metrics.horizontalAdvance(entry.text);
        painter.setPen(ink.label);
        paintLabel(painter, {QRectF(box.right() + legendTextGap, line.top(), width, line.height()),
                             entry.text});
        x = box.right() + legendTextGap + width + legendGap;
    }
}

} // namespace

void paintHeatCell(QPainter &painter, const QRectF &box, DayResult result, const ChartInk &ink)
{
    switch (result) {
    case DayResult::NothingPlanned:
        fill(painter, box, cellRadius, ink.track);
        return;
    case DayResult::Done:
        fill(painter, box, cellRadius, ink.done);
        return;
    case DayResult::PartlyDone:
        paintPartly(painter, box, ink);
        return;
    case DayResult::Missed:
        paintMissed(painter, box, ink);
        return;
    case DayResult::Planned:
        outline(painter, box, QPen(ink.planned, 1), Qt::NoBrush);
        return;
    }
}

void paintHeatMap(QPainter &painter, const HeatMap &map, const ChartInk &ink,
                  const ChartFonts &fonts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HeatCell &cell : map.cells)
        paintHeatCell(painter, cell.box, cell.day.result, ink);
    painter.setFont(fonts.label);
    painter.setPen(ink.label);
    for (const ChartLabel &name : map.names)
        paintLabel(painter, name);
    if (!map.cells.empty())
        paintLegend(painter, map.legend, ink, fonts);
    painter.restore();
}

void paintBars(QPainter &painter, std::span<const PlacedBar> bars, const ChartInk &ink,
               const ChartFonts &fonts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedBar &bar : bars) {
        fill(painter, bar.track, barRadius, ink.track);
        fill(painter, bar.bar, barRadius, ink.bar);
        if (ink.isHatched) {
            painter.setBrush(QBrush(ink.track, Qt::BDiagPattern));
            painter.drawRoundedRect(bar.bar, barRadius, barRadius);
        }
        painter.setPen(ink.text);
        painter.setFont(fonts.label);
        paintLabel(painter, bar.name);
        painter.setFont(fonts.value);
        paintLabel(painter, bar.value);
    }
    painter.restore();
}

} // namespace hipstride
