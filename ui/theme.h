// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace hipstride {

enum class ThemeKind
{
    Light,
    Dark,
    HighContrast
};

/// The semantic roles of design colour; nothing outside the theme names a colour value.
enum class Role
{
    Window,
    Surface
};

/// The colour of a role in a theme.
QColor colourOf(ThemeKind theme, Role role);

} // namespace hipstride
