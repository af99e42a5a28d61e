// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace hipstride {

// Parts of the style: what is ticked, switched, slid or scrolled.
void paintCheckMark(const QStyleOption &option, QPainter &painter);
void paintRadioMark(const QStyleOption &option, QPainter &painter);
void paintSwitch(const QStyleOption &option, QPainter &painter);
void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &groove,
                 const QRect &handle);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

/// Whether a check box is to look like a switch.
bool isSwitch(const QWidget *widget);
QSize markBox(const QWidget *widget);
QRect markRect(const QStyleOption &option, const QWidget *widget);
QRect markWords(const QStyleOption &option, const QWidget *widget);
QRect markFocus(const QStyleOption &option, const QWidget *widget);
QSize markedSize(const QStyleOptionButton &option, const QWidget *widget);

inline constexpr int switchWidth = 36;
inline constexpr int switchHeight = 20;
inline constexpr int markSize = 18;

} // namespace hipstride
