// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstddef>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace hipstride {

namespace {

constexpr int waiting = 4; ///< connections that may wait to be answered
constexpr qsizetype mostBytes = 64 * 1024;
constexpr char afterPath = '\0'; ///< no path has it

/// A path itself may be too long for the name of a socket.
std::string nameFor(const std::filesystem::path &folder)
{
    const std::string path = std::filesystem::weakly_canonical(folder).string();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(path), QCryptographicHash::Sha256);
    return "hipstride-" + std::to_string(::getuid()) + "-" + hash.toHex().left(32).toStdString();
}

/// A socket with a name in the abstract namespace of Linux: nothing of it is left behind on disk.
struct NamedSocket
{
    explicit NamedSocket(const std::string &name)
        : file(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        address.sun_family = AF_UNIX;
        // the first byte stays 0: that makes the name abstract
        const std::size_t count = std::min(name.size(), sizeof address.sun_path - 1);
        std::copy_n(name.begin(), count, address.sun_path + 1);
        size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + count);
    }

    const sockaddr *where() const { return reinterpret_cast<const sockaddr *>(&address); }

    int file;
    sockaddr_un address{};
    socklen_t size = 0;
};

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
{}

SingleInstance::~SingleInstance()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool SingleInstance::wakesOther(const QStringList &files) const
{
    const NamedSocket socket(m_name);
    if (socket.file < 0)
        return false;
    const bool isAnswered = ::connect(socket.file, socket.where(), socket.size) == 0;
    QByteArray message;
    for (const QString &path : files)
        message += path.toUtf8() + afterPath;
    // what does not fit at once is not sent: the window comes forward without it
    if (isAnswered && !message.isEmpty() && message.size() <= mostBytes)
        static_cast<void>(::send(socket.file, message.constData(),
                                 static_cast<std::size_t>(message.size()), MSG_NOSIGNAL));
    ::close(socket.file);
    return isAnswered;
}

void SingleInstance::listen()
{
    const NamedSocket socket(m_name);
    if (socket.file < 0)
        return;
    if (::bind(socket.file, socket.where(), socket.size) != 0 ||
        ::listen(socket.file, waiting) != 0) {
        ::close(socket.file);
        return;
    }
    m_socket = socket.file;
    auto *notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SingleInstance::answer);
}

void SingleInstance::answer()
{
    const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (caller < 0)
        return;
    Q_EMIT woken();
    listenTo(caller);
}

void SingleInstance::listenTo(int caller)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    // the name of the socket is open to everybody on this computer
    if (::getsockopt(caller, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 ||
        peer.uid != ::getuid()) {
        ::close(caller);
        return;
    }
    auto *notifier = new QSocketNotifier(caller, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this,
            [this, notifier, caller, text = QByteArray()]() mutable {
                std::array<char, 4096> part{};
                const ssize_t count = ::recv(caller, part.data(), part.size(), 0);
                if (count > 0 && text.size() + count <= mostBytes) {
                    text.append(part.data(), static_cast<qsizetype>(count));
                    return;
                }
                notifier->setEnabled(false);
                notifier->deleteLater();
                ::close(caller);
                QStringList files;
                for (const QByteArray &path : text.split(afterPath)) {
                    if (!path.isEmpty())
                        files.append(QString::fromUtf8(path));
                }
                if (count == 0 && !files.isEmpty())
                    Q_EMIT given(files);
            });
}

} // namespace hipstride
