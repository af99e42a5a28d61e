// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

#include "ui/widgets/figure_view.h"

// Keys, mouse and wheel on a figure.
namespace hipstride {

namespace {

constexpr double turnPerKey = 15; // degrees
constexpr double tiltPerKey = 10;
constexpr double turnPerPixel = 0.5;
constexpr double zoomPerStep = 1.2;

} // namespace

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ShiftModifier && pushByKey(event->key()))
        return;
    const double turn = m_moment.mirrored ? -turnPerKey : turnPerKey;
    switch (event->key()) {
    case Qt::Key_Space:
        togglePlaying();
        break;
    case Qt::Key_Left:
        setCamera(m_yaw - turn, m_pitch);
        break;
    case Qt::Key_Right:
        setCamera(m_yaw + turn, m_pitch);
        break;
    case Qt::Key_Up:
        setCamera(m_yaw, m_pitch - tiltPerKey);
        break;
    case Qt::Key_Down:
        setCamera(m_yaw, m_pitch + tiltPerKey);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        zoomBy(zoomPerStep, rect().center());
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomPerStep, rect().center());
        break;
    case Qt::Key_Home:
        resetCamera();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureView::zoomBy(double factor, QPointF fixed)
{
    FigureZoom zoom = m_zoom;
    zoom.zoom(factor, fixed, size());
    setZoom(zoom);
}

void FigureView::pushBy(QPointF way)
{
    FigureZoom zoom = m_zoom;
    zoom.push(way, size());
    setZoom(zoom);
}

// An arrow key brings into sight what lies on its side.
bool FigureView::pushByKey(int key)
{
    constexpr double pushPerKey = 0.1; // sizes of the stage
    const double x = pushPerKey * width();
    const double y = pushPerKey * height();
    switch (key) {
    case Qt::Key_Left:
        pushBy({x, 0});
        return true;
    case Qt::Key_Right:
        pushBy({-x, 0});
        return true;
    case Qt::Key_Up:
        pushBy({0, y});
        return true;
    case Qt::Key_Down:
        pushBy({0, -y});
        return true;
    default:
        return false;
    }
}

// On a page that scrolls, the wheel scrolls past a figure that nobody has turned to.
bool FigureView::leavesWheelToPage(const QWheelEvent &event) const
{
    if (hasFocus() || (event.modifiers() & Qt::ControlModifier) != 0)
        return false;
    for (const QWidget *outer = parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        const auto *page = qobject_cast<const QAbstractScrollArea *>(outer);
        if (page != nullptr && page->verticalScrollBar()->maximum() > 0)
            return true;
    }
    return false;
}

void FigureView::wheelEvent(QWheelEvent *event)
{
    constexpr double unitsPerStep = 120; // of the angle that Qt reports
    const int turned = event->angleDelta().y();
    if (m_motion == nullptr || turned == 0 || leavesWheelToPage(*event)) {
        event->ignore();
        return;
    }
    zoomBy(std::pow(zoomPerStep, turned / unitsPerStep), event->position());
    event->accept();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) == 0)
        return;
    const QPointF way = event->position() - m_dragFrom;
    m_dragFrom = event->position();
    if ((event->buttons() & Qt::LeftButton) == 0) {
        pushBy(way);
        return;
    }
    setCamera(m_yaw + way.x() * (m_moment.mirrored ? -turnPerPixel : turnPerPixel),
              m_pitch + way.y() * turnPerPixel);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    setCursor(Qt::OpenHandCursor);
    QWidget::mouseReleaseEvent(event);
}

void FigureView::mouseDoubleClickEvent(QMouseEvent *)
{
    resetCamera();
}

} // namespace hipstride
