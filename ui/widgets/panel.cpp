// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QPainter>

namespace hipstride {

Panel::Panel(Role ground, Qt::Edge line, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_line(line)
{}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), m_ground));
    const int thickness = qRound(borderWidth(palette()));
    QRect line = rect();
    switch (m_line) {
    case Qt::LeftEdge:
        line.setWidth(thickness);
        break;
    case Qt::RightEdge:
        line.setLeft(rect().right() - thickness + 1);
        break;
    case Qt::TopEdge:
        line.setHeight(thickness);
        break;
    case Qt::BottomEdge:
        line.setTop(rect().bottom() - thickness + 1);
        break;
    }
    painter.fillRect(line, colour(palette(), Role::Border));
}

} // namespace hipstride
