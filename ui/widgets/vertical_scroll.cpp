// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/vertical_scroll.h"

namespace hipstride {

QScrollArea *verticalScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QScrollArea *groundlessScroll(QWidget *content)
{
    QScrollArea *scroll = verticalScroll(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // setting a widget switches it on
    return scroll;
}

} // namespace hipstride
