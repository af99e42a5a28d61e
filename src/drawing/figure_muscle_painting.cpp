// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "drawing/figure_painting.h"

// Muscles on the body. They let the cloth below show through, but are painted in the colour that
// this gives and not with a translucent one: Qt spreads translucent fills over several threads,
// which for areas as small as these takes longer than the fill itself.
namespace hipstride {

namespace {

QColor over(const QColor &below, const QColor &colour)
{
    QColor opaque = colour;
    opaque.setAlpha(255);
    return mixed(below, opaque, colour.alphaF());
}

} // namespace

bool FigurePainting::carries(const Item &item, const Shown &shown) const
{
    const std::vector<std::size_t> &hosts = shown.sheet->hosts;
    return item.kind == LayerKind::Body &&
           std::any_of(item.parts.begin(), item.parts.end(), [&](std::size_t part) {
               return std::find(hosts.begin(), hosts.end(), part) != hosts.end();
           });
}

void FigurePainting::placeMuscles(const std::vector<std::size_t> &order)
{
    for (Shown &shown : m_muscles) {
        const auto isCarrier = [&](std::size_t item) { return carries(m_items[item], shown); };
        const auto first = std::find_if(order.begin(), order.end(), isCarrier);
        const auto last = std::find_if(order.rbegin(), order.rend(), isCarrier).base();
        if (first == order.end())
            continue;
        shown.lastItem = *(last - 1);
        const QRectF box = shown.seen.path.boundingRect();
        shown.inTurn = std::any_of(first, last, [&](std::size_t item) {
            if (isCarrier(item))
                return false;
            const std::vector<const Outline *> &outlines = m_layers[item].outlines;
            return !m_layers[item].facets.empty() ||
                   std::any_of(outlines.begin(), outlines.end(), [&](const Outline *outline) {
                       return outline->box.intersects(box);
                   });
        });
    }
}

bool FigurePainting::isPaintedOn(const Shown &shown, std::size_t item) const
{
    return item == shown.lastItem || (shown.inTurn && carries(m_items[item], shown));
}

QPainterPath FigurePainting::areaOn(const Item &item, const Shown &shown) const
{
    QPainterPath area;
    area.setFillRule(Qt::WindingFill);
    for (const std::size_t part : item.parts) {
        const std::vector<std::size_t> &hosts = shown.sheet->hosts;
        if (std::find(hosts.begin(), hosts.end(), part) != hosts.end())
            area.addPolygon(m_outlines[part].polygon);
    }
    area.closeSubpath();
    return area;
}

void FigurePainting::paintMusclesOn(std::size_t item)
{
    QPainter &painter = m_canvas.painter();
    for (const Shown &shown : m_muscles) {
        if (shown.seen.path.isEmpty() || !isPaintedOn(shown, item))
            continue;
        if (shown.inTurn) {
            painter.save();
            painter.setClipPath(areaOn(m_items[item], shown), Qt::IntersectClip);
        }
        const auto host = std::find_if(
            shown.sheet->hosts.rbegin(), shown.sheet->hosts.rend(), [&](std::size_t part) {
                const std::vector<std::size_t> &parts = m_items[item].parts;
                return std::find(parts.begin(), parts.end(), part) != parts.end();
            });
        paintMuscleOn(*host, shown);
        if (shown.inTurn)
            painter.restore();
    }
}

// On the upper cloth of the part, and once more where it reaches below the hem.
void FigurePainting::paintMuscleOn(std::size_t index, const Shown &shown)
{
    const BodyPart &part = *m_parts[index];
    const bool hasHem = part.hem > 0 && !m_picture.m_look.isAnatomy;
    const auto paintOver = [&](const QColor &cloth) {
        const QColor colour = over(cloth, shown.colour);
        paintMuscle(m_canvas, shown.seen, colour, over(colour, shown.fibre));
    };
    paintOver(colourOf(hasHem ? part.upperCloth : part.cloth, index));
    if (!hasHem || shown.colour.alpha() == 255)
        return;
    const QPolygonF lower = lowerClothOf(index);
    if (!lower.boundingRect().intersects(shown.seen.path.boundingRect()))
        return;
    QPainterPath area;
    area.addPolygon(lower);
    area.closeSubpath();
    m_canvas.painter().save();
    m_canvas.painter().setClipPath(area, Qt::IntersectClip);
    paintOver(colourOf(part.cloth, index));
    m_canvas.painter().restore();
}

} // namespace hipstride
