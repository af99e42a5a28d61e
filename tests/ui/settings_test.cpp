// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include "support/catch.h"
#include "ui/settings.h"

using namespace hipstride;

TEST_CASE("a setting is its fallback until it is set, and survives the program", "[settings]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        CHECK(settings.get(setting::textPercent) == 100);
        settings.set(setting::textPercent, 150);
        settings.set(setting::clinic, QStringLiteral("Northgate"));
    }
    Settings settings(path);
    CHECK(settings.get(setting::textPercent) == 150);
    CHECK(settings.get(setting::clinic) == QStringLiteral("Northgate"));
    CHECK_FALSE(settings.wasSetAside());
}

TEST_CASE("defaults are not written, so that better ones reach everybody", "[settings]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(path);
        settings.set(setting::textPercent, 150);
        settings.set(setting::textPercent, 100);
    }
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        CHECK_FALSE(file.readAll().contains("text-percent"));
    else
        CHECK_FALSE(file.exists());
}

TEST_CASE("a broken settings file is set aside and the program starts with defaults", "[settings]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look\ntext-percent=\n\x00\xff\xfe garbage = [[");
    file.close();

    Settings settings(path);
    CHECK(settings.wasSetAside());
    CHECK(QFile::exists(path + QStringLiteral(".broken")));
    CHECK(settings.get(setting::textPercent) == 100);
    settings.set(setting::textPercent, 125);
    CHECK(settings.get(setting::textPercent) == 125);
}
