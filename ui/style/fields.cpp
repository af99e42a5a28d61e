// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fields.h"

#include <QAbstractSpinBox>
#include <QFontMetrics>
#include <QPainter>
#include <QVariant>
#include <QWidget>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr const char *errorProperty = "error";
constexpr int stepWidth = 30; // of the − and + at the ends
constexpr int stepIcon = 16;
constexpr int chevronSize = 16;

QColor lineOf(const QStyleOption &option, const QWidget *widget)
{
    if (!(option.state & QStyle::State_Enabled))
        return colour(option.palette, Role::Border);
    if (widget != nullptr && widget->property(errorProperty).toBool())
        return colour(option.palette, Role::PainStop);
    return colour(option.palette, Role::BorderStrong);
}

QColor inkOf(const QStyleOption &option, Role role, bool isUsable)
{
    const QColor ink = colour(option.palette, role);
    return isUsable ? ink : faded(ink, colour(option.palette, Role::Surface));
}

void paintStep(const QStyleOptionSpinBox &option, QPainter &painter, QStyle::SubControl part,
               bool isUsable)
{
    const QRect box = spinBoxPart(option, part);
    const bool isActive = option.activeSubControls == part;
    const bool isPressed = isActive && (option.state & QStyle::State_Sunken);
    const bool isHovered = isActive && (option.state & QStyle::State_MouseOver);
    if (isUsable && (isPressed || isHovered)) {
        const Role ground = isPressed ? Role::AccentSoft : Role::Sunken;
        paintRounded(painter, box.adjusted(3, 3, -3, -3), controlRadius - 3,
                     colour(option.palette, ground));
    }
    const int size = spaced(stepIcon);
    QRectF icon(0, 0, size, size);
    icon.moveCenter(QRectF(box).center());
    paintIcon(painter, icon,
              part == QStyle::SC_SpinBoxUp ? QStringLiteral("plus") : QStringLiteral("minus"),
              inkOf(option, Role::TextSecondary, isUsable));
}

} // namespace

void setFieldError(QWidget *field, bool isWrong)
{
    field->setProperty(errorProperty, isWrong);
    field->update();
}

void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    paintRounded(painter, option.rect, spaced(controlRadius), colour(option.palette, Role::Surface),
                 lineOf(option, widget), borderWidth(option.palette));
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget)
{
    paintField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintStep(option, painter, QStyle::SC_SpinBoxDown,
              isEnabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
    paintStep(option, painter, QStyle::SC_SpinBoxUp,
              isEnabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const bool hasButtons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? spaced(stepWidth) : spaced(fieldPadding);
    QRect place = box;
    switch (part) {
    case QStyle::SC_SpinBoxDown:
        place = hasButtons ? QRect(box.left(), box.top(), width, box.height()) : QRect();
        break;
    case QStyle::SC_SpinBoxUp:
        place =
            hasButtons ? QRect(box.right() - width + 1, box.top(), width, box.height()) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        place = box.adjusted(width, 2, -width, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, box, place);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget)
{
    paintField(option, painter, widget);
    const int size = spaced(chevronSize);
    QRectF chevron(0, 0, size, size);
    chevron.moveCenter(QRectF(comboBoxPart(option, QStyle::SC_ComboBoxArrow)).center());
    paintIcon(painter, chevron, QStringLiteral("down"),
              inkOf(option, Role::TextSecondary, option.state & QStyle::State_Enabled));
}

void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    QRect words = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const int size = spaced(18);
        QRect icon(words.left(), words.center().y() - size / 2 + 1, size, size);
        icon = QStyle::visualRect(option.direction, words, icon);
        painter.drawPixmap(icon,
                           tinted(option.currentIcon, size, painter.device()->devicePixelRatioF(),
                                  colour(option.palette, Role::TextSecondary)));
        const QRect rest = words.adjusted(size + spaced(8), 0, 0, 0);
        words = QStyle::visualRect(option.direction, words, rest);
    }
    painter.setPen(inkOf(option, Role::Text, option.state & QStyle::State_Enabled));
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, words.width());
    // one pixel lower, where a line edit has its text
    painter.drawText(words.adjusted(0, 1, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect box = option.rect;
    const int arrow = spaced(chevronSize) + 2 * spaced(8);
    QRect place = box;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        place = QRect(box.right() - arrow + 1, box.top(), arrow, box.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        place = box.adjusted(spaced(fieldPadding) + 2, 2, -arrow + spaced(4), -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, box, place);
}

int fieldHeight(const QFontMetrics &metrics)
{
    return std::max(spaced(36), metrics.height() + spaced(8));
}

} // namespace hipstride
