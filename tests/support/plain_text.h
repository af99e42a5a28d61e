// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

#include "drawing/qt_text.h"

namespace hipstride {

/// Narrow spaces read like plain ones, so that expectations can be typed.
inline std::string plain(QString text)
{
    return fromQt(text.replace(QChar(0x202F), QLatin1Char(' ')));
}

} // namespace hipstride
