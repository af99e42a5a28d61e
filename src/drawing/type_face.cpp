// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/type_face.h"

#include <QDir>
#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

namespace hipstride {

void readFontConfiguration()
{
    FcInit();
}

bool loadTypeFaces()
{
    const QDir folder(QStringLiteral(":/fonts"));
    bool anyLoaded = false;
    for (const QString &file : folder.entryList(QDir::Files))
        anyLoaded |= QFontDatabase::addApplicationFont(folder.filePath(file)) >= 0;
    return anyLoaded;
}

QFont uiFont(double points, QFont::Weight weight)
{
    QFont font(QStringList{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                           QStringLiteral("Sans Serif")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QFont paperFont(double points, QFont::Weight weight)
{
    QFont font = uiFont(points, weight);
    // at least 1/64: switches ligatures off, which PDF readers hand out as one character
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace hipstride
