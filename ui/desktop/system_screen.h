// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <optional>

#include "ui/desktop/desktop_bus.h"
#include "ui/player/session_surroundings.h"

namespace hipstride {

/// Asks the desktop's screen saver, else its portal. Never waits for an answer; a system without a
/// bus or without both services lets the screen sleep, which is no error.
class SystemScreen : public QObject, public ScreenWake
{
    Q_OBJECT

public:
    explicit SystemScreen(DesktopBus bus = &QDBusConnection::sessionBus, QObject *parent = nullptr);
    ~SystemScreen() override;

    void keepAwake(bool isNeeded) override;
    /// No answer has come yet.
    bool isAsking() const { return m_isAsking; }
    /// The desktop has agreed.
    bool isKept() const { return m_undo.has_value(); }

private:
    void ask();
    void askPortal();
    void send(const QDBusMessage &call, std::function<void(const QDBusMessage &)> answered,
              std::function<void()> refused);
    /// `undo` lets the screen sleep again.
    void keep(const QDBusMessage &undo);
    void letSleep();

    DesktopBus m_bus;
    bool m_isNeeded = false;
    bool m_isAsking = false;
    std::optional<QDBusMessage> m_undo;
};

} // namespace hipstride
