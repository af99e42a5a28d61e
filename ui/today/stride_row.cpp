// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/stride_row.h"

#include <QPainter>

#include "drawing/figure_painter.h"
#include "ui/figure_thumbnails.h"
#include "ui/theme.h"
#include "ui/widgets/figure_view.h"

namespace hipstride {

namespace {

constexpr int runners = 3;
constexpr QSize rowSize(500, 260);
constexpr double bodyHeight = 232;
constexpr int footRoom = 17; ///< that the painter leaves below the feet

} // namespace

StrideRow::StrideRow(const FigureThumbnails &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_stride(figures.library().find("running-stride"))
{
    connect(&figures, &FigureThumbnails::choiceChanged, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!hasFigure())
        hide();
}

QSize StrideRow::sizeHint() const
{
    return rowSize;
}

void StrideRow::paintEvent(QPaintEvent *)
{
    if (m_stride == nullptr)
        return;
    QPainter painter(this);
    const int ground = height() - 8;
    painter.fillRect(QRect(0, ground, width(), 1), colour(palette(), Role::Border));
    const std::vector<double> phases = m_stride->stillPhases();
    for (int runner = 0; runner < runners; ++runner) {
        const auto moment = static_cast<std::size_t>(runner) * phases.size() / runners;
        const QRectF box(width() * runner / double(runners), footRoom, width() / double(runners),
                         ground);
        paintFigure(painter, box, *m_stride,
                    {.phase = phases[moment], .bodyHeight = bodyHeight, .standsOnLine = true},
                    figureLook(palette(), m_figures.choice().person));
    }
}

} // namespace hipstride
