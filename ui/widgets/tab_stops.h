// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace hipstride {

/// What the Tab key finds in `part`, in the order in which it was made; not what its popups hold.
QList<QWidget *> tabStopsIn(const QWidget &part);

} // namespace hipstride
