// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"
#include "ui/widgets/figure_view.h"

// The stage of a figure, and what is painted on it.
namespace hipstride {

void FigureView::paintFigure(QPainter &painter) const
{
    painter.save();
    if (m_zoom.isOn() && m_cornerRadius > 0) {
        QPainterPath stage;
        stage.addRoundedRect(rect(), m_cornerRadius, m_cornerRadius);
        painter.setClipPath(stage);
    }
    if (m_reducesMotion && !m_isPlaying)
        paintStills(painter);
    else
        m_picture->paint(painter, m_zoom.boxIn(size()), m_moment);
    painter.restore();
}

void FigureView::paintStills(QPainter &painter) const
{
    const std::vector<double> phases = m_motion->stillPhases();
    const QRectF all = m_zoom.boxIn(size());
    const double each = all.width() / static_cast<double>(phases.size());
    const QSizeF room(each, all.height());
    for (std::size_t i = 0; i < phases.size(); ++i) {
        FigureMoment moment = m_moment;
        moment.phase = phases[i];
        moment.bodyHeight = m_picture->fittedBodyHeight(room);
        moment.showsArrows = i > 0 && i + 1 == phases.size();
        const QPointF corner = all.topLeft() + QPointF(each * static_cast<double>(i), 0);
        m_picture->paint(painter, QRectF(corner, room), moment);
    }
}

void FigureView::paintHint(QPainter &painter) const
{
    constexpr int edge = 14;
    const bool isChanged = m_yaw != 0 || m_pitch != 0 || m_zoom.isOn();
    const QString words = isChanged ? tr("Double click to go back") : tr("Drag to turn");
    const int icon = spaced(16);
    const QRect line = rect().adjusted(edge, edge - 2, -edge, 0);
    const QRect row(line.topLeft(), QSize(line.width(), lineHeight(TypeToken::Small)));
    painter.setFont(fontOf(TypeToken::Small));
    painter.setPen(colour(this, Role::TextSecondary));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, words);
    const int width = painter.fontMetrics().horizontalAdvance(words);
    paintIcon(painter,
              QRectF(row.right() - width - 6 - icon, row.center().y() - icon / 2.0 + 1, icon, icon),
              QStringLiteral("camera-turn"), colour(this, Role::TextSecondary));
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_cornerRadius > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(painter, rect(), m_cornerRadius, colour(this, Role::Stage));
    } else {
        painter.fillRect(rect(), colour(this, Role::Stage));
    }
    if (m_showsHint && m_picture != nullptr)
        paintHint(painter);
    if (m_picture != nullptr)
        paintFigure(painter);
    if (m_showsFocus)
        paintFocusRing(painter, rect(), std::max(m_cornerRadius, tipRadius), palette());
}

} // namespace hipstride
