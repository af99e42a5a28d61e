// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_muscles.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

SeenMuscle seenMuscle(const MuscleSheet &sheet, const Frames &frames, const Projection &projection)
{
    std::vector<QPointF> points;
    points.reserve(sheet.points.size());
    for (const Ring &point : sheet.points)
        points.push_back(projection.map(placed(frames, point).centre));
    SeenGrid grid = seenGrid(points, sheet.rows, sheet.columns, false, -sheet.side);
    SeenMuscle muscle{.path = std::move(grid.path)};
    const std::size_t cells = sheet.columns - 1;
    for (std::size_t column = 2; column + 2 < sheet.columns; column += 2) {
        QPolygonF fibre;
        for (std::size_t row = 1; row + 1 < sheet.rows; ++row) {
            const std::size_t cell = std::min(row, sheet.rows - 2) * cells + column;
            const bool seen = grid.seen[cell] && grid.seen[cell - 1];
            if (seen)
                fibre << points[row * sheet.columns + column];
            if ((!seen || row + 2 == sheet.rows) && !fibre.isEmpty()) {
                if (fibre.size() > 2)
                    muscle.fibres.push_back(fibre);
                fibre.clear();
            }
        }
    }
    return muscle;
}

double seenArea(const SeenMuscle &muscle, const Projection &projection)
{
    double area = 0;
    for (const QPolygonF &polygon : muscle.path.toSubpathPolygons()) {
        double twice = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            twice += a.x() * b.y() - a.y() * b.x();
        }
        area += std::abs(twice) / 2;
    }
    return area / (projection.scale * projection.scale);
}

void paintMuscle(FigureCanvas &canvas, const SeenMuscle &muscle, const QColor &colour,
                 const QColor &fibre)
{
    if (muscle.path.isEmpty())
        return;
    canvas.fill(muscle.path, colour);
    for (const QPolygonF &line : muscle.fibres)
        canvas.line(line, 0.5, fibre);
}

} // namespace hipstride
