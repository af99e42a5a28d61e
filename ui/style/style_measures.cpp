// SPDX-License-Identifier: GPL-3.0-or-later
// How large the style makes things, and where their parts are.
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

#include "ui/style/buttons.h"
#include "ui/style/fields.h"
#include "ui/style/hipstride_style.h"
#include "ui/style/marks.h"
#include "ui/style/panels.h"
#include "ui/style/scroll_bar.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int scrollBarWidth = 8;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

QRect HipstrideStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return markRect(*option, widget);
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
        return markWords(*option, widget);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return markFocus(*option, widget);
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame == nullptr || frame->lineWidth == 0)
            return option->rect;
        const int padding = spaced(fieldPadding);
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HipstrideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    switch (control) {
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(*box, part);
        break;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)
                return comboBoxPart(*box, part);
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
        break;
    case CC_GroupBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option))
            return visualRect(box->direction, box->rect, groupBoxPart(*box, part));
        break;
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize HipstrideStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, widget);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return markedSize(*button, widget);
        break;
    case CT_LineEdit:
        return QSize(contents.width() + 2 * spaced(fieldPadding), fieldHeight(option->fontMetrics));
    case CT_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QRect inner = spinBoxPart(*box, SC_SpinBoxEditField);
            const int taken = box->rect.width() - inner.width();
            const bool hasSteps = box->buttonSymbols != QAbstractSpinBox::NoButtons;
            return QSize(std::max(contents.width() + taken + spaced(4), spaced(hasSteps ? 96 : 64)),
                         fieldHeight(option->fontMetrics));
        }
        break;
    case CT_ComboBox:
        return QSize(contents.width() + spaced(fieldPadding) + spaced(36),
                     fieldHeight(option->fontMetrics));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item);
        break;
    case CT_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuBarItemSize(*item);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab);
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header);
        break;
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(size.width(), std::max(size.height(), spaced(36)));
    }
    case CT_Slider: {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool isLevel = slider == nullptr || slider->orientation == Qt::Horizontal;
        const int hit = spaced(36);
        return isLevel ? QSize(contents.width(), hit) : QSize(hit, contents.height());
    }
    case CT_ProgressBar:
        return QSize(contents.width(), spaced(12));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int HipstrideStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return spaced(fieldPadding);
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
            return 0; // views stand on cards, which have the frame
        return widget != nullptr && widget->inherits("QComboBoxPrivateContainer") ? 4 : 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return spaced(18);
    case PM_ToolBarIconSize:
        return spaced(20);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return spaced(markSize);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return spaced(16);
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestScrollHandle;
    case PM_ScrollView_ScrollBarSpacing:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_HeaderMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return spaced(8);
    case PM_FocusFrameHMargin:
        // in views this is the space beside the text of an item
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return widget->inherits("QCalendarView") ? 1 : spaced(11);
        return focusRingMargin;
    case PM_FocusFrameVMargin:
        return focusRingMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        if (qobject_cast<const QDialog *>(widget) != nullptr)
            return 20;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HipstrideStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_GroupBox_TextLabelColor:
        return int(colour(option->palette, Role::Text).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace hipstride
