// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/system_screen.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace hipstride {

namespace {

constexpr uint portalIdle = 8; ///< the flag that keeps the portal from going idle

QDBusMessage saverCall(const char *method)
{
    const auto name = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          name, QLatin1String(method));
}

QDBusMessage portalCall(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), path,
                                          QLatin1String(interface), QLatin1String(method));
}

} // namespace

SystemScreen::SystemScreen(DesktopBus bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

SystemScreen::~SystemScreen()
{
    letSleep();
}

void SystemScreen::keepAwake(bool isNeeded)
{
    if (isNeeded == m_isNeeded)
        return;
    m_isNeeded = isNeeded;
    if (!isNeeded)
        letSleep();
    else if (!m_undo && !m_isAsking)
        ask();
}

void SystemScreen::ask()
{
    QDBusMessage call = saverCall("Inhibit");
    call << QStringLiteral("Hipstride") << tr("A session is running.");
    send(
        call,
        [this](const QDBusMessage &answer) {
            QDBusMessage undo = saverCall("UnInhibit");
            undo << answer.arguments().value(0).toUInt();
            keep(undo);
        },
        [this] { askPortal(); });
}

void SystemScreen::askPortal()
{
    QDBusMessage call = portalCall(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   "org.freedesktop.portal.Inhibit", "Inhibit");
    const QVariantMap options{{QStringLiteral("reason"), tr("A session is running.")}};
    call << QString() << portalIdle << options;
    send(
        call,
        [this](const QDBusMessage &answer) {
            const auto request = answer.arguments().value(0).value<QDBusObjectPath>();
            keep(portalCall(request.path(), "org.freedesktop.portal.Request", "Close"));
        },
        [] {});
}

void SystemScreen::send(const QDBusMessage &call,
                        std::function<void(const QDBusMessage &)> answered,
                        std::function<void()> refused)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, answered = std::move(answered), refused = std::move(refused)] {
                m_isAsking = false;
                const QDBusPendingReply<> reply = *watcher;
                watcher->deleteLater();
                reply.isError() ? refused() : answered(reply.reply());
            });
}

void SystemScreen::keep(const QDBusMessage &undo)
{
    m_undo = undo;
    // the session may have been over before the answer came
    if (!m_isNeeded)
        letSleep();
}

void SystemScreen::letSleep()
{
    if (m_undo)
        m_bus().send(*m_undo);
    m_undo.reset();
}

} // namespace hipstride
