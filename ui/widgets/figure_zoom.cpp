// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_zoom.h"

#include <algorithm>

namespace hipstride {

QRectF FigureZoom::boxIn(QSizeF stage) const
{
    return {-m_corner.x() * stage.width(), -m_corner.y() * stage.height(), m_factor * stage.width(),
            m_factor * stage.height()};
}

void FigureZoom::zoom(double factor, QPointF fixed, QSizeF stage)
{
    const double before = m_factor;
    m_factor = std::clamp(m_factor * factor, 1.0, most);
    const QPointF at(fixed.x() / stage.width(), fixed.y() / stage.height());
    m_corner = (m_corner + at) * (m_factor / before) - at;
    push({}, stage);
}

void FigureZoom::push(QPointF way, QSizeF stage)
{
    m_corner -= QPointF(way.x() / stage.width(), way.y() / stage.height());
    m_corner = {std::clamp(m_corner.x(), 0.0, m_factor - 1),
                std::clamp(m_corner.y(), 0.0, m_factor - 1)};
}

} // namespace hipstride
