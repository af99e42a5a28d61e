// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <filesystem>

namespace hipstride {

/// Keeps two windows from working on one data folder: the second asks the first to come forward.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path &dataFolder, QObject *parent = nullptr);

    /// True when another program has this folder open; it was asked to come forward.
    bool wakesOther();
    /// From now on others find this one.
    void listen();

Q_SIGNALS:
    void woken();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace hipstride
