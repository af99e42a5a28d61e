// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/system_notification.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace hipstride {

namespace {

constexpr int shownFor = 15'000; ///< milliseconds

} // namespace

SystemNotification::SystemNotification(DesktopBus bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

void SystemNotification::call(const QString &title, const QString &text)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    const auto name = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage notify = QDBusMessage::createMethodCall(
        name, QStringLiteral("/org/freedesktop/Notifications"), name, QStringLiteral("Notify"));
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("org.hipstride.Hipstride")}};
    // the text may hold marks that the desktop would read as formatting
    notify << QStringLiteral("Hipstride") << m_shown << QStringLiteral("org.hipstride.Hipstride")
           << title << text.toHtmlEscaped() << QStringList() << hints << shownFor;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_shown = reply.value();
    });
}

} // namespace hipstride
