// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

#include "drawing/qt_text.h"
#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/desktop/system_surroundings.h"
#include "ui/desktop/tone_wav.h"

using namespace hipstride;

namespace {

/// A search path that knows only the programs a test writes, until the end of the scope.
class OnlyPrograms
{
public:
    OnlyPrograms() { qputenv("PATH", QByteArray(m_folder.path().c_str())); }
    ~OnlyPrograms() { qputenv("PATH", m_before); }
    OnlyPrograms(const OnlyPrograms &) = delete;
    OnlyPrograms &operator=(const OnlyPrograms &) = delete;

    /// A program that writes what it was told into a file, and ends with `status`.
    void add(const char *name, int status)
    {
        QFile file(pathOf(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"$@\" >> '" + pathOf("heard").toLocal8Bit() + "-" + name +
                   "'\nexit " + QByteArray::number(status) + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString heard(const char *name) const
    {
        QFile file(pathOf("heard") + QLatin1Char('-') + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed())
                                              : QString();
    }

private:
    QString pathOf(const char *name) const { return toQt((m_folder / name).string()); }

    TempFolder m_folder;
    QByteArray m_before = qgetenv("PATH");
};

/// A bus of its own, with whatever services a test registers; none where this system has no bus.
class OwnBus
{
public:
    OwnBus()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                QStringLiteral("--print-address")});
        m_daemon.waitForReadyRead();
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~OwnBus()
    {
        for (const char *name : {"ours", "theirs"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    OwnBus(const OwnBus &) = delete;
    OwnBus &operator=(const OwnBus &) = delete;

    bool isThere() const { return !m_address.isEmpty(); }
    QDBusConnection ours() const { return to("ours"); }
    /// Offers the public slots of `service` under a name and a path.
    void offer(QObject &service, const char *name, const char *path) const
    {
        QDBusConnection bus = to("theirs");
        REQUIRE(bus.registerObject(QLatin1String(path), &service, QDBusConnection::ExportAllSlots));
        REQUIRE(bus.registerService(QLatin1String(name)));
    }

private:
    QDBusConnection to(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }

    QProcess m_daemon;
    QString m_address;
};

} // namespace

/// The screen saver of a desktop.
class FakeSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &)
    {
        asked.append(program);
        return 42;
    }
    void UnInhibit(uint cookie) { released.append(cookie); }

public:
    QStringList asked;
    QList<uint> released;
};

/// The portal of a desktop, and the request it hands out.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &, uint flags, const QVariantMap &)
    {
        asked.append(flags);
        return QDBusObjectPath(QStringLiteral("/request"));
    }

public:
    QList<uint> asked;
};

class FakeRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public Q_SLOTS:
    void Close() { ++closed; }

public:
    int closed = 0;
};

/// The notifications of a desktop.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    uint Notify(const QString &, uint replaced, const QString &, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &, int)
    {
        shown.append(title + QLatin1Char(' ') + text);
        replacing.append(replaced);
        return 7;
    }

public:
    QStringList shown;
    QList<uint> replacing;
};

TEST_CASE("a tone is a whole WAV file that neither clips nor clicks", "[player][cues]")
{
    for (const Tone tone : {Tone::Tick, Tone::Begin, Tone::Half, Tone::End}) {
        const QByteArray wav = toneWav(tone);
        CHECK(wav.startsWith("RIFF"));
        CHECK(qFromLittleEndian<qint32>(wav.constData() + 4) == wav.size() - 8);
        CHECK(qFromLittleEndian<qint32>(wav.constData() + 40) == wav.size() - 44);
        int loudest = 0;
        for (qsizetype at = 44; at + 1 < wav.size(); at += 2)
            loudest =
                std::max(loudest, std::abs(int(qFromLittleEndian<qint16>(wav.constData() + at))));
        CHECK(loudest > 10'000);
        CHECK(loudest < 20'000);
        CHECK(qFromLittleEndian<qint16>(wav.constData() + 44) == 0);
    }
}

TEST_CASE("a system without voice and player stays silent without an error", "[player][cues]")
{
    const OnlyPrograms none;
    SystemSound sound;
    sound.play({Tone::Begin, QStringLiteral("Go")}, {});
    SUCCEED("nothing to hear, nothing to say");
}

TEST_CASE("a cue is spoken where there is a voice", "[player][cues]")
{
    OnlyPrograms programs;
    programs.add("espeak-ng", 0);
    programs.add("aplay", 0);
    SystemSound sound;
    sound.play({Tone::Begin, QStringLiteral("-v is no option")}, {});
    CHECK(QTest::qWaitFor([&] { return !programs.heard("espeak-ng").isEmpty(); }));
    CHECK(programs.heard("espeak-ng") == QStringLiteral("-v en -- -v is no option"));
    CHECK(programs.heard("aplay").isEmpty());
}

TEST_CASE("a voice that fails is followed by the next one, and then by tones", "[player][cues]")
{
    OnlyPrograms programs;
    programs.add("spd-say", 1);
    programs.add("espeak-ng", 1);
    programs.add("pw-play", 1);
    programs.add("aplay", 0);
    SystemSound sound;
    sound.play({Tone::Begin, QStringLiteral("Go")}, {});
    CHECK(QTest::qWaitFor([&] { return !programs.heard("aplay").isEmpty(); }));
    CHECK(programs.heard("spd-say") == QStringLiteral("-l en -- Go"));
    CHECK(programs.heard("espeak-ng") == QStringLiteral("-v en -- Go"));
    CHECK(programs.heard("aplay").endsWith(QStringLiteral(".wav")));
}

TEST_CASE("who wants neither voice nor tones hears nothing, and tones alone are no voice",
          "[player][cues]")
{
    OnlyPrograms programs;
    programs.add("espeak-ng", 0);
    programs.add("aplay", 0);
    SystemSound sound;
    const Cue cue{Tone::Begin, QStringLiteral("Go")};
    sound.play(cue, {.voice = false, .tones = false});
    sound.play(cue, {.voice = false, .tones = true});
    CHECK(QTest::qWaitFor([&] { return !programs.heard("aplay").isEmpty(); }));
    CHECK(programs.heard("aplay").count(QLatin1Char('\n')) == 0); // once
    CHECK(programs.heard("espeak-ng").isEmpty());
}

TEST_CASE("the screen saver is asked to wait, and let go with its own number", "[player][bus]")
{
    const OwnBus bus;
    if (!bus.isThere()) {
        WARN("no dbus-daemon here");
        return;
    }
    FakeSaver saver;
    bus.offer(saver, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
    SystemScreen screen([&] { return bus.ours(); });
    screen.keepAwake(true);
    screen.keepAwake(true);
    CHECK(QTest::qWaitFor([&] { return saver.asked.size() == 1; }));
    SECTION("when it is let go before the answer came")
    {
        screen.keepAwake(false);
    }
    SECTION("when it is let go later")
    {
        CHECK(QTest::qWaitFor([&] { return screen.isKept(); }));
        screen.keepAwake(false);
    }
    CHECK(QTest::qWaitFor([&] { return !saver.released.isEmpty(); }));
    CHECK(saver.released == QList<uint>{42});
    CHECK(saver.asked == QStringList{QStringLiteral("Hipstride")});
}

TEST_CASE("the portal keeps the screen on where there is no screen saver", "[player][bus]")
{
    const OwnBus bus;
    if (!bus.isThere()) {
        WARN("no dbus-daemon here");
        return;
    }
    FakePortal portal;
    FakeRequest request;
    bus.offer(portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
    bus.offer(request, "org.freedesktop.portal.Desktop", "/request");
    SystemScreen screen([&] { return bus.ours(); });
    screen.keepAwake(true);
    CHECK(QTest::qWaitFor([&] { return !portal.asked.isEmpty(); }));
    CHECK(portal.asked == QList<uint>{8});
    CHECK(QTest::qWaitFor([&] { return screen.isKept(); }));
    screen.keepAwake(false);
    CHECK(QTest::qWaitFor([&] { return request.closed == 1; }));
}

TEST_CASE("a notification takes the place of the one before it", "[player][bus]")
{
    const OwnBus bus;
    if (!bus.isThere()) {
        WARN("no dbus-daemon here");
        return;
    }
    FakeNotifications notifications;
    bus.offer(notifications, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    SystemNotification notification([&] { return bus.ours(); });
    notification.call(QStringLiteral("The rest is over."), QStringLiteral("Bridge <left>"));
    CHECK(QTest::qWaitFor([&] { return notifications.shown.size() == 1; }));
    CHECK(notifications.shown[0] == QStringLiteral("The rest is over. Bridge &lt;left&gt;"));
    CHECK(notifications.replacing == QList<uint>{0});
    CHECK(QTest::qWaitFor([&] {
        notification.call(QStringLiteral("The rest is over."), QStringLiteral("Bridge"));
        return notifications.replacing.back() == 7;
    }));
}

TEST_CASE("a system without a bus, or with an empty one, lets the screen sleep", "[player][bus]")
{
    const auto none = [] {
        return QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"),
                                             QStringLiteral("none"));
    };
    const OwnBus empty;
    const auto bus = GENERATE_COPY(as<bool>(), false, true);
    const DesktopBus chosen =
        bus && empty.isThere() ? DesktopBus([&] { return empty.ours(); }) : DesktopBus(none);
    SystemScreen screen(chosen);
    SystemNotification notification(chosen);
    screen.keepAwake(true);
    notification.call(QStringLiteral("The rest is over."), QString());
    CHECK(QTest::qWaitFor([&] { return !screen.isAsking(); }));
    CHECK_FALSE(screen.isKept());
    screen.keepAwake(false);
}

#include "system_surroundings_test.moc"
