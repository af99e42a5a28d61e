// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace hipstride {

/// Whether a widget that paints its own focus is to show it now: it has the focus, and a key
/// brought it there.
bool showsFocus(const QWidget *widget);

/// How far the ring of a widget is rounded where that is not the usual 10; a chip or a card says
/// so.
void setFocusRadius(QWidget *widget, double radius);

/// The widget draws its focus by itself (see showsFocus), no ring is laid around it.
void setPaintsOwnFocus(QWidget *widget);

/// Watches the focus of the whole application and lays the ring around the control that has it:
/// only after a key was used, around text fields always.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QWidget *widget, Qt::FocusReason reason);
    void leave(QWidget *widget, Qt::FocusReason reason);

    QPointer<QFocusFrame> m_frame;
    bool m_lastInputWasKey = false;
};

/// Paints the ring of the frame's widget; part of the style.
void paintFocusFrame(const QFocusFrame &frame, QPainter &painter);

/// Space that the ring takes around a control. Unit: pixels.
inline constexpr int focusRingMargin = 4;

} // namespace hipstride
