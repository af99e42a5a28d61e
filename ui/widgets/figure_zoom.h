// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace hipstride {

/// How much larger than its stage a figure is drawn, and which part of it the stage shows. The
/// stage is always covered: one cannot push the figure out of sight.
class FigureZoom
{
public:
    static constexpr double most = 4;

    double factor() const { return m_factor; }
    bool isOn() const { return m_factor > 1; }
    /// Where the whole picture lies. Unit: pixels of the stage
    QRectF boxIn(QSizeF stage) const;

    /// Makes the picture larger or smaller; what is seen at `fixed` stays there. Between 1 and
    /// most.
    void zoom(double factor, QPointF fixed, QSizeF stage);
    /// Pushes the picture. Unit: pixels of the stage
    void push(QPointF way, QSizeF stage);

    friend bool operator==(const FigureZoom &, const FigureZoom &) = default;

private:
    double m_factor = 1;
    QPointF m_corner; ///< of the picture, up and left of the stage's. Unit: sizes of the stage
};

} // namespace hipstride
