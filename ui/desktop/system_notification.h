// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/desktop/desktop_bus.h"
#include "ui/player/session_surroundings.h"

namespace hipstride {

/// Shows a notification of the desktop, and only the latest one. Never waits; a system without a
/// bus or without notifications shows none, which is no error.
class SystemNotification : public QObject, public CallBack
{
    Q_OBJECT

public:
    explicit SystemNotification(DesktopBus bus = &QDBusConnection::sessionBus,
                                QObject *parent = nullptr);

    void call(const QString &title, const QString &text) override;

private:
    DesktopBus m_bus;
    uint m_shown = 0; ///< its number, 0 for none
};

} // namespace hipstride
