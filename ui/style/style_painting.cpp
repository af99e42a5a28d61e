// SPDX-License-Identifier: GPL-3.0-or-later
// What the style draws.
#include <QCheckBox>
#include <QFrame>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include "ui/icons.h"
#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/style/hipstride_style.h"
#include "ui/style/marks.h"
#include "ui/style/panels.h"
#include "ui/style/scroll_bar.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

void paintPopup(const QStyleOption &option, QPainter &painter)
{
    paintRounded(painter, option.rect, popupRadius, colour(option.palette, Role::Surface),
                 colour(option.palette, Role::BorderStrong), borderWidth(option.palette));
}

void paintTip(const QStyleOption &option, QPainter &painter)
{
    paintRounded(painter, option.rect, tipRadius, option.palette.color(QPalette::ToolTipBase));
}

void paintRule(const QStyleOptionFrame &option, QPainter &painter)
{
    const QColor line = colour(option.palette, Role::Border);
    const QPoint centre = option.rect.center();
    if (option.frameShape == QFrame::HLine)
        painter.fillRect(QRect(option.rect.left(), centre.y(), option.rect.width(), 1), line);
    else
        painter.fillRect(QRect(centre.x(), option.rect.top(), 1, option.rect.height()), line);
}

} // namespace

void HipstrideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        // inside a spin box or a combo box the field is drawn by the outer control
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            paintField(*option, *painter, widget);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (isSwitch(widget))
            paintSwitch(*option, *painter);
        else
            paintCheckMark(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadioMark(*option, *painter);
        return;
    case PE_PanelMenu:
        paintPopup(*option, *painter);
        return;
    case PE_FrameMenu:
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelTipLabel:
        paintTip(*option, *painter);
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            paintField(*option, *painter, widget);
        else if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer"))
            paintPopup(*option, *painter);
        return;
    case PE_FrameFocusRect:
        if (widget != nullptr && widget->inherits("QAbstractItemView") && showsFocus(widget))
            paintFocusRing(*painter, option->rect.adjusted(2, 2, -2, -2), tipRadius,
                           option->palette);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintRowGround(*item, *painter, widget);
        return;
    case PE_FrameTabBarBase: {
        const QRect box = option->rect;
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1),
                          colour(option->palette, Role::Border));
        return;
    }
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, QStringLiteral("down"),
                  colour(option->palette, Role::TextSecondary));
        return;
    case PE_IndicatorBranch: {
        if (!(option->state & State_Children))
            return;
        QRectF box(0, 0, spaced(16), spaced(16));
        box.moveCenter(QRectF(option->rect).center());
        paintIcon(*painter, box,
                  option->state & State_Open ? QStringLiteral("down") : QStringLiteral("right"),
                  colour(option->palette, Role::TextSecondary));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HipstrideStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintPushButton(*button, *painter, widget);
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool isCheck = element == CE_CheckBox;
            QStyleOptionButton part = *button;
            part.rect = subElementRect(isCheck ? SE_CheckBoxIndicator : SE_RadioButtonIndicator,
                                       option, widget);
            drawPrimitive(isCheck ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, painter,
                          widget);
            const QRect words = subElementRect(
                isCheck ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
            const QColor ink = colour(option->palette, Role::Text);
            painter->setPen(option->state & State_Enabled
                                ? ink
                                : faded(ink, colour(option->palette, Role::Surface)));
            painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                              button->text);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (!combo->editable)
                paintComboBoxLabel(*combo, *painter);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(*item, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuBarItem(*item, *painter);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colour(option->palette, Role::Window));
        break;
    case CE_MenuEmptyArea:
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTabLine(*tab, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paintTabLabel(*tab, *painter, widget);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            paintProgressBar(*bar, *painter);
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintHeaderSection(*header, *painter);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintHeaderLabel(*header, *painter);
        break;
    case CE_HeaderEmptyArea:
        break;
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        // in a table the stronger words of a cell would not fit its column any more
        const bool isList = qobject_cast<const QListView *>(widget) != nullptr;
        if (item != nullptr && isList && (item->state & State_Selected)) {
            QStyleOptionViewItem chosen = *item;
            chosen.font.setWeight(QFont::DemiBold);
            QProxyStyle::drawControl(element, &chosen, painter, widget);
        } else {
            QProxyStyle::drawControl(element, option, painter, widget);
        }
        break;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr &&
            (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine))
            paintRule(*frame, *painter);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
        break;
    }
    case CE_FocusFrame:
        if (const auto *frame = qobject_cast<const QFocusFrame *>(widget))
            paintFocusFrame(*frame, *painter);
        break;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    painter->restore();
}

void HipstrideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    painter->save();
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    switch (control) {
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            paintSpinBox(*box, *painter, widget);
        break;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            paintComboBox(*box, *painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            paintToolButton(*button, *painter, widget);
        break;
    case CC_Slider:
        if (slider != nullptr)
            paintSlider(*slider, *painter, subControlRect(control, option, SC_SliderGroove, widget),
                        subControlRect(control, option, SC_SliderHandle, widget));
        break;
    case CC_ScrollBar:
        if (slider != nullptr)
            paintScrollBar(*slider, *painter,
                           subControlRect(control, option, SC_ScrollBarSlider, widget));
        break;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            paintGroupTitle(*box, *painter,
                            subControlRect(control, option, SC_GroupBoxLabel, widget));
            if (box->subControls & SC_GroupBoxCheckBox) {
                QStyleOption mark = *option;
                mark.rect = subControlRect(control, option, SC_GroupBoxCheckBox, widget);
                paintCheckMark(mark, *painter);
            }
        }
        break;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    painter->restore();
}

} // namespace hipstride
