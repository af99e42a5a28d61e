// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_still.h"

#include <QPainter>

#include "ui/figure_thumbnails.h"
#include "ui/seen.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"

namespace hipstride {

FigureStill::FigureStill(FigureThumbnails &figures, QSize size, Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_size(size)
    , m_ground(ground)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&figures, &FigureThumbnails::drawn, this, &FigureStill::showWhatIsDrawn);
}

void FigureStill::setExercise(const std::string &key)
{
    m_key = key;
    showWhatIsDrawn();
}

void FigureStill::showWhatIsDrawn()
{
    setSeen(*this, m_figures.mayContain(m_key));
    update();
}

void FigureStill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ground == Ground::Stage)
        paintRounded(painter, rect(), controlRadius, colour(this, Role::Stage));
    const QPixmap pixmap =
        m_figures.pixmap(m_key, m_size - QSize(4, 4), devicePixelRatioF(), palette());
    const QPoint corner((width() - m_size.width()) / 2 + 2, (height() - m_size.height()) / 2 + 2);
    painter.drawPixmap(corner, pixmap);
}

} // namespace hipstride
