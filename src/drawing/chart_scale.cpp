// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/chart_scale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>

#include "drawing/qt_text.h"

namespace hipstride {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

constexpr int daysPerWeek = 7;
constexpr double cellHeight = 15;
constexpr double cellGap = 4;
constexpr double widestCell = 40;
constexpr double nameGap = 8;
constexpr double legendGap = 12;
constexpr double barHeight = 10;
constexpr double lowestBarRow = 29;
constexpr double columnGap = 12;
constexpr double shortestTrack = 24;

double lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// Monday is 0.
int rowOf(Date day)
{
    return static_cast<int>(weekdayOf(day).iso_encoding()) - 1;
}

/// A row is as high as its cell, or as half of a name: every second weekday is named.
double rowHeight(const ChartFonts &fonts)
{
    return std::max(cellHeight + cellGap, lineHeight(fonts.label) / 2);
}

double barRowHeight(const ChartFonts &fonts)
{
    return std::max(lowestBarRow, lineHeight(fonts.value) + 8);
}

QString weekdayName(int row)
{
    return QLocale().standaloneDayName(row + 1, QLocale::ShortFormat);
}

void addWeekdays(HeatMap &map, const QRectF &column, const ChartFonts &fonts)
{
    for (int row = 0; row < daysPerWeek; row += 2) {
        const double middle = column.top() + row * rowHeight(fonts) + cellHeight / 2;
        const double height = lineHeight(fonts.label);
        map.names.push_back(
            {QRectF(column.left(), middle - height / 2, column.width(), height), weekdayName(row)});
    }
}

/// Names as many weeks as fit beside each other, at equal distances.
void addWeeks(HeatMap &map, Date firstMonday, int weeks, const QRectF &row, double columnStep,
              const ChartFonts &fonts)
{
    const auto name = [firstMonday](int week) {
        return QLocale().toString(toQt(addDays(firstMonday, week * daysPerWeek)),
                                  ChartText::tr("d MMM", "format of a day: 17 Nov"));
    };
    const double widest = widthOf(QStringLiteral("00 MMMM"), fonts.label);
    int every = 1;
    while (every * columnStep < widest + nameGap)
        every *= 2;
    for (int week = 0; week < weeks; week += every)
        map.names.push_back({QRectF(row.left() + week * columnStep, row.top(),
                                    std::max(widest, every * columnStep), row.height()),
                             name(week)});
}

} // namespace

double heightOfHeatMap(const ChartFonts &fonts)
{
    const double line = lineHeight(fonts.label);
    return line + cellGap + daysPerWeek * rowHeight(fonts) - cellGap + legendGap + line;
}

HeatMap heatMapIn(const QRectF &area, std::span<const HeatDay> days, const ChartFonts &fonts)
{
    HeatMap map;
    if (days.empty())
        return map;
    const auto [first, last] = std::minmax_element(
        days.begin(), days.end(),
        [](const HeatDay &left, const HeatDay &right) { return left.day < right.day; });
    const Date firstMonday = mondayOf(first->day);
    const int weeks = daysBetween(firstMonday, mondayOf(last->day)) / daysPerWeek + 1;

    double nameWidth = 0;
    for (int row = 0; row < daysPerWeek; row += 2)
        nameWidth = std::max(nameWidth, widthOf(weekdayName(row), fonts.label));
    const double line = lineHeight(fonts.label);
    const QPointF corner(area.left() + nameWidth + nameGap, area.top() + line + cellGap);
    const double columnStep =
        std::min(widestCell + cellGap, (area.right() - corner.x() + cellGap) / weeks);

    for (const HeatDay &day : days) {
        const int week = daysBetween(firstMonday, day.day) / daysPerWeek;
        map.cells.push_back(
            {QRectF(corner.x() + week * columnStep, corner.y() + rowOf(day.day) * rowHeight(fonts),
                    columnStep - cellGap, cellHeight),
             day});
    }
    addWeekdays(map, QRectF(area.left(), corner.y(), nameWidth, 0), fonts);
    addWeeks(map, firstMonday, weeks, QRectF(corner.x(), area.top(), 0, line), columnStep, fonts);
    map.legend =
        QRectF(corner.x(), corner.y() + daysPerWeek * rowHeight(fonts) - cellGap + legendGap,
               area.right() - corner.x(), line);
    return map;
}

const HeatCell *cellAt(const HeatMap &map, QPointF place)
{
    const auto found = std::find_if(map.cells.begin(), map.cells.end(),
                                    [place](const auto &cell) { return cell.box.contains(place); });
    return found == map.cells.end() ? nullptr : &*found;
}

double heightOfBars(int count, const ChartFonts &fonts)
{
    return count * barRowHeight(fonts);
}

std::vector<PlacedBar> barsIn(const QRectF &area, std::span<const Bar> bars,
                              const ChartFonts &fonts)
{
    double nameWidth = 0;
    double valueWidth = 0;
    double greatest = 0;
    for (const Bar &bar : bars) {
        nameWidth = std::max(nameWidth, widthOf(bar.name, fonts.label));
        valueWidth = std::max(valueWidth, widthOf(bar.valueText, fonts.value));
        greatest = std::max(greatest, bar.value);
    }
    const double trackLeft = area.left() + nameWidth + columnGap;
    const double trackWidth =
        std::max(shortestTrack, area.right() - valueWidth - columnGap - trackLeft);

    std::vector<PlacedBar> placed;
    const double height = barRowHeight(fonts);
    double top = area.top();
    for (const Bar &bar : bars) {
        const QRectF track(trackLeft, top + (height - barHeight) / 2, trackWidth, barHeight);
        QRectF filled = track;
        filled.setWidth(greatest > 0 ? trackWidth * std::max(0.0, bar.value) / greatest : 0);
        const QRectF valueBox(track.right() + columnGap, top, valueWidth, height);
        placed.push_back({{QRectF(area.left(), top, nameWidth, height), bar.name},
                          track,
                          filled,
                          {valueBox, bar.valueText, Qt::AlignRight | Qt::AlignVCenter}});
        top += height;
    }
    return placed;
}

} // namespace hipstride
