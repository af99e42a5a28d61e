// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "drawing/figure_muscles.h"
#include "drawing/figure_painting.h"

// What can be seen of legs and muscles, counted on a small picture whose colours are bits: one for
// each leg, one for each working muscle. What is drawn later wipes out the bits below it.
namespace hipstride {

namespace {

constexpr QRgb opaque = 0xff000000;
constexpr std::size_t mostMuscles = 22;

constexpr QRgb legBit(std::size_t leg)
{
    return opaque | (QRgb(1) << (mostMuscles + leg));
}

// 0 left leg, 1 right leg, 2 neither
std::size_t legOf(Bone bone)
{
    if (bone >= Bone::LeftThigh && bone <= Bone::LeftToes)
        return 0;
    return bone >= Bone::RightThigh && bone <= Bone::RightToes ? 1 : 2;
}

double pixelsWith(const QImage &mask, QRgb bit)
{
    long count = 0;
    for (int y = 0; y < mask.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(mask.constScanLine(y));
        count += std::count_if(line, line + mask.width(),
                               [bit](QRgb pixel) { return (pixel & bit & ~opaque) != 0; });
    }
    return static_cast<double>(count);
}

// Of the boxes around their outlines.
double sharedArea(const Layer &a, const Layer &b)
{
    double area = 0;
    for (const Outline *first : a.outlines) {
        for (const Outline *second : b.outlines) {
            const QRectF box = first->box & second->box;
            area += box.width() * box.height();
        }
    }
    return area;
}

void fillMask(QPainter &mask, const QPolygonF &polygon, QRgb bits)
{
    mask.setBrush(QColor::fromRgb(bits));
    mask.drawPolygon(polygon, Qt::WindingFill);
}

} // namespace

SeenShares FigurePainting::seenShares()
{
    const QRectF area = m_canvas.painter().viewport();
    QImage mask(area.size().toSize(), QImage::Format_RGB32);
    mask.fill(opaque);
    QPainter painter(&mask);
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::RasterOp_SourceOrDestination);
    maskLegs(painter);
    std::array<double, 2> whole{};
    for (std::size_t leg = 0; leg < 2; ++leg)
        whole[leg] = pixelsWith(mask, legBit(leg));

    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(mask.rect(), QColor::fromRgb(opaque));
    chooseMuscles();
    const std::vector<std::size_t> items = order();
    placeMuscles(items);
    for (const std::size_t item : items)
        maskItem(painter, item);
    painter.end();

    SeenShares seen;
    for (std::size_t leg = 0; leg < 2; ++leg)
        seen.legs[leg] = whole[leg] > 0 ? pixelsWith(mask, legBit(leg)) / whole[leg] : 0;
    for (const WorkWish &work : m_picture.m_motion.script().work) {
        double pixels = 0;
        for (std::size_t i = 0; i < std::min(mostMuscles, m_muscles.size()); ++i) {
            const MuscleSheet &sheet = *m_muscles[i].sheet;
            if (sheet.muscle == work.muscle && sheet.side == work.side)
                pixels = pixelsWith(mask, opaque | (QRgb(1) << i));
        }
        seen.work.push_back(pixels / (m_projection.scale * m_projection.scale));
    }
    return seen;
}

std::string FigurePainting::swappedItems(const std::vector<std::size_t> &before,
                                         const std::vector<std::size_t> &after) const
{
    const std::size_t count = after.size();
    std::vector<std::size_t> placeBefore(count);
    for (std::size_t i = 0; i < count; ++i)
        placeBefore[before[i]] = i;
    const auto nameOf = [this](std::size_t item) {
        const std::vector<std::size_t> &parts = m_items[item].parts;
        return parts.empty() ? std::string("prop") : m_parts[parts.front()]->name;
    };
    std::string names;
    double most = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = i + 1; k < count; ++k) {
            if (placeBefore[after[i]] < placeBefore[after[k]])
                continue;
            const double share = sharedArea(m_layers[after[i]], m_layers[after[k]]);
            if (share > most) {
                most = share;
                names = nameOf(after[i]) + '/' + nameOf(after[k]);
            }
        }
    }
    return names;
}

void FigurePainting::maskLegs(QPainter &mask) const
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const std::size_t leg = legOf(m_parts[i]->bone);
        if (leg < 2 && isDrawn(*m_parts[i]))
            fillMask(mask, m_outlines[i].polygon, legBit(leg));
    }
}

void FigurePainting::maskItem(QPainter &mask, std::size_t index)
{
    const Item &item = m_items[index];
    mask.setCompositionMode(QPainter::CompositionMode_Source);
    if (item.kind == LayerKind::Piece) {
        for (const Facet &facet : facetsOf(item.piece.corners, m_projection)) {
            QPolygonF polygon;
            for (const Vector &corner : facet.corners)
                polygon << m_projection.map(corner);
            fillMask(mask, polygon, opaque);
        }
        return;
    }
    for (const std::size_t part : item.parts) {
        const std::size_t leg = legOf(m_parts[part]->bone);
        fillMask(mask, m_outlines[part].polygon, leg < 2 ? legBit(leg) : opaque);
    }
    mask.setCompositionMode(QPainter::RasterOp_SourceOrDestination);
    for (std::size_t i = 0; i < std::min(mostMuscles, m_muscles.size()); ++i) {
        const Shown &shown = m_muscles[i];
        if (!isPaintedOn(shown, index))
            continue;
        if (shown.inTurn)
            mask.setClipPath(areaOn(item, shown));
        mask.setBrush(QColor::fromRgb(opaque | (QRgb(1) << i)));
        mask.drawPath(shown.seen.path);
        mask.setClipping(false);
    }
}

} // namespace hipstride
