// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include <QListView>

#include "ui/style/focus_ring.h"

namespace hipstride {

void setUpRows(QListView &list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.setMouseTracking(true);
    list.setResizeMode(QListView::Adjust);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPaintsOwnFocus(&list);
}

} // namespace hipstride
