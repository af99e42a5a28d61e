// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_stage.h"

#include <QVBoxLayout>

#include "ui/widgets/figure_transport.h"
#include "ui/widgets/figure_view.h"

namespace hipstride {

FigureStage::FigureStage(QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView)
{
    m_figure->setShowsHint(true);
    m_figure->setShowsArrows(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figure);
    column->addWidget(new FigureTransport(*m_figure, *this));
}

void FigureStage::setMotion(const Motion *motion, const QString &name)
{
    setVisible(motion != nullptr);
    m_figure->setMotion(motion, name);
    m_figure->setPlaying(motion != nullptr && !m_reducesMotion);
}

void FigureStage::setStageHeight(int height)
{
    m_figure->setFixedHeight(height);
}

void FigureStage::setReducedMotion(bool reduces)
{
    m_reducesMotion = reduces;
    m_figure->setReducedMotion(reduces);
}

} // namespace hipstride
