// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/panels.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QWidget>

#include <algorithm>

#include "ui/icons.h"
#include "ui/style/focus_ring.h"
#include "ui/style/marks.h"
#include "ui/style/shapes.h"
#include "ui/theme.h"
#include "ui/type_scale.h"

namespace hipstride {

namespace {

constexpr int menuPadding = 10;
constexpr int menuIcon = 18;
constexpr int menuInset = 4; // between the ground of a chosen row and the menu's edge
constexpr int tabGap = 20;
constexpr int cellPadding = 12; // as beside the text of an item

QColor inkOf(const QStyleOption &option, Role role)
{
    const QColor ink = colour(option.palette, role);
    if (option.state & QStyle::State_Enabled)
        return ink;
    return faded(ink, colour(option.palette, Role::Surface));
}

QRectF centredIcon(const QRect &box, int size)
{
    QRectF icon(0, 0, size, size);
    icon.moveCenter(QRectF(box).center());
    return icon;
}

// "Undo\tCtrl+Z": the words, then the keys
QStringList wordsAndKeys(const QStyleOptionMenuItem &option)
{
    QStringList parts = option.text.split(QLatin1Char('\t'));
    if (parts.size() < 2)
        parts.append(QString());
    return parts;
}

bool hasIconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems || !option.icon.isNull();
}

int iconColumn(const QStyleOptionMenuItem &option)
{
    return hasIconColumn(option) ? spaced(menuIcon) + spaced(8) : 0;
}

} // namespace

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (!option.text.isEmpty()) {
            painter.setFont(fontOf(TypeToken::Small));
            painter.setPen(colour(option.palette, Role::TextSecondary));
            const int padding = spaced(menuPadding) + menuInset;
            painter.drawText(option.rect.adjusted(padding, 0, -padding, -spaced(4)),
                             Qt::AlignBottom | Qt::AlignLeft, option.text);
        }
        const int middle =
            option.text.isEmpty() ? option.rect.center().y() : option.rect.top() + spaced(4);
        painter.fillRect(QRect(option.rect.left(), middle, option.rect.width(), 1),
                         colour(option.palette, Role::Border));
        return;
    }
    const bool isChosen =
        (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Enabled);
    if (isChosen)
        paintRounded(painter, option.rect.adjusted(menuInset, 0, -menuInset, 0), tipRadius,
                     colour(option.palette, Role::AccentSoft));
    const QColor ink = inkOf(option, isChosen ? Role::AccentSoftText : Role::Text);
    const QColor quiet = inkOf(option, isChosen ? Role::AccentSoftText : Role::TextSecondary);
    const int padding = spaced(menuPadding) + menuInset;
    QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const int column = iconColumn(option);
    const QRect iconPlace =
        QStyle::visualRect(option.direction, inner,
                           QRect(inner.left(), inner.top(), spaced(menuIcon), inner.height()));
    if (option.checked)
        paintIcon(painter, centredIcon(iconPlace, spaced(16)), QStringLiteral("check"), ink);
    else if (!option.icon.isNull())
        painter.drawPixmap(
            centredIcon(iconPlace, spaced(menuIcon)).toRect(),
            tinted(option.icon, spaced(menuIcon), painter.device()->devicePixelRatioF(), quiet));
    const QRect words =
        QStyle::visualRect(option.direction, option.rect, inner.adjusted(column, 0, 0, 0));
    const QStringList parts = wordsAndKeys(option);
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, parts.at(0));
    painter.setPen(quiet);
    painter.setFont(fontOf(TypeToken::Small));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(inner.right() - spaced(16) + 1, inner.top(), spaced(16), inner.height());
        const bool isLeftToRight = option.direction == Qt::LeftToRight;
        paintIcon(painter,
                  centredIcon(QStyle::visualRect(option.direction, option.rect, end), spaced(16)),
                  isLeftToRight ? QStringLiteral("right") : QStringLiteral("left"), quiet);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty()
                   ? QSize(spaced(40), spaced(9))
                   : QSize(QFontMetrics(fontOf(TypeToken::Small)).horizontalAdvance(option.text) +
                               2 * (spaced(menuPadding) + menuInset),
                           lineHeight(TypeToken::Small) + spaced(16));
    const QStringList parts = wordsAndKeys(option);
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextShowMnemonic, parts.at(0)).width() + iconColumn(option) +
                2 * (spaced(menuPadding) + menuInset);
    if (!parts.at(1).isEmpty())
        width += spaced(24) + QFontMetrics(fontOf(TypeToken::Small)).horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += spaced(24);
    return QSize(width, std::max(spaced(36), metrics.height() + spaced(8)));
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    painter.fillRect(option.rect, colour(option.palette, Role::Window));
    const bool isChosen = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (isChosen && (option.state & QStyle::State_Enabled))
        paintRounded(painter, option.rect.adjusted(0, 2, 0, -2), tipRadius,
                     colour(option.palette, Role::AccentSoft));
    painter.setPen(inkOf(option, isChosen ? Role::AccentSoftText : Role::Text));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
}

QSize menuBarItemSize(const QStyleOptionMenuItem &option)
{
    const QFontMetrics metrics(option.font);
    return QSize(metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * spaced(8),
                 std::max(spaced(28), metrics.height() + spaced(8)));
}

void paintTabLine(const QStyleOptionTab &option, QPainter &painter)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    const QRect under(option.rect.left(), option.rect.bottom() - 1,
                      option.rect.width() - spaced(tabGap), 2);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, under),
                     colour(option.palette, Role::Accent));
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect words = QStyle::visualRect(option.direction, option.rect,
                                           option.rect.adjusted(0, 0, -spaced(tabGap), 0));
    painter.setFont(fontOf(isSelected ? TypeToken::Strong : TypeToken::Body));
    painter.setPen(inkOf(option, isSelected || isHovered ? Role::Text : Role::TextSecondary));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    if (isSelected && widget != nullptr && showsFocus(widget))
        paintFocusRing(painter, words.adjusted(-1, 2, 1, -4), tipRadius, option.palette);
}

QSize tabSize(const QStyleOptionTab &option)
{
    // measured in the weight of the chosen tab, so that choosing moves nothing
    const QFontMetrics metrics(fontOf(TypeToken::Strong));
    return QSize(metrics.size(Qt::TextShowMnemonic, option.text).width() + spaced(tabGap),
                 std::max(spaced(40), metrics.height() + spaced(12)));
}

void paintRowGround(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    if (!isSelected && !isHovered)
        return;
    const QColor fill = colour(option.palette, isSelected ? Role::AccentSoft : Role::Sunken);
    // a cell of a table meets its neighbours; a row of a list stands alone
    const bool isTable =
        qobject_cast<const QTableView *>(widget) != nullptr && !widget->inherits("QCalendarView");
    const bool standsAlone =
        !isTable && (option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                     option.viewItemPosition == QStyleOptionViewItem::Invalid);
    const bool isHighContrast = themeKindOf(option.palette) == ThemeKind::HighContrast;
    const QColor line =
        isHighContrast && standsAlone ? colour(option.palette, Role::Border) : QColor();
    paintRounded(painter, option.rect, standsAlone ? controlRadius : 0, fill, line, 2);
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRect box = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1),
                         colour(option.palette, Role::Border));
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const QRect words = option.rect.adjusted(spaced(cellPadding), 0, -spaced(cellPadding), 0);
    painter.setFont(fontOf(TypeToken::Small));
    painter.setPen(inkOf(option, Role::TextSecondary));
    painter.drawText(words, int(option.textAlignment) | Qt::AlignVCenter, option.text);
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const int size = spaced(12);
    const int taken = QFontMetrics(painter.font()).horizontalAdvance(option.text) + spaced(4);
    const QRect arrow(words.left() + taken, words.center().y() - size / 2 + 1, size, size);
    paintIcon(painter, QStyle::visualRect(option.direction, words, arrow),
              option.sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("down")
                                                                   : QStringLiteral("up"),
              inkOf(option, Role::TextSecondary));
}

QSize headerSize(const QStyleOptionHeader &option)
{
    const QFontMetrics metrics(fontOf(TypeToken::Small));
    return QSize(metrics.horizontalAdvance(option.text) + 2 * spaced(cellPadding) + spaced(16),
                 std::max(spaced(32), metrics.height() + spaced(8)));
}

void paintGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const QRect &place)
{
    painter.setFont(fontOf(TypeToken::Section));
    painter.setPen(inkOf(option, Role::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
}

QRect groupBoxPart(const QStyleOptionGroupBox &box, QStyle::SubControl part)
{
    const int mark = box.subControls & QStyle::SC_GroupBoxCheckBox ? spaced(markSize) : 0;
    const QRect title(box.rect.left(), box.rect.top(), box.rect.width(),
                      lineHeight(TypeToken::Section));
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return QRect(title.left(), title.center().y() - mark / 2, mark, mark);
    case QStyle::SC_GroupBoxLabel:
        return title.adjusted(mark > 0 ? mark + spaced(8) : 0, 0, 0, 0);
    case QStyle::SC_GroupBoxContents:
        return box.rect.adjusted(0, box.text.isEmpty() ? 0 : title.height() + spaced(8), 0, 0);
    default:
        return box.rect;
    }
}

} // namespace hipstride
