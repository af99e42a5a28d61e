// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_canvas.h"

#include <QPaintDevice>

#include <algorithm>
#include <cmath>
#include <map>

namespace hipstride {

namespace {

constexpr int paperResolution = 300;

bool isPaper(const QPainter &painter)
{
    return painter.device() != nullptr && painter.device()->logicalDpiX() >= paperResolution;
}

QPointF unit(QPointF a)
{
    const double length = std::sqrt(QPointF::dotProduct(a, a));
    return length > 1e-9 ? a / length : QPointF();
}

QPointF across(QPointF a)
{
    return {-a.y(), a.x()};
}

// A line as a surface, its ends a little rounded. A pen does the same in twice the time.
QPolygonF stroke(const QPolygonF &points, double half)
{
    const qsizetype last = points.size() - 1;
    if (last < 1)
        return {};
    QPolygonF left;
    QPolygonF right;
    for (qsizetype i = 0; i <= last; ++i) {
        const QPointF way = points[std::min(i + 1, last)] - points[std::max<qsizetype>(i - 1, 0)];
        const QPointF side = across(unit(way)) * half;
        left << points[i] + side;
        right << points[i] - side;
    }
    const QPointF ahead = unit(points[last] - points[last - 1]) * half;
    const QPointF back = unit(points[0] - points[1]) * half;
    std::reverse(right.begin(), right.end());
    left << points[last] + ahead * 0.8;
    right << points[0] + back * 0.8;
    return left + right;
}

// A convex polygon whose sides are moved outwards.
QPolygonF moved(const QPolygonF &polygon, double by)
{
    const qsizetype count = polygon.size();
    double area = 0;
    for (qsizetype i = 0; i < count; ++i)
        area += QPointF::dotProduct(polygon[i], -across(polygon[(i + 1) % count]));
    const double sense = area > 0 ? -by : by;
    QPolygonF result;
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF before = across(unit(polygon[i] - polygon[(i + count - 1) % count]));
        const QPointF after = across(unit(polygon[(i + 1) % count] - polygon[i]));
        const double together = std::max(0.2, 1 + QPointF::dotProduct(before, after));
        result << polygon[i] + (before + after) * (sense / together);
    }
    return result;
}

// The borders of the seen cells, each with the region on the same side.
std::multimap<std::size_t, std::size_t> bordersOf(const std::vector<bool> &seen, std::size_t rows,
                                                  std::size_t columns, bool wraps)
{
    const std::size_t cells = wraps ? columns : columns - 1;
    const auto isSeen = [&](std::size_t row, std::size_t column) {
        return row < rows - 1 && column < cells && seen[row * cells + column];
    };
    const auto left = [&](std::size_t column) {
        return column > 0 ? column - 1 : wraps ? cells - 1 : cells;
    };
    const auto right = [&](std::size_t column) {
        return wraps ? (column + 1) % columns : column + 1;
    };
    std::multimap<std::size_t, std::size_t> borders;
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column < cells; ++column) {
            if (!isSeen(row, column))
                continue;
            const std::size_t a = row * columns + column;
            const std::size_t b = row * columns + right(column);
            const std::size_t c = (row + 1) * columns + right(column);
            const std::size_t d = (row + 1) * columns + column;
            if (row == 0 || !isSeen(row - 1, column))
                borders.emplace(a, b);
            if (!isSeen(row, right(column)))
                borders.emplace(b, c);
            if (!isSeen(row + 1, column))
                borders.emplace(c, d);
            if (!isSeen(row, left(column)))
                borders.emplace(d, a);
        }
    }
    return borders;
}

} // namespace

FigureCanvas::FigureCanvas(QPainter &painter, double lineWidth, const QColor &ink)
    : m_painter(painter)
    , m_lineWidth(lineWidth)
    , m_ink(ink)
    , m_isPaper(isPaper(painter))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QPolygonF FigureCanvas::rounded(const QPolygonF &polygon) const
{
    QPolygonF whole;
    for (const QPointF &point : polygon) {
        const QPointF at(std::round(point.x()), std::round(point.y()));
        if (whole.isEmpty() || (at - whole.last()).manhattanLength() > 3)
            whole << at;
    }
    return whole;
}

void FigureCanvas::fill(const QPolygonF &polygon, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(m_isPaper ? rounded(polygon) : polygon, Qt::WindingFill);
}

void FigureCanvas::fill(const QPainterPath &path, const QColor &colour)
{
    if (!m_isPaper) {
        m_painter.fillPath(path, colour);
        return;
    }
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    for (const QPolygonF &polygon : path.toSubpathPolygons())
        whole.addPolygon(rounded(polygon));
    m_painter.fillPath(whole, colour);
}

void FigureCanvas::line(const QPolygonF &points, double width)
{
    line(points, width, m_ink);
}

void FigureCanvas::line(const QPolygonF &points, double width, const QColor &colour)
{
    if (!m_isPaper) {
        fill(stroke(points, m_lineWidth * width / 2), colour);
        return;
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colour, m_lineWidth * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(m_isPaper ? rounded(points) : points);
}

void FigureCanvas::fillAround(const QPolygonF &polygon, const QColor &colour)
{
    fill(moved(polygon, m_lineWidth / 2), colour);
}

void FigureCanvas::fillWithin(const QPolygonF &polygon, const QColor &colour)
{
    const QPolygonF inner = moved(polygon, -m_lineWidth / 2);
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const qsizetype next = (i + 1) % polygon.size();
        if (QPointF::dotProduct(polygon[next] - polygon[i], inner[next] - inner[i]) <= 0)
            return; // thinner than its lines
    }
    fill(inner, colour);
}

void FigureCanvas::outlined(const QPolygonF &polygon, const QColor &colour, double width)
{
    m_painter.setPen(QPen(m_ink, m_lineWidth * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(colour);
    m_painter.drawPolygon(m_isPaper ? rounded(polygon) : polygon, Qt::WindingFill);
}

SeenGrid seenGrid(const std::vector<QPointF> &points, std::size_t rows, std::size_t columns,
                  bool wraps, double sense)
{
    const std::size_t cells = wraps ? columns : columns - 1;
    SeenGrid grid;
    grid.seen.resize((rows - 1) * cells);
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column < cells; ++column) {
            const std::size_t next = wraps ? (column + 1) % columns : column + 1;
            const QPointF u = points[(row + 1) * columns + next] - points[row * columns + column];
            const QPointF v = points[(row + 1) * columns + column] - points[row * columns + next];
            grid.seen[row * cells + column] = (u.x() * v.y() - u.y() * v.x()) * sense > 0;
        }
    }
    grid.path.setFillRule(Qt::WindingFill);
    auto borders = bordersOf(grid.seen, rows, columns, wraps);
    while (!borders.empty()) {
        const std::size_t start = borders.begin()->first;
        std::size_t at = start;
        QPolygonF loop;
        for (auto border = borders.find(at); border != borders.end(); border = borders.find(at)) {
            loop << points[at];
            at = border->second;
            borders.erase(border);
            if (at == start)
                break;
        }
        grid.path.addPolygon(loop);
        grid.path.closeSubpath();
    }
    return grid;
}

} // namespace hipstride
