// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace hipstride {

QColor colourOf(ThemeKind theme, Role role)
{
    const bool isDark = theme != ThemeKind::Light;
    if (role == Role::Surface)
        return isDark ? QColor(0x18, 0x20, 0x26) : QColor(Qt::white);
    return isDark ? QColor(0x11, 0x17, 0x1B) : QColor(0xF4, 0xF6, 0xF6);
}

} // namespace hipstride
