// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.h"
#include "ui/settings.h"
#include "ui/settings_page/settings_page.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"

using namespace hipstride;

namespace {

struct OpenSettings
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    SettingsPage page{settings, "a/data/folder"};

    OpenSettings()
    {
        page.resize(1088, 800);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }

    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *widget = page.findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget != nullptr);
        return *widget;
    }
};

} // namespace

TEST_CASE("the theme and the text size are chosen by keyboard", "[settings]")
{
    OpenSettings it;
    auto &theme = it.find<SegmentedControl>("settings-theme");
    CHECK(theme.current() == 0);
    theme.findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(it.settings.get(setting::theme) == QStringLiteral("dark"));

    auto &size = it.find<SegmentedControl>("settings-text-size");
    size.findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(it.settings.get(setting::textPercent) == 125);
}

TEST_CASE("what is typed for the letterhead is kept as it is typed", "[settings]")
{
    OpenSettings it;
    QTest::keyClicks(&it.find<QLineEdit>("settings-clinic"), QStringLiteral("Northgate"));
    QTest::keyClicks(&it.find<QPlainTextEdit>("settings-contact"), QStringLiteral("12 Mill Lane"));
    CHECK(it.settings.get(setting::clinic) == QStringLiteral("Northgate"));
    CHECK(it.settings.get(setting::contact) == QStringLiteral("12 Mill Lane"));
}

TEST_CASE("settings changed elsewhere are shown when the page comes back", "[settings]")
{
    OpenSettings it;
    it.settings.set(setting::painLimit, 3);
    it.settings.set(setting::therapist, QStringLiteral("Ellen Hart"));
    it.page.refresh();
    CHECK(it.find<NumberEdit>("settings-pain-limit").value() == 3);
    CHECK(it.find<QLineEdit>("settings-therapist").text() == QStringLiteral("Ellen Hart"));
}

TEST_CASE("the path of the data folder can be copied", "[settings]")
{
    OpenSettings it;
    QTest::mouseClick(&it.find<QPushButton>("settings-copy-path"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("a/data/folder"));
}

TEST_CASE("every field of the settings has a name for a screen reader", "[settings]")
{
    OpenSettings it;
    for (const char *name : {"settings-clinic", "settings-clinic-line", "settings-therapist",
                             "settings-contact", "settings-pain-limit", "settings-data-folder"})
        CHECK_FALSE(it.find<QWidget>(name).accessibleName().isEmpty());
}
