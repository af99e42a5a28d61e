// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/set_by_set.h"

#include <QStringList>

namespace hipstride {

namespace {

Dose countedSet(const Dose &dose, int set)
{
    return doseOfSet(dose, warmUpCount(dose) + set);
}

} // namespace

Dose firstCountedSet(const Dose &dose)
{
    return countedSet(dose, 1);
}

QString setBySet(const Dose &dose, const QString &comma,
                 const std::function<QString(const Dose &)> &textOf)
{
    QStringList parts;
    for (int set = 1; set <= dose.sets; ++set)
        parts.append(textOf(countedSet(dose, set)));
    const bool isSame = parts.count(parts.value(0)) == parts.size();
    return isSame ? QString() : parts.join(comma);
}

} // namespace hipstride
