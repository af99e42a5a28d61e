// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_lines.h"

#include <algorithm>

namespace hipstride {

namespace {

constexpr qsizetype capPoints = 8;
constexpr double taperLength = 7; // line widths
constexpr double taperedShare = 0.35;
constexpr double inwardShare = 0.6; // of the width, where there is no line: the fill covers it

std::vector<QPointF> outwardNormals(const QPolygonF &polygon)
{
    const qsizetype count = polygon.size();
    double area = 0;
    for (qsizetype k = 0; k < count; ++k) {
        const QPointF a = polygon[k];
        const QPointF b = polygon[(k + 1) % count];
        area += a.x() * b.y() - a.y() * b.x();
    }
    const double sense = area > 0 ? 1 : -1;
    std::vector<QPointF> normals(static_cast<std::size_t>(count));
    for (qsizetype k = 0; k < count; ++k) {
        const QPointF way = polygon[(k + 1) % count] - polygon[(k + count - 1) % count];
        const double far = length(way);
        if (far > 1e-9)
            normals[static_cast<std::size_t>(k)] = QPointF(way.y(), -way.x()) * (sense / far);
    }
    return normals;
}

class Ink
{
public:
    Ink(const BodyPart &part, const Outline &outline, double width)
        : m_part(part)
        , m_outline(outline)
        , m_polygon(outline.polygon)
        , m_width(width)
        , m_normals(outwardNormals(outline.polygon))
        , m_kept(static_cast<std::size_t>(outline.polygon.size()), true)
    {
        if (part.flatStart && !outline.isHull) // drawn as a hem instead
            dropStartCap();
    }

    void drop(const Merge &merge)
    {
        const bool hinge = merge.isHinge && !m_outline.isHull && !merge.neighbour->isHull;
        if (hinge && merge.isChild)
            dropStartCap();
        const QPolygonF &neighbour = hinge ? merge.neighbour->sides : merge.neighbour->polygon;
        const QRectF reach = merge.neighbour->box.adjusted(-m_width, -m_width, m_width, m_width);
        for (qsizetype k = 0; k < m_polygon.size(); ++k) {
            if (!kept(k) || length(m_polygon[k] - merge.joint) > merge.radius * merge.scale ||
                !reach.contains(m_polygon[k]))
                continue;
            const Disc &disc = m_outline.discs[m_outline.discOf[static_cast<std::size_t>(k)]];
            if (length(disc.place - merge.place) > merge.radius)
                continue;
            const bool endCap = hinge && !merge.isChild && k >= m_outline.left.size() &&
                                k < m_outline.left.size() + capPoints;
            // an end cap that only grazes the neighbour's edge would leave a bump on a straight
            // limb
            const double off = m_width * (endCap ? -0.8 : 0.6);
            if (neighbour.containsPoint(m_polygon[k] + normal(k) * off, Qt::WindingFill))
                m_kept[static_cast<std::size_t>(k)] = false;
        }
    }

    /// The outline moved outwards by the width of the line, and inwards where there is none: what
    /// is filled over it leaves the line. Half the edges of a strip along each stretch of line.
    QPolygonF swollen() const
    {
        const std::vector<double> shares = sharesOfWidth();
        QPolygonF swollen;
        swollen.reserve(m_polygon.size());
        for (qsizetype k = 0; k < m_polygon.size(); ++k)
            swollen << m_polygon[k] + normal(k) * (m_width * shares[static_cast<std::size_t>(k)]);
        return swollen;
    }

private:
    bool kept(qsizetype k) const { return m_kept[static_cast<std::size_t>(k)]; }
    QPointF normal(qsizetype k) const { return m_normals[static_cast<std::size_t>(k)]; }
    bool insideHinge(qsizetype k) const
    {
        return !m_outline.isHull && m_part.hingeStart && k >= m_outline.capStart;
    }

    void dropStartCap()
    {
        for (qsizetype k = m_outline.capStart; k < m_polygon.size(); ++k)
            m_kept[static_cast<std::size_t>(k)] = false;
    }

    // How wide the line is at each point: 1 where it is whole, less towards its open ends, below
    // 0 where there is none.
    std::vector<double> sharesOfWidth() const
    {
        const qsizetype count = m_polygon.size();
        std::vector<double> shares(static_cast<std::size_t>(count), 1.0);
        const auto gap = std::find(m_kept.begin(), m_kept.end(), false);
        if (gap == m_kept.end())
            return shares;
        std::vector<qsizetype> run; // one point into the gap at both ends, so that neighbours meet
        const qsizetype start = gap - m_kept.begin();
        std::fill(shares.begin(), shares.end(), -inwardShare);
        for (qsizetype i = 1; i <= count; ++i) {
            const qsizetype at = (start + i) % count;
            const qsizetype before = (at + count - 1) % count;
            if (kept(at)) {
                if (run.empty() && !insideHinge(before))
                    run.push_back(before);
                run.push_back(at);
            } else if (!run.empty()) {
                if (!insideHinge(at))
                    run.push_back(at);
                if (run.size() > 1)
                    taper(shares, run);
                run.clear();
            }
        }
        return shares;
    }

    void taper(std::vector<double> &shares, const std::vector<qsizetype> &run) const
    {
        std::vector<double> along(run.size(), 0);
        for (std::size_t k = 1; k < run.size(); ++k)
            along[k] = along[k - 1] + length(m_polygon[run[k]] - m_polygon[run[k - 1]]);
        for (std::size_t k = 0; k < run.size(); ++k) {
            const double toEnd = std::min(along[k], along.back() - along[k]);
            double &share = shares[static_cast<std::size_t>(run[k])];
            share = std::max(share, std::min(1.0, taperedShare + (1 - taperedShare) * toEnd /
                                                                     (taperLength * m_width)));
        }
    }

    const BodyPart &m_part;
    const Outline &m_outline;
    const QPolygonF &m_polygon;
    double m_width;
    std::vector<QPointF> m_normals;
    std::vector<bool> m_kept;
};

} // namespace

QPolygonF inkOf(const BodyPart &part, const Outline &outline, const std::vector<Merge> &merges,
                double width)
{
    Ink ink(part, outline, width);
    for (const Merge &merge : merges)
        ink.drop(merge);
    return ink.swollen();
}

} // namespace hipstride
