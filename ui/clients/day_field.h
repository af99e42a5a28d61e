// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"

class QDateEdit;
class QString;

namespace hipstride {

/// A field for a day of a client, with a calendar: "6 Dec 2026".
QDateEdit *makeDayField(Date day, const QString &objectName);

} // namespace hipstride
