// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/single_instance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace hipstride {

namespace {

constexpr int patience = 500; ///< milliseconds to wait for another program's answer

/// One name for each folder; a path itself may be too long for a socket.
QString nameFor(const std::filesystem::path &folder)
{
    const std::string path = std::filesystem::weakly_canonical(folder).string();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(path), QCryptographicHash::Sha256);
    return QStringLiteral("hipstride-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT woken();
    });
}

bool SingleInstance::wakesOther()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

void SingleInstance::listen()
{
    // whoever left this name behind did not answer, so it is no longer running
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace hipstride
