// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_stops.h"

#include <QWidget>

namespace hipstride {

QList<QWidget *> tabStopsIn(const QWidget &part)
{
    QList<QWidget *> stops;
    for (QWidget *each : part.findChildren<QWidget *>()) {
        // the list of a box is a window of its own, and an order across windows breaks off there
        const bool isStop =
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->focusProxy() == nullptr;
        if (isStop && each->window() == part.window())
            stops.append(each);
    }
    return stops;
}

} // namespace hipstride
