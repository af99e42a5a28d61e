// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/load_line.h"

#include <QStringList>

#include "drawing/dose_text.h"

namespace hipstride {

QString loadLine(const Dose &dose, bool isInBlock)
{
    QStringList parts{loadText(dose), tempoText(dose), warmUpText(dose), effortText(dose),
                      isInBlock ? QString() : restText(dose)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace hipstride
