// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

#include "base/date.h"
#include "drawing/type_face.h"
#include "history/adherence.h"

namespace hipstride {

/// The type of a chart's words; a text setting of the system scales both.
struct ChartFonts
{
    QFont label = uiFont(9);
    QFont value = uiFont(10.5, QFont::DemiBold);
};

/// A word of a chart. The box is as high as a line of the labels' font.
struct ChartLabel
{
    QRectF box;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// What became of one day.
struct HeatDay
{
    Date day;
    DayResult result = DayResult::NothingPlanned;
};

struct HeatCell
{
    QRectF box;
    HeatDay day;
};

/// Days in columns of weeks, Monday at the top.
struct HeatMap
{
    std::vector<HeatCell> cells;   ///< in the order of the days given
    std::vector<ChartLabel> names; ///< weekdays at the left, first days of weeks above
    QRectF legend;                 ///< one line below the cells
};

/// Unit: pixels, like every measure of a chart.
double heightOfHeatMap(const ChartFonts &fonts);

/// Places one cell per day in an area; weeks without days in between keep their column.
HeatMap heatMapIn(const QRectF &area, std::span<const HeatDay> days, const ChartFonts &fonts);

/// The cell at a place, gaps not included.
const HeatCell *cellAt(const HeatMap &map, QPointF place);

/// One bar with its name and its value in words.
struct Bar
{
    QString name;
    double value = 0;
    QString valueText;
};

struct PlacedBar
{
    ChartLabel name;
    QRectF track; ///< the whole way from zero to the greatest value
    QRectF bar;   ///< the part that the value fills
    ChartLabel value;
};

double heightOfBars(int count, const ChartFonts &fonts);

/// Places horizontal bars under each other, all from zero, the greatest value as long as its
/// track. Names and values get the room they need before the tracks do.
std::vector<PlacedBar> barsIn(const QRectF &area, std::span<const Bar> bars,
                              const ChartFonts &fonts);

} // namespace hipstride
