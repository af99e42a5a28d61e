// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/scroll_bar.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/style/shapes.h"
#include "ui/theme.h"

namespace hipstride {

void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &handle)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isActive = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                          (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QRectF pill = QRectF(handle).adjusted(1, 1, -1, -1);
    paintRounded(painter, pill, std::min(pill.width(), pill.height()) / 2,
                 colour(bar.palette, isActive ? Role::TextSecondary : Role::BorderStrong));
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool isLevel = bar.orientation == Qt::Horizontal;
    const int length = isLevel ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(length) * bar.pageStep / (range + bar.pageStep));
        handle = std::clamp(handle, std::min(shortestScrollHandle, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    int from = 0;
    int size = length;
    switch (part) {
    case QStyle::SC_ScrollBarSubLine:
    case QStyle::SC_ScrollBarAddLine:
        return QRect(); // no arrows
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + handle;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = handle;
        break;
    default:
        break;
    }
    const QRect place = isLevel
                            ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                            : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
    return QStyle::visualRect(bar.direction, bar.rect, place);
}

} // namespace hipstride
