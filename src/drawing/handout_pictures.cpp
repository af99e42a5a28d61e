// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/handout_pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

#include "drawing/figure_painter.h"
#include "figure/figure_library.h"

namespace hipstride {

namespace {

/// Figures round their points to whole units on paper, and a point of type is too coarse for that.
constexpr double figureUnits = 400.0 / 72.0;
constexpr double readableBody = 26 * pointsPerMillimetre;
/// On paper lines are not helped by a screen's glow.
constexpr double lineFactor = 1.4;

/// Gives the painter units for figures, on whole dots of the device: long fractions would make a
/// file half as large again.
void placeOn(QPainter &painter, QPointF corner)
{
    const QTransform device = painter.deviceTransform();
    const QPointF dot = device.map(corner);
    const QPointF whole(std::round(dot.x()), std::round(dot.y()));
    painter.translate(device.inverted().map(whole));
    painter.scale(1 / figureUnits, 1 / figureUnits);
}

/// In a low box a lying figure may be larger than a standing one: better that than a tiny one.
double bodyHeightIn(QSizeF box, const FigurePicture &picture)
{
    const double fitted = picture.fittedBodyHeight(box);
    constexpr double filled = 0.9; // of the box
    const double most = std::min(box.width() * filled / picture.extent().width(),
                                 box.height() * filled / picture.extent().height());
    return std::max(fitted, std::min(most, readableBody * figureUnits));
}

/// The figures of a sheet, each made when it is painted first: it is painted up to four times.
class KnownFigures
{
public:
    KnownFigures(const FigureLibrary &figures, FigureLook look)
        : m_figures(figures)
        , m_look(std::move(look))
    {}

    /// Null when there is none.
    const FigurePicture *find(const ExerciseKey &key)
    {
        const auto known = m_pictures.find(key);
        if (known != m_pictures.end())
            return &known->second;
        const Motion *motion = m_figures.find(key);
        return motion ? &m_pictures.try_emplace(key, *motion, m_look).first->second : nullptr;
    }

private:
    const FigureLibrary &m_figures;
    FigureLook m_look;
    std::map<ExerciseKey, FigurePicture> m_pictures;
};

void paintFigureAt(QPainter &painter, const PicturePlace &place, const FigurePicture &picture)
{
    const bool isEnd = place.moment == PictureMoment::End;
    const std::vector<double> stills = picture.motion().stillPhases();
    placeOn(painter, place.box.topLeft());
    const QRectF box(QPointF(), place.box.size() * figureUnits);
    picture.paint(painter, box,
                  {.phase = isEnd ? stills.back() : stills.front(),
                   .mirrored = isMirroredFor(picture.motion(), place.side),
                   .showsArrows = isEnd,
                   .bodyHeight = bodyHeightIn(box.size(), picture),
                   .standsOnLine = true});
}

} // namespace

HandoutPictures figurePictures(const FigureLibrary &figures, FigureTheme paper,
                               const FigurePerson &person)
{
    FigureLook look = figureLook(paper, person);
    look.ink.lineWidth *= lineFactor;
    const auto known = std::make_shared<KnownFigures>(figures, std::move(look));
    return {.has = [&figures](const ExerciseKey &key) { return figures.contains(key); },
            .paint =
                [known](QPainter &painter, const PicturePlace &place) {
                    if (const FigurePicture *picture = known->find(place.exercise))
                        paintFigureAt(painter, place, *picture);
                }};
}

bool isMirroredFor(const Motion &motion, Side side)
{
    if (side != Side::Left && side != Side::Right)
        return false;
    int drawnSide = 0; // right is positive; what works on both sides says nothing
    for (const WorkWish &work : motion.script().work)
        drawnSide += work.side;
    return drawnSide != 0 && (drawnSide > 0) != (side == Side::Right);
}

} // namespace hipstride
