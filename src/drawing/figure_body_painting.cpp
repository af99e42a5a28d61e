// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "drawing/figure_lines.h"
#include "drawing/figure_painting.h"

namespace hipstride {

void FigurePainting::paintItem(std::size_t index)
{
    const Item &item = m_items[index];
    const FigureInk &ink = m_picture.m_look.ink;
    switch (item.kind) {
    case LayerKind::Body:
        paintBody(item);
        paintMusclesOn(index);
        break;
    case LayerKind::Held:
        paintLines(item.parts.front());
        m_canvas.fill(m_outlines[item.parts.front()].polygon,
                      colourOf(m_parts[item.parts.front()]->cloth, item.parts.front()));
        break;
    case LayerKind::Loop:
        m_canvas.outlined(item.loop.strip, ink.band, 0.8);
        break;
    case LayerKind::Piece:
        paintPiece(m_canvas, *item.prop, item.piece, m_projection, ink);
        break;
    }
}

// All lines before all fills: parts with one outline swallow each other's lines.
void FigurePainting::paintBody(const Item &item)
{
    for (const std::size_t part : item.parts)
        paintLines(part);
    for (const std::size_t part : item.parts)
        paintFill(part);
    for (const std::size_t part : item.parts)
        paintDetails(part);
}

void FigurePainting::paintLines(std::size_t index)
{
    const BodyPart &part = *m_parts[index];
    const Outline &outline = m_outlines[index];
    std::vector<Merge> merges;
    for (const BodyJoin &join : m_picture.m_shape.joins) {
        if (join.first != index && join.second != index)
            continue;
        const std::size_t other = join.first == index ? join.second : join.first;
        if (m_parts[other]->fusedWith == part.fusedWith)
            continue; // the common outline takes care of it
        merges.push_back({.neighbour = &m_outlines[other],
                          .joint = m_projection.map(m_frames.joint[join.at]),
                          .place = m_frames.joint[join.at],
                          .radius = join.radius,
                          .scale = m_projection.scale,
                          .isHinge = join.hinge,
                          .isChild = join.second == index});
    }
    m_canvas.fill(inkOf(part, outline, merges, m_canvas.lineWidth()), m_canvas.ink());
}

void FigurePainting::paintFill(std::size_t index)
{
    const BodyPart &part = *m_parts[index];
    if (part.hem > 0 && !m_picture.m_look.isAnatomy)
        paintTwoCloths(index);
    else
        m_canvas.fill(m_outlines[index].polygon, colourOf(part.cloth, index));
}

// Two neighbouring bands and not one over the other: else the lower colour shows at the edge.
void FigurePainting::paintTwoCloths(std::size_t index)
{
    const BodyPart &part = *m_parts[index];
    const Outline &outline = m_outlines[index];
    const QColor upper = colourOf(part.upperCloth, index);
    const QColor lower = colourOf(part.cloth, index);
    if (!outline.isHull) {
        m_canvas.fill(bandOf(part, outline, m_projection, 0, part.hem + 0.4), upper);
        m_canvas.fill(lowerClothOf(index), lower);
        m_canvas.line(ringArc(part, outline, m_projection, part.hem), 0.8);
        return;
    }
    // seen from its end: the nearer cloth lies over the other one
    const bool endIsNear = outline.discs.back().depth > outline.discs.front().depth;
    const auto hem = static_cast<std::size_t>(part.hem);
    m_canvas.fill(outline.polygon, endIsNear ? upper : lower);
    m_canvas.fill(endIsNear ? lowerClothOf(index) : hullOf(outline, 0, hem),
                  endIsNear ? lower : upper);
    m_canvas.line(ringArc(part, outline, m_projection, part.hem), 0.8);
}

QPolygonF FigurePainting::lowerClothOf(std::size_t index) const
{
    const BodyPart &part = *m_parts[index];
    const Outline &outline = m_outlines[index];
    const std::size_t last = part.rings.size() - 1;
    if (outline.isHull)
        return hullOf(outline, static_cast<std::size_t>(part.hem) + 1, last);
    return bandOf(part, outline, m_projection, part.hem, static_cast<double>(last));
}

void FigurePainting::paintDetails(std::size_t index)
{
    const BodyPart &part = *m_parts[index];
    const Outline &outline = m_outlines[index];
    const FigureLook &look = m_picture.m_look;
    const bool clothed = !look.isAnatomy;
    if ((part.name == "trunk" || part.name == "neck") && clothed && !outline.isHull)
        m_canvas.line(ringArc(part, outline, m_projection, 0), 0.8);
    else if (part.name == "head")
        paintHead(m_canvas, m_frames, m_projection, look.ink, look.hair);
    else if (part.name.starts_with("hand"))
        paintHand(index);
    else if (part.name.starts_with("shoe") && clothed)
        paintShoe(index);
}

// Thin lines between the fingers, where they lie side by side.
void FigurePainting::paintHand(std::size_t index)
{
    if (!m_isNear)
        return;
    const std::string side = m_parts[index]->name.substr(4);
    const Outline *before = nullptr;
    for (const char *finger : {"littleFinger", "ringFinger", "middleFinger", "indexFinger"}) {
        const Outline &outline = m_outlines[m_picture.m_shape.partNamed(finger + side)];
        if (before != nullptr) {
            QPolygonF between;
            const std::size_t count = std::min(before->discs.size(), outline.discs.size());
            for (std::size_t i = 0; i < count; ++i) {
                const QPointF apart = outline.discs[i].centre - before->discs[i].centre;
                if (length(apart) > outline.discs[i].radius * 1.1)
                    between << (outline.discs[i].centre + before->discs[i].centre) / 2;
            }
            if (between.size() > 1)
                m_canvas.line(between, 0.45);
        }
        before = &outline;
    }
}

// The stripe along the outer side and the laces over the instep.
void FigurePainting::paintShoe(std::size_t index)
{
    if (!m_isNear)
        return;
    const FigureInk &ink = m_picture.m_look.ink;
    const Bone foot = m_parts[index]->bone;
    const double side = sideOf(foot);
    const Rotation &rotation = m_frames.rotation[foot];
    const Vector &eye = m_projection.camera.towards;
    const auto at = [&](double x, double y, double z) {
        return m_projection.map(m_frames.at(foot, {x, y, z * side}));
    };
    for (const double flank : {-1.0, 1.0}) {
        if (dot(rotation * Vector{0, 0.1, flank * side}, eye) < 0.25)
            continue;
        const double z = 0.0505 + flank * 0.0215;
        m_canvas.line({at(-.004, .046, z - flank * .002), at(.012, .030, z),
                       at(.034, .013, z + flank * .002)},
                      1.7, ink.shoeAccent);
    }
    if (dot(rotation * unit({0.5, 0.85, 0}), eye) < 0.2)
        return;
    for (const double x : {.014, .025, .036}) {
        const double y = .0445 - (x - .014) * .42;
        m_canvas.line(
            {at(x, y - .002, .0405), at(x + .003, y + .0005, .050), at(x, y - .002, .0600)}, 0.6);
    }
}

} // namespace hipstride
