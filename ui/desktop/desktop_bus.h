// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <functional>

namespace hipstride {

/// Gives a connection to the desktop's bus; asked for only when there is something to say there.
using DesktopBus = std::function<QDBusConnection()>;

} // namespace hipstride
