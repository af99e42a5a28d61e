// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/hipstride_style.h"

#include <QApplication>
#include <QBitmap>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/style/marks.h"
#include "ui/style/panels.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

bool isPopup(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) != nullptr ||
           widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTipLabel");
}

// A closed combo box, a number or a slider in a form: what scrolls past under the pointer is not to
// be changed.
bool isTurnedByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QSlider *>(widget) != nullptr;
}

// The corners of a popup are cut out of its window: nothing is transparent in this design.
void cutCorners(QWidget *popup)
{
    const double radius = popup->inherits("QTipLabel") ? tipRadius : popupRadius;
    QBitmap mask(popup->size());
    mask.clear();
    QPainter painter(&mask);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::color1);
    painter.drawRoundedRect(popup->rect(), radius, radius);
    painter.end();
    popup->setMask(mask);
}

void giveDialogButtonItsRole(QPushButton *button, const QDialogButtonBox &box)
{
    if (button->property("role").isValid())
        return;
    switch (box.buttonRole(button)) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole:
    case QDialogButtonBox::ApplyRole:
        setButtonRole(button, ButtonRole::Primary);
        break;
    case QDialogButtonBox::DestructiveRole:
        setButtonRole(button, ButtonRole::Danger);
        break;
    default:
        break;
    }
}

// Red is not for weekends, weeks have no numbers here, and days are large enough to be hit.
void calm(QCalendarWidget &calendar)
{
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, QTextCharFormat());
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // seven rows, and a row above them, that can be hit
    calendar.setMinimumSize(7 * spaced(36), spaced(36) + 7 * spaced(32));
}

} // namespace

HipstrideStyle::HipstrideStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void HipstrideStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_focusRing);
}

void HipstrideStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(&m_focusRing);
    QProxyStyle::unpolish(application);
}

void HipstrideStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr ||
        qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QTabBar *>(widget) != nullptr || widget->inherits("QAbstractSpinBox") ||
        widget->inherits("QAbstractSlider"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *button = qobject_cast<QPushButton *>(widget)) {
        if (const auto *box = qobject_cast<QDialogButtonBox *>(button->parentWidget()))
            giveDialogButtonItsRole(button, *box);
    }
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        calm(*calendar);
    const bool isTurned = isTurnedByWheel(widget);
    if (isTurned && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    if (isTurned || isPopup(widget))
        widget->installEventFilter(this);
}

QIcon HipstrideStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (which) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return themedIcon(QStringLiteral("left"));
    case SP_ArrowRight:
    case SP_ArrowForward:
        return themedIcon(QStringLiteral("right"));
    case SP_ArrowUp:
        return themedIcon(QStringLiteral("up"));
    case SP_ArrowDown:
        return themedIcon(QStringLiteral("down"));
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return themedIcon(QStringLiteral("close"));
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return themedIcon(QStringLiteral("info"));
    case SP_MessageBoxWarning:
        return themedIcon(QStringLiteral("warning"));
    case SP_MessageBoxCritical:
        return themedIcon(QStringLiteral("stop"));
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

bool HipstrideStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        auto *popup = qobject_cast<QWidget *>(watched);
        if (popup != nullptr && popup->isWindow())
            cutCorners(popup);
    }
    if (event->type() == QEvent::Wheel) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget != nullptr && isTurnedByWheel(widget) &&
            (!widget->hasFocus() || qobject_cast<const QComboBox *>(widget) != nullptr)) {
            event->ignore(); // what it stands in scrolls
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace hipstride
