// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace hipstride {

/// Fills shapes and draws lines. On a printer points are rounded to whole device units and those
/// closer than three units left out: it looks the same and the file is half as large.
class FigureCanvas
{
public:
    FigureCanvas(QPainter &painter, double lineWidth, const QColor &ink);

    void fill(const QPolygonF &polygon, const QColor &colour);
    void fill(const QPainterPath &path, const QColor &colour);
    /// `width` counts line widths.
    void line(const QPolygonF &points, double width);
    void line(const QPolygonF &points, double width, const QColor &colour);
    /// A convex polygon and half a line's width around it. With fillWithin() on top, that is a face
    /// with a line around it, in a third of the time of a pen.
    void fillAround(const QPolygonF &polygon, const QColor &colour);
    /// A convex polygon without half a line's width at its edges.
    void fillWithin(const QPolygonF &polygon, const QColor &colour);
    /// A filled polygon with a line around it.
    void outlined(const QPolygonF &polygon, const QColor &colour, double width = 1);

    double lineWidth() const { return m_lineWidth; }
    const QColor &ink() const { return m_ink; }
    QPainter &painter() { return m_painter; }

private:
    QPolygonF rounded(const QPolygonF &polygon) const;

    QPainter &m_painter;
    double m_lineWidth;
    QColor m_ink;
    bool m_isPaper;
};

/// The cells of a grid of points that are seen from one side, as closed outlines.
struct SeenGrid
{
    QPainterPath path;
    std::vector<bool> seen; ///< cell by cell, row by row
};

/// `wraps`: the last column is next to the first. `sense`: which way round a seen cell goes.
SeenGrid seenGrid(const std::vector<QPointF> &points, std::size_t rows, std::size_t columns,
                  bool wraps, double sense);

} // namespace hipstride
