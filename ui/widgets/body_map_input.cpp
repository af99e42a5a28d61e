// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

#include "ui/widgets/body_map_view.h"

// Pointer and keys on the body map.
namespace hipstride {

void BodyMapView::go(int step)
{
    const std::vector<Muscle> shown = muscles();
    if (shown.empty())
        return;
    const auto from = m_pointed ? m_pointed : m_selected;
    const auto found = from ? std::find(shown.begin(), shown.end(), *from) : shown.end();
    const auto count = static_cast<int>(shown.size());
    int next = step > 0 ? 0 : count - 1;
    if (found != shown.end())
        next = (static_cast<int>(found - shown.begin()) + step + count) % count;
    point(shown[static_cast<std::size_t>(next)]);
}

void BodyMapView::mouseMoveEvent(QMouseEvent *event)
{
    point(muscleAt(event->position()));
}

void BodyMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto muscle = muscleAt(event->position()))
        choose(*muscle);
}

void BodyMapView::leaveEvent(QEvent *event)
{
    point({});
    QWidget::leaveEvent(event);
}

void BodyMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        go(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(-1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed)
            choose(*m_pointed);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BodyMapView::focusOutEvent(QFocusEvent *event)
{
    point({});
    QWidget::focusOutEvent(event);
}

} // namespace hipstride
