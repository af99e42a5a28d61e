// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontInfo>

#include "drawing/type_face.h"
#include "support/catch.h"

using namespace hipstride;

TEST_CASE("text is set in the type face that was built in", "[drawing]")
{
    CHECK(QFontInfo(uiFont(10.5)).family() == QStringLiteral("Open Sans"));
    CHECK(QFontInfo(uiFont(10.5, QFont::DemiBold)).weight() == QFont::DemiBold);
}
