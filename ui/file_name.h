// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hipstride {

/// "Your week, 16 to 22 Nov.pdf": a title without what no file name may hold.
QString fileNameFor(QString title, const char *suffix);

} // namespace hipstride
