// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <map>
#include <optional>
#include <span>
#include <string>

#include "domain/vocabulary.h"
#include "drawing/figure_painter.h"
#include "figure/figure_library.h"

namespace hipstride {

enum class BodySide
{
    Front,
    Back,
    Left,
    Right,
};

/// The body with its muscles, to be shaded by a value and to be pointed at.
class BodyMap
{
public:
    /// `library` must live as long as the map; it has the figure "body-map".
    BodyMap(const FigureLibrary &library, const FigureLook &look);

    /// Muscles without a colour are shown at rest.
    void setColours(const std::map<Muscle, QColor> &colours);

    /// Paints one side, as large as fits.
    void paint(QPainter &painter, const QRectF &box, BodySide side) const;

    /// The muscle at a point of the box, e.g. under the pointer. Gluteus minimus, the deep rotators
    /// and adductor magnus lie under others and are found only while they have a colour.
    /// The first question about a box draws a map of it; the next ones look it up.
    std::optional<Muscle> muscleAt(QPointF point, const QRectF &box, BodySide side) const;

    /// Where a muscle is seen in the box; empty when it is not seen from that side.
    QRectF boundsOf(Muscle muscle, const QRectF &box, BodySide side) const;

    /// From where a muscle is seen best, the best first.
    static std::span<const BodySide> sidesOf(Muscle muscle);

    /// Width of a side that is painted that high.
    double widthFor(double height, BodySide side) const;

private:
    /// Which muscle is seen at which point of a box: its number, counted from 1.
    struct HitMap
    {
        QSize size;
        QImage muscles;
    };

    const FigurePicture &pictureOf(BodySide side) const;
    const HitMap &hitMap(QSize size, BodySide side) const;
    void colourPictures();

    FigureLook m_look;
    std::map<BodySide, FigurePicture> m_pictures;
    std::map<Muscle, QColor> m_colours;
    mutable std::map<BodySide, HitMap> m_hitMaps; ///< as long as colours and size stay the same
};

} // namespace hipstride
