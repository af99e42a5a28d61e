// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

#include "domain/dose.h"

namespace hipstride {

/// The dose of its first set that counts.
Dose firstCountedSet(const Dose &dose);

/// The sets that count one by one, where they differ: "12, 10, 8", else empty.
QString setBySet(const Dose &dose, const QString &comma,
                 const std::function<QString(const Dose &)> &textOf);

} // namespace hipstride
