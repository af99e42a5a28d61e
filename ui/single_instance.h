// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <string>

namespace hipstride {

/// Keeps two windows from working on one data folder: the second asks the first to come forward.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when another program has this folder open; it was asked to come forward, and given
    /// these files, by their whole paths.
    bool wakesOther(const QStringList &files = {}) const;
    /// From now on others find this one.
    void listen();

Q_SIGNALS:
    void woken();
    void given(const QStringList &files);

private:
    void answer();
    void listenTo(int caller);

    std::string m_name; ///< of the socket; one for each person and folder
    int m_socket = -1;
};

} // namespace hipstride
