// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_name.h"

#include <QRegularExpression>

namespace hipstride {

QString fileNameFor(QString title, const char *suffix)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    // most file systems end names at 255 bytes
    return title.replace(refused, QStringLiteral("-")).left(80).trimmed() + QLatin1String(suffix);
}

} // namespace hipstride
