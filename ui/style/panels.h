// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace hipstride {

// Parts of the style: menus, tabs, rows of item views, titles of groups.
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);
void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuBarItemSize(const QStyleOptionMenuItem &option);
void paintTabLine(const QStyleOptionTab &option, QPainter &painter);
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option);
void paintRowGround(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
QSize headerSize(const QStyleOptionHeader &option);
void paintGroupTitle(const QStyleOptionGroupBox &option, QPainter &painter, const QRect &place);
QRect groupBoxPart(const QStyleOptionGroupBox &box, QStyle::SubControl part);

} // namespace hipstride
