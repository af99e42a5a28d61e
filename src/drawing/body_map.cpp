// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/body_map.h"

#include <array>
#include <cassert>

namespace hipstride {

namespace {

constexpr std::array<BodySide, 4> sides{BodySide::Front, BodySide::Back, BodySide::Left,
                                        BodySide::Right};

double yawOf(BodySide side)
{
    switch (side) {
    case BodySide::Front:
        return 0;
    case BodySide::Back:
        return 180;
    case BodySide::Left:
        return -90;
    case BodySide::Right:
        return 90;
    }
    return 0;
}

// Under or within another muscle: shown only when something is said about it.
bool isHidden(Muscle muscle)
{
    return muscle == Muscle::GluteusMediusFront || muscle == Muscle::GluteusMediusBack ||
           muscle == Muscle::GluteusMinimus || muscle == Muscle::DeepRotators ||
           muscle == Muscle::AdductorMagnus;
}

} // namespace

BodyMap::BodyMap(const FigureLibrary &library, const FigureLook &look)
    : m_look(look)
{
    const Motion *motion = library.find("body-map");
    assert(motion != nullptr);
    m_look.isAnatomy = true;
    for (const BodySide side : sides)
        m_pictures.try_emplace(side, *motion, m_look, yawOf(side), 0.0);
    colourPictures();
}

void BodyMap::setColours(const std::map<Muscle, QColor> &colours)
{
    m_colours = colours;
    colourPictures();
}

void BodyMap::colourPictures()
{
    std::map<std::string, QColor, std::less<>> colours;
    for (const Muscle muscle : allOf<Muscle>()) {
        const auto own = m_colours.find(muscle);
        if (own != m_colours.end())
            colours[std::string(nameOf(muscle))] = own->second;
        else if (!isHidden(muscle))
            colours[std::string(nameOf(muscle))] = m_look.ink.muscleAtRest;
    }
    for (auto &[side, picture] : m_pictures)
        picture.setMuscleColours(colours);
    m_hitMaps.clear();
}

const FigurePicture &BodyMap::pictureOf(BodySide side) const
{
    return m_pictures.at(side);
}

void BodyMap::paint(QPainter &painter, const QRectF &box, BodySide side) const
{
    pictureOf(side).paint(painter, box, {});
}

const BodyMap::HitMap &BodyMap::hitMap(QSize size, BodySide side) const
{
    HitMap &map = m_hitMaps[side];
    if (map.size == size)
        return map;
    map.size = size;
    map.muscles = QImage(size, QImage::Format_Grayscale8);
    map.muscles.fill(0);
    QPainter painter(&map.muscles);
    const QRectF box(QPointF(0, 0), size);
    for (const FigurePicture::SeenShape &shape : pictureOf(side).seenMuscles(box, {})) {
        if (const auto muscle = fromName<Muscle>(shape.muscle)) {
            const int number = static_cast<int>(*muscle) + 1;
            painter.fillPath(shape.path, QColor(number, number, number));
        }
    }
    return map;
}

std::optional<Muscle> BodyMap::muscleAt(QPointF point, const QRectF &box, BodySide side) const
{
    const QPoint pixel = (point - box.topLeft()).toPoint();
    const QImage &muscles = hitMap(box.size().toSize(), side).muscles;
    if (!muscles.rect().contains(pixel))
        return std::nullopt;
    const int number = muscles.constScanLine(pixel.y())[pixel.x()];
    return number > 0 ? std::optional(static_cast<Muscle>(number - 1)) : std::nullopt;
}

QRectF BodyMap::boundsOf(Muscle muscle, const QRectF &box, BodySide side) const
{
    QRectF bounds;
    for (const FigurePicture::SeenShape &shape : pictureOf(side).seenMuscles(box, {})) {
        if (fromName<Muscle>(shape.muscle) == muscle)
            bounds |= shape.path.boundingRect();
    }
    return bounds;
}

std::span<const BodySide> BodyMap::sidesOf(Muscle muscle)
{
    static constexpr std::array front{BodySide::Front, BodySide::Right};
    static constexpr std::array back{BodySide::Back, BodySide::Right};
    static constexpr std::array lateral{BodySide::Right, BodySide::Left};
    switch (muscle) {
    case Muscle::GluteusMaximus:
    case Muscle::DeepRotators:
    case Muscle::Hamstrings:
    case Muscle::AdductorMagnus:
    case Muscle::Calves:
        return back;
    case Muscle::GluteusMedius:
    case Muscle::GluteusMediusFront:
    case Muscle::GluteusMediusBack:
    case Muscle::GluteusMinimus:
    case Muscle::TensorFasciaeLatae:
        return lateral;
    case Muscle::Adductors:
    case Muscle::HipFlexors:
    case Muscle::Quadriceps:
    case Muscle::Trunk:
        return front;
    }
    return front;
}

double BodyMap::widthFor(double height, BodySide side) const
{
    const Extent &extent = pictureOf(side).extent();
    return height * (extent.width() / extent.height());
}

} // namespace hipstride
