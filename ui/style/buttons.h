// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QPushButton;

namespace hipstride {

enum class ButtonRole
{
    Outlined,
    Primary, ///< filled; at most one per region that can act alone
    Quiet,   ///< words only, a ground under the pointer
    Link,    ///< accent words in a line of text, no padding
    Danger   ///< what cannot be undone
};

/// How a push button looks; the style reads the dynamic property `role`.
void setButtonRole(QPushButton *button, ButtonRole role);

enum class ButtonSize
{
    Dense,  ///< 32 high, in rows
    Normal, ///< 36 high
    Large   ///< 48 high, one per screen and in the player
};

/// How high a push button is at least; the style reads the dynamic property `buttonSize`.
void setButtonSize(QPushButton *button, ButtonSize size);

// the style's own part
void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                     const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);

} // namespace hipstride
