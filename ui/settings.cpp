// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFile>

#include "drawing/qt_text.h"

namespace hipstride {

QString settingsPath(const std::filesystem::path &dataFolder)
{
    return toQt((dataFolder / "settings.ini").string());
}

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(new QSettings(path, QSettings::IniFormat, this))
{
    m_settings->allKeys(); // reads the file, so that its state is known
    if (m_settings->status() == QSettings::NoError)
        return;
    delete m_settings;
    const QString aside = path + QStringLiteral(".broken");
    QFile::remove(aside);
    m_wasSetAside = QFile::rename(path, aside);
    m_settings = new QSettings(path, QSettings::IniFormat, this);
}

} // namespace hipstride
