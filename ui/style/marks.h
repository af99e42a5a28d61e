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
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

constexpr int switchWidth = 36;
constexpr int switchHeight = 20;
constexpr int markSize = 18;

} // namespace hipstride
