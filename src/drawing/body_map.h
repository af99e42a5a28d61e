// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::optional<Muscle> muscleAt(QPointF point, const QRectF &box, BodySide side) const;

    /// From where a muscle is seen best, the best first.
    static std::span<const BodySide> sidesOf(Muscle muscle);

    /// Width of a side that is painted that high.
    double widthFor(double height, BodySide side) const;

private:
    const FigurePicture &pictureOf(BodySide side) const;
    void colourPictures();

    FigureLook m_look;
    std::map<BodySide, FigurePicture> m_pictures;
    std::map<Muscle, QColor> m_colours;
};

} // namespace hipstride
