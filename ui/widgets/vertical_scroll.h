// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hipstride {

/// Scrolls `content`, which it takes, where a small window or a large text leaves no room; never
/// sideways, without a frame.
QScrollArea *verticalScroll(QWidget *content);

/// The same on the ground of what is around it, and passed over by the tab key: for content whose
/// own controls are reached by key.
QScrollArea *groundlessScroll(QWidget *content);

} // namespace hipstride
