// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <span>

#include "drawing/chart_scale.h"

class QPainter;

namespace hipstride {

/// The colours of a chart. Shapes alone tell the states of a day apart.
struct ChartInk
{
    QColor text;
    QColor label;           ///< names of days and weeks
    QColor track;           ///< empty cells and the unfilled part of a bar
    QColor done;            ///< days done
    QColor partly;          ///< ground of a day done in part
    QColor planned;         ///< outline of a day to come
    QColor missed;          ///< outline of a day that went by
    QColor bar;             ///< bars of muscles
    bool isHatched = false; ///< hatch bars, for themes of few colours
};

void paintHeatMap(QPainter &painter, const HeatMap &map, const ChartInk &ink,
                  const ChartFonts &fonts);

/// One cell alone, as in a legend.
void paintHeatCell(QPainter &painter, const QRectF &box, DayResult result, const ChartInk &ink);

void paintBars(QPainter &painter, std::span<const PlacedBar> bars, const ChartInk &ink,
               const ChartFonts &fonts);

} // namespace hipstride
