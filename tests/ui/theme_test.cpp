// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/theme.h"

using namespace hipstride;

TEST_CASE("cards stand out from the window in light and dark", "[ui]")
{
    const auto theme = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    CHECK(colourOf(theme, Role::Window) != colourOf(theme, Role::Surface));
}
