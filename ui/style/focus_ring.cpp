// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QVariant>

#include "ui/style/shapes.h"

namespace hipstride {

namespace {

constexpr const char *byKey = "hipstrideFocusByKey";
constexpr const char *ringRadius = "hipstrideFocusRadius";
constexpr const char *ownFocus = "hipstridePaintsOwnFocus";

bool isTextField(const QWidget *widget)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    return qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool wantsRing(const QWidget *widget)
{
    if (widget->property(ownFocus).toBool() || qobject_cast<const QScrollBar *>(widget) != nullptr)
        return false;
    return isTextField(widget) || qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           widget->property(ringRadius).isValid();
}

// The words and the mark of a check box, not the empty rest of its row.
QRect ringedPart(const QWidget *widget)
{
    QStyleOptionButton option;
    option.initFrom(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (qobject_cast<const QCheckBox *>(widget) != nullptr) {
        option.text = button->text();
        return widget->style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, widget);
    }
    if (qobject_cast<const QRadioButton *>(widget) != nullptr) {
        option.text = button->text();
        return widget->style()->subElementRect(QStyle::SE_RadioButtonFocusRect, &option, widget);
    }
    return widget->rect();
}

} // namespace

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->property(byKey).toBool();
}

void setFocusRadius(QWidget *widget, double radius)
{
    widget->setProperty(ringRadius, radius);
}

void setPaintsOwnFocus(QWidget *widget)
{
    widget->setProperty(ownFocus, true);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        m_lastInputWasKey = true;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_lastInputWasKey = false;
        break;
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            enter(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::FocusOut:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            leave(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::enter(QWidget *widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        widget->setProperty(byKey, true);
        break;
    case Qt::OtherFocusReason:
        widget->setProperty(byKey, m_lastInputWasKey);
        break;
    case Qt::MouseFocusReason:
        widget->setProperty(byKey, false);
        break;
    default:
        break; // the window or a popup gave the focus back: as it was before
    }
    widget->update();
    if (!wantsRing(widget) || !(isTextField(widget) || widget->property(byKey).toBool()))
        return;
    if (m_frame.isNull())
        m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

void FocusRing::leave(QWidget *widget, Qt::FocusReason reason)
{
    const bool comesBack = reason == Qt::ActiveWindowFocusReason ||
                           reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
    if (!comesBack)
        widget->setProperty(byKey, false);
    widget->update();
    if (!m_frame.isNull() && m_frame->widget() == widget && reason != Qt::PopupFocusReason)
        m_frame->setWidget(nullptr);
}

void paintFocusFrame(const QFocusFrame &frame, QPainter &painter)
{
    const QWidget *widget = frame.widget();
    if (widget == nullptr)
        return;
    QRect ringed = ringedPart(widget);
    ringed.translate(focusRingMargin, focusRingMargin);
    ringed.adjust(-focusRingMargin, -focusRingMargin, focusRingMargin, focusRingMargin);
    const QVariant radius = widget->property(ringRadius);
    paintFocusRing(painter, ringed, radius.isValid() ? radius.toDouble() : controlRadius + 2,
                   widget->palette());
}

} // namespace hipstride
