// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace hipstride {

// Part of the style: thin scroll bars without arrows.
void paintScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QRect &handle);
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);

inline constexpr int shortestScrollHandle = 36;

} // namespace hipstride
