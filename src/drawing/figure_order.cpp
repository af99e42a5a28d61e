// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_order.h"

#include <algorithm>
#include <cmath>

namespace hipstride {

namespace {

constexpr double cellsPerBody = 64;
constexpr double closeDepth = 0.007; // body heights: touching skins, not one behind the other
constexpr float nothing = -1e30F;
constexpr float certainty = 50; // what is known of two layers, against what the map says of others

struct Seen
{
    std::size_t cell;
    std::size_t layer;
    float depth;
};

// Which layer is where in front of which, sampled on a grid over the picture.
class DepthMap
{
public:
    DepthMap(const std::vector<Layer> &layers, const Projection &projection)
        : m_projection(projection)
        , m_cell(projection.scale / cellsPerBody)
    {
        QRectF box;
        for (const Layer &layer : layers)
            box |= boxOf(layer);
        m_left = box.left() - m_cell;
        m_top = box.top() - m_cell;
        m_columns = static_cast<std::size_t>(box.width() / m_cell) + 4;
        m_rows = static_cast<std::size_t>(box.height() / m_cell) + 4;
        m_depths.assign(m_columns * m_rows, nothing);
    }

    void add(const Layer &layer, std::size_t index)
    {
        m_touched.clear();
        for (const Outline *outline : layer.outlines) {
            for (const Disc &disc : outline->discs)
                addDisc(disc);
        }
        for (const Facet &facet : layer.facets)
            addFacet(facet);
        for (const std::size_t cell : m_touched) {
            m_seen.push_back({cell, index, m_depths[cell]});
            m_depths[cell] = nothing;
        }
    }

    // front[a][b]: how much of the picture asks for a above b
    std::vector<std::vector<float>> claims(const std::vector<Layer> &layers)
    {
        std::vector<std::vector<float>> front(layers.size(),
                                              std::vector<float>(layers.size(), 0.0F));
        std::stable_sort(m_seen.begin(), m_seen.end(),
                         [](const Seen &a, const Seen &b) { return a.cell < b.cell; });
        const auto close = static_cast<float>(closeDepth * m_projection.scale);
        for (std::size_t i = 0; i < m_seen.size();) {
            std::size_t end = i;
            std::size_t top = i;
            while (end < m_seen.size() && m_seen[end].cell == m_seen[i].cell) {
                if (m_seen[end].depth > m_seen[top].depth)
                    top = end;
                ++end;
            }
            for (std::size_t k = i; k < end; ++k) {
                if (k != top)
                    claim(front, layers, m_seen[top], m_seen[k], close);
            }
            i = end;
        }
        return front;
    }

private:
    QRectF boxOf(const Layer &layer) const
    {
        QRectF box;
        for (const Outline *outline : layer.outlines)
            box |= outline->box;
        for (const Facet &facet : layer.facets) {
            QPolygonF polygon;
            for (const Vector &corner : facet.corners)
                polygon << m_projection.map(corner);
            box |= polygon.boundingRect();
        }
        return box;
    }

    static void claim(std::vector<std::vector<float>> &front, const std::vector<Layer> &layers,
                      const Seen &top, const Seen &other, float close)
    {
        const int above = layers[top.layer].priority - layers[other.layer].priority;
        if (top.depth - other.depth < close && above != 0) {
            const auto weight = 0.4F;
            (above > 0 ? front[top.layer][other.layer] : front[other.layer][top.layer]) += weight;
            return;
        }
        front[top.layer][other.layer] += 1;
    }

    void put(std::size_t column, std::size_t row, double depth)
    {
        const std::size_t cell = row * m_columns + column;
        if (m_depths[cell] == nothing) // exactly this value: never computed
            m_touched.push_back(cell);
        m_depths[cell] = std::max(m_depths[cell], static_cast<float>(depth));
    }

    std::size_t columnOf(double x) const
    {
        return static_cast<std::size_t>(
            std::clamp((x - m_left) / m_cell, 0.0, static_cast<double>(m_columns - 1)));
    }
    std::size_t rowOf(double y) const
    {
        return static_cast<std::size_t>(
            std::clamp((y - m_top) / m_cell, 0.0, static_cast<double>(m_rows - 1)));
    }
    double xOf(std::size_t column) const
    {
        return m_left + (static_cast<double>(column) + 0.5) * m_cell;
    }
    double yOf(std::size_t row) const { return m_top + (static_cast<double>(row) + 0.5) * m_cell; }

    void addDisc(const Disc &disc)
    {
        const double determinant = std::max(1e-9, disc.xx * disc.yy - disc.xy * disc.xy);
        const double ixx = disc.yy / determinant;
        const double ixy = -disc.xy / determinant;
        const double iyy = disc.xx / determinant;
        const double tiltX = disc.xz * ixx + disc.yz * ixy;
        const double tiltY = disc.xz * ixy + disc.yz * iyy;
        const double thick = std::max(0.0, disc.zz - (tiltX * disc.xz + tiltY * disc.yz));
        const double reachX = std::sqrt(disc.xx);
        const double reachY = std::sqrt(disc.yy);
        const QPointF c = disc.centre;
        put(columnOf(c.x()), rowOf(c.y()), disc.depth + std::sqrt(thick)); // however small it is
        const std::size_t lastColumn = columnOf(c.x() + reachX);
        const std::size_t lastRow = rowOf(c.y() + reachY);
        for (std::size_t row = rowOf(c.y() - reachY); row <= lastRow; ++row) {
            for (std::size_t column = columnOf(c.x() - reachX); column <= lastColumn; ++column) {
                const double x = xOf(column) - c.x();
                const double y = yOf(row) - c.y();
                const double inside = 1 - (ixx * x * x + 2 * ixy * x * y + iyy * y * y);
                if (inside > 0)
                    put(column, row,
                        disc.depth + tiltX * x + tiltY * y + std::sqrt(thick * inside));
            }
        }
    }

    void addFacet(const Facet &facet)
    {
        QPolygonF polygon;
        for (const Vector &corner : facet.corners)
            polygon << m_projection.map(corner);
        const Vector normal =
            cross(facet.corners[1] - facet.corners[0], facet.corners[2] - facet.corners[0]);
        const double facing = dot(normal, m_projection.camera.towards);
        if (std::abs(facing) < 1e-9)
            return;
        const QRectF box = polygon.boundingRect();
        const double slopeX = -dot(normal, m_projection.camera.right) / facing;
        const double slopeY = dot(normal, m_projection.camera.up) / facing;
        const double depth = m_projection.depth(facet.corners[0]);
        for (std::size_t row = rowOf(box.top()); row <= rowOf(box.bottom()); ++row) {
            for (std::size_t column = columnOf(box.left()); column <= columnOf(box.right());
                 ++column) {
                const QPointF at(xOf(column), yOf(row));
                if (!polygon.containsPoint(at, Qt::WindingFill))
                    continue;
                const QPointF way = at - polygon[0];
                put(column, row, depth + slopeX * way.x() + slopeY * way.y());
            }
        }
    }

    const Projection &m_projection;
    double m_cell;
    double m_left = 0;
    double m_top = 0;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<float> m_depths;
    std::vector<std::size_t> m_touched;
    std::vector<Seen> m_seen;
};

double depthOf(const Layer &layer, const Projection &projection)
{
    double sum = 0;
    double count = 0;
    for (const Outline *outline : layer.outlines) {
        sum += outline->depth;
        ++count;
    }
    for (const Facet &facet : layer.facets) {
        for (const Vector &corner : facet.corners) {
            sum += projection.depth(corner);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

std::vector<std::size_t> drawingOrder(const std::vector<Layer> &layers,
                                      const std::vector<OrderRule> &rules,
                                      const Projection &projection)
{
    DepthMap map(layers, projection);
    for (std::size_t i = 0; i < layers.size(); ++i)
        map.add(layers[i], i);
    std::vector<std::vector<float>> front = map.claims(layers);
    for (const OrderRule &rule : rules) {
        const float shared = front[rule.inFront][rule.behind] + front[rule.behind][rule.inFront];
        front[rule.inFront][rule.behind] = rule.outweighs ? 1e6F : certainty * shared;
        front[rule.behind][rule.inFront] = 0;
    }

    const std::size_t count = layers.size();
    std::vector<float> above(count, 0.0F); // what still has to lie below each layer
    std::vector<double> depths(count);
    for (std::size_t a = 0; a < count; ++a) {
        depths[a] = depthOf(layers[a], projection);
        for (std::size_t b = 0; b < count; ++b)
            above[a] += front[a][b];
    }
    std::vector<bool> taken(count, false);
    std::vector<std::size_t> order;
    while (order.size() < count) {
        std::size_t best = count;
        for (std::size_t a = 0; a < count; ++a) {
            if (taken[a])
                continue;
            const bool better = best == count || above[a] < above[best] - 0.01F ||
                                (above[a] < above[best] + 0.01F && depths[a] < depths[best]);
            if (better)
                best = a;
        }
        taken[best] = true;
        order.push_back(best);
        for (std::size_t a = 0; a < count; ++a)
            above[a] -= front[a][best];
    }
    return order;
}

} // namespace hipstride
