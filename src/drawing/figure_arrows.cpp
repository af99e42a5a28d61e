// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_arrows.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr int samples = 24;
constexpr double besideBody = 0.06; // body heights
constexpr double shortest = 0.13;   // so that it can be read as an arrow
constexpr double leastWay = 0.01;
constexpr double shaftWidth = 3.2; // line widths
constexpr double headWidth = 4.8;
constexpr double haloWidth = 3;

QPointF middleOf(const Motion &motion, const Projection &projection)
{
    const Frames frames = framesOf(motion.poseAtProgress(motion.progressEnd() / 2));
    return projection.map(centreOfMass(frames));
}

} // namespace

QPolygonF arrowPath(const Motion &motion, const ArrowWish &arrow, const Projection &projection)
{
    const BodyPoint &point = pointGroup(arrow.group)->front().point;
    QPolygonF way;
    const double last = motion.isCycle() ? 1 : motion.progressEnd();
    for (int i = 0; i <= samples; ++i) {
        const Frames frames = framesOf(motion.poseAtProgress(last * i / samples));
        way << projection.map(frames.at(point.bone, point.rest));
    }
    const QPointF whole = way.last() - way.first();
    const double far = length(whole);
    if (far < leastWay * projection.scale)
        return {};
    const QPointF middle = way[samples / 2];
    const QPointF across = QPointF(-whole.y(), whole.x()) / far;
    const double away = dot(middle - middleOf(motion, projection), across) >= 0 ? 1 : -1;
    const QPointF shift = arrow.shift
                              ? QPointF(arrow.shift->first, -arrow.shift->second) * projection.scale
                              : across * (besideBody * away * projection.scale);
    const double grow = std::max(1.0, shortest * projection.scale / far);
    // one sweep from start to end, by the middle: what the point does besides only confuses
    const QPointF bend = middle * 2 - (way.first() + way.last()) / 2;
    QPolygonF path;
    for (int i = 1; i < samples - 1; ++i) {
        const double t = static_cast<double>(i) / samples;
        const QPointF at =
            way.first() * ((1 - t) * (1 - t)) + bend * (2 * t * (1 - t)) + way.last() * (t * t);
        path << middle + (at - middle) * grow + shift;
    }
    return path;
}

void paintArrow(FigureCanvas &canvas, const QPolygonF &path, const FigureInk &ink)
{
    const double unit = canvas.lineWidth();
    const double half = headWidth * unit;
    QPointF tip = path.last();
    QPointF back = tip;
    qsizetype at = path.size() - 1;
    while (at > 0 && length(tip - back) < half * 1.9)
        back = path[--at];
    const QPointF ahead = (tip - back) / std::max(1e-6, length(tip - back));
    const QPointF across(-ahead.y(), ahead.x());
    tip += ahead * half * 0.4;
    QPolygonF shaft = path.mid(0, at + 1);
    shaft << tip - ahead * half * 1.5; // into the head's notch
    const QPolygonF head{tip, tip - ahead * half * 2 + across * half, tip - ahead * half * 1.6,
                         tip - ahead * half * 2 - across * half};

    canvas.line(shaft, shaftWidth + haloWidth, ink.ground);
    QPainter &painter = canvas.painter();
    painter.setBrush(ink.ground);
    painter.setPen(QPen(ink.ground, haloWidth * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(head);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.arrow, shaftWidth * unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(shaft);
    canvas.fill(head, ink.arrow);
}

} // namespace hipstride
