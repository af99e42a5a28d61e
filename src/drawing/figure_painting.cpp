// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/figure_painting.h"

#include <algorithm>
#include <cmath>

#include "drawing/figure_arrows.h"

namespace hipstride {

namespace {

constexpr double nearFrom = 190;     // page units of body height: below, fingers are one
constexpr double shadowBelow = 0.17; // body heights: what is higher casts no shadow
constexpr double trunkShadowBelow = 0.34;
constexpr double farDistance = 0.09; // behind the pelvis, at which a limb is wholly far

// 0 left arm, 1 left leg, 2 right arm, 3 right leg; 4 none of them
std::size_t limbOf(Bone bone)
{
    if (bone < Bone::LeftUpperArm)
        return 4;
    const std::size_t within = (indexOf(bone) - indexOf(Bone::LeftUpperArm)) % bonesPerSide;
    const bool isLeg = within >= indexOf(Bone::LeftThigh) - indexOf(Bone::LeftUpperArm);
    return (sideOf(bone) > 0 ? 2U : 0U) + (isLeg ? 1U : 0U);
}

// What lies within the shadow of its neighbours anyway casts none of its own.
bool castsShadow(const BodyPart &part)
{
    const bool isSmall = part.rings.size() < 3 && part.cloth != Cloth::Sole;
    return part.detail != Detail::Near && part.cloth != Cloth::Hair && part.cloth != Cloth::Shoe &&
           (!isSmall || part.cloth >= Cloth::Iron);
}

// Muscles that lie under or within another one: drawn only when they are spoken of.
bool liesWithin(std::string_view muscle)
{
    return muscle == "gluteus-medius-front" || muscle == "gluteus-medius-back" ||
           muscle == "gluteus-minimus" || muscle == "deep-rotators" || muscle == "adductor-magnus";
}

} // namespace

FigurePainting::FigurePainting(const FigurePicture &picture, FigureCanvas &canvas,
                               const Projection &projection, const FigureMoment &moment)
    : FigurePainting(picture, canvas, projection, moment, picture.m_motion.poseAt(moment.phase))
{}

FigurePainting::FigurePainting(const FigurePicture &picture, FigureCanvas &canvas,
                               const Projection &projection, const FigureMoment &moment,
                               const Pose &pose)
    : m_picture(picture)
    , m_canvas(canvas)
    , m_projection(projection)
    , m_moment(moment)
    , m_frames(framesOf(pose))
    , m_isNear(projection.scale >= nearFrom)
{}

void FigurePainting::paint()
{
    prepare();
    paintInOrder(order());
}

void FigurePainting::prepare()
{
    outlineParts();
    gatherItems();
}

std::vector<std::size_t> FigurePainting::order() const
{
    return drawingOrder(m_layers, orderRules(), m_projection);
}

void FigurePainting::paintInOrder(const std::vector<std::size_t> &order)
{
    chooseMuscles();
    placeMuscles(order);
    if (m_moment.showsProps)
        paintMats(m_canvas, m_picture.m_props, m_projection, m_picture.m_look.ink);
    paintShadow();
    if (m_moment.showsProps)
        paintWalls(m_canvas, m_picture.m_props, m_projection, m_picture.m_look.ink);
    for (const std::size_t item : order)
        paintItem(item);
    if (!m_moment.showsArrows)
        return;
    for (const ArrowWish &arrow : m_picture.m_motion.script().arrows) {
        const QPolygonF path = arrowPath(m_picture.m_motion, arrow, m_projection);
        if (!path.isEmpty())
            paintArrow(m_canvas, path, m_picture.m_look.ink);
    }
}

bool FigurePainting::isDrawn(const BodyPart &part) const
{
    return part.detail == Detail::Always || (part.detail == Detail::Near) == m_isNear;
}

void FigurePainting::outlineParts()
{
    if (m_moment.showsProps)
        m_extra = heldParts(m_picture.m_props, m_frames);
    BodyPart tail = hairTail(m_frames, m_picture.m_look.hair);
    if (!tail.rings.empty())
        m_extra.push_back(std::move(tail));
    for (const BodyPart &part : m_picture.m_shape.parts)
        m_parts.push_back(&part);
    for (const BodyPart &part : m_extra)
        m_parts.push_back(&part);
    std::array<double, 4> counts{};
    m_outlines.reserve(m_parts.size());
    for (const BodyPart *part : m_parts) {
        m_outlines.push_back(isDrawn(*part) ? outlineOf(*part, m_frames, m_projection) : Outline{});
        if (const std::size_t limb = limbOf(part->bone); limb < 4 && isDrawn(*part)) {
            m_limbDepth[limb] += m_outlines.back().depth;
            ++counts[limb];
        }
    }
    for (std::size_t limb = 0; limb < 4; ++limb)
        m_limbDepth[limb] /= counts[limb];
}

void FigurePainting::chooseMuscles()
{
    m_muscles.clear();
    const FigureInk &ink = m_picture.m_look.ink;
    const auto &colours = m_picture.m_muscleColours;
    const auto show = [&](const MuscleSheet &sheet, const QColor &colour, const QColor &fibre) {
        m_muscles.push_back({&sheet, colour, fibre, seenMuscle(sheet, m_frames, m_projection)});
    };
    for (const MuscleSheet &sheet : m_picture.m_sheets) {
        if (const auto found = colours.find(sheet.muscle); found != colours.end()) {
            show(sheet, found->second, found->second.darker(125));
            continue;
        }
        if (!m_moment.showsMuscles || !colours.empty())
            continue;
        if (m_picture.m_look.isAnatomy && !liesWithin(sheet.muscle))
            show(sheet, ink.muscleAtRest, ink.muscleAtRest.darker(125));
        for (const WorkWish &work : m_picture.m_motion.script().work) {
            if (work.muscle != sheet.muscle || work.side != sheet.side)
                continue;
            const double effort = m_picture.m_motion.effortAt(work, m_moment.phase);
            if (effort <= 0 && !work.atKeys.empty())
                continue; // its author says that it does not work now
            QColor colour = ink.muscle;
            QColor fibre = ink.fibre;
            colour.setAlphaF(static_cast<float>(0.20 + 0.68 * effort));
            fibre.setAlphaF(static_cast<float>(0.18 + 0.55 * effort));
            show(sheet, colour, fibre);
        }
    }
}

void FigurePainting::gatherItems()
{
    const std::size_t bodyParts = m_picture.m_shape.parts.size();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool held = i >= bodyParts;
        if (!isDrawn(*m_parts[i]) || (!held && m_parts[i]->fusedWith != i))
            continue;
        Item item{.kind = held ? LayerKind::Held : LayerKind::Body, .parts = {i}};
        for (std::size_t k = 0; k < bodyParts && !held; ++k) {
            if (k != i && m_parts[k]->fusedWith == i && isDrawn(*m_parts[k]))
                item.parts.push_back(k);
        }
        Layer layer{.priority = m_parts[i]->priority};
        for (const std::size_t part : item.parts)
            layer.outlines.push_back(&m_outlines[part]);
        m_items.push_back(std::move(item));
        m_layers.push_back(std::move(layer));
    }
    if (m_moment.showsProps)
        gatherProps();
}

void FigurePainting::gatherProps()
{
    for (const Prop &prop : m_picture.m_props) {
        if (prop.kind == PropKind::Loop) {
            m_items.push_back({.kind = LayerKind::Loop,
                               .prop = &prop,
                               .loop = loopBand(prop, m_frames, m_projection)});
            m_layers.push_back({.priority = 9});
        }
        for (const PropPiece &piece : piecesOf(prop)) {
            m_items.push_back({.kind = LayerKind::Piece, .prop = &prop, .piece = piece});
            m_layers.push_back({.facets = facetsOf(piece.corners, m_projection), .priority = -1});
        }
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) { // only now nothing moves any more
        if (m_items[i].kind == LayerKind::Loop)
            m_layers[i].outlines = {&m_items[i].loop.outline};
    }
}

void FigurePainting::paintShadow()
{
    const FigureInk &ink = m_picture.m_look.ink;
    const bool onMat = m_moment.showsProps && hasMat(m_picture.m_props);
    const QColor shadow = onMat ? mixed(ink.mat, ink.line, 0.15) : ink.shadow;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const BodyPart &part = *m_parts[i];
        if (!isDrawn(part) || !castsShadow(part))
            continue;
        double height = 0;
        for (const Disc &disc : m_outlines[i].discs)
            height += disc.place.y / static_cast<double>(m_outlines[i].discs.size());
        if (height < (part.bone < Bone::LeftUpperArm ? trunkShadowBelow : shadowBelow))
            m_canvas.fill(shadowOf(part, m_frames, m_projection), shadow);
    }
}

double FigurePainting::farnessOf(Bone bone) const
{
    const std::size_t limb = limbOf(bone);
    if (limb == 4)
        return 0;
    const double pelvis = m_outlines[m_picture.m_shape.partNamed("pelvis")].depth;
    return std::clamp((pelvis - m_limbDepth[limb]) / (farDistance * m_projection.scale), 0.0, 1.0);
}

QColor FigurePainting::colourOf(Cloth cloth, std::size_t part) const
{
    const FigureLook &look = m_picture.m_look;
    const double far = farnessOf(m_parts[part]->bone);
    const bool worn = cloth != Cloth::Iron && cloth != Cloth::Band && cloth != Cloth::Wood &&
                      cloth != Cloth::Hair;
    if (look.isAnatomy && worn) // nobody in particular
        return mixed(look.ink.muscleAtRest, Qt::white, 0.62 - 0.2 * far);
    switch (cloth) {
    case Cloth::Skin:
        return look.ink.skin.at(far);
    case Cloth::Shorts: // one tone: else a seam shows between hip and thigh
        return look.ink.shorts.nearer;
    case Cloth::Top:
        return look.ink.top.nearer;
    case Cloth::Sock:
        return look.ink.sock.at(far);
    case Cloth::Shoe:
        return look.ink.shoe.at(far);
    case Cloth::Sole:
        return look.ink.sole;
    case Cloth::Hair:
        return look.ink.hair;
    case Cloth::Iron:
        return look.ink.iron;
    case Cloth::Band:
        return look.ink.band;
    case Cloth::Wood:
        return look.ink.prop;
    }
    return look.ink.line;
}

} // namespace hipstride
