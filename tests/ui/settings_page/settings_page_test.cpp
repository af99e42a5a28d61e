// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "ui/figure_choice.h"
#include "ui/settings.h"
#include "ui/settings_page/settings_page.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/swatch_choice.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

using namespace hipstride;

namespace {

struct OpenSettings
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FigureLibrary figures = shippedFigures();
    ScriptedPrompts prompts;
    SettingsPage page{settings, figures, "a/data/folder", prompts};

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

TEST_CASE("the language is chosen by keyboard and kept for the next start", "[settings][language]")
{
    OpenSettings it;
    auto &language = it.find<SegmentedControl>("settings-language");
    CHECK(language.current() == 0); // as the system
    language.findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(it.settings.get(setting::language) == QStringLiteral("en"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(it.settings.get(setting::language) == QStringLiteral("de"));
    it.settings.set(setting::language, QString());
    it.page.refresh();
    CHECK(language.current() == 0);
}

TEST_CASE("a section that is chosen begins at the top of the page", "[settings]")
{
    OpenSettings it;
    auto &sections = it.find<QListWidget>("settings-sections");
    auto &card = *it.find<QWidget>("settings-paper").parentWidget()->parentWidget();
    const QRect paper = sections.visualItemRect(
        sections.findItems(QStringLiteral("Paper"), Qt::MatchExactly).value(0));
    QTest::mouseClick(sections.viewport(), Qt::LeftButton, {}, paper.center());
    const auto &scroll = *it.page.findChild<QScrollArea *>();
    CHECK(card.mapTo(scroll.viewport(), QPoint()).y() == 0);
}

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

TEST_CASE("voice and tones can each be switched off", "[settings]")
{
    OpenSettings it;
    CHECK(it.settings.get(setting::voice));
    CHECK(it.settings.get(setting::tones));
    QTest::keyClick(&it.find<Switch>("settings-voice"), Qt::Key_Space);
    CHECK_FALSE(it.settings.get(setting::voice));
    CHECK(it.settings.get(setting::tones));
    QTest::keyClick(&it.find<Switch>("settings-tones"), Qt::Key_Space);
    CHECK_FALSE(it.settings.get(setting::tones));
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

TEST_CASE("skin, hair and body are chosen by keyboard and seen at once", "[settings]")
{
    OpenSettings it;
    auto &figure = it.find<FigureView>("settings-figure");
    figure.setPlaying(false);
    figure.setPhase(0);
    const QImage before = figure.grab().toImage();
    auto &skin = it.find<SwatchChoice>("settings-figure-skin");
    CHECK(skin.current() == 0);
    skin.findChild<QAbstractButton *>()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(it.settings.get(setting::figureSkin) == QStringLiteral("olive"));
    CHECK(figure.grab().toImage() != before);

    auto &hair = it.find<QComboBox>("settings-figure-hair");
    hair.setFocus();
    QTest::keyClick(&hair, Qt::Key_End);
    CHECK(it.settings.get(setting::figureHair) == QStringLiteral("bald"));
    CHECK_FALSE(it.find<SwatchChoice>("settings-figure-hair-colour").isEnabled());
    auto &build = it.find<SegmentedControl>("settings-figure-build");
    QTest::mouseClick(build.findChildren<QAbstractButton *>().back(), Qt::LeftButton);

    const FigurePerson person = figureChoiceOf(it.settings).person;
    CHECK(person ==
          FigurePerson{Build::Straight, HairStyle::Bald, SkinTone::Olive, HairColour::Brown});
    // what everybody has is not written
    QTest::keyClick(&hair, Qt::Key_Home);
    CHECK(it.settings.get(setting::figureHair).isEmpty());
}

TEST_CASE("a switch keeps figures still until they are asked", "[settings]")
{
    OpenSettings it;
    CHECK(it.find<FigureView>("settings-figure").isPlaying());
    it.find<Switch>("settings-reduced-motion").setFocus();
    QTest::keyClick(&it.find<Switch>("settings-reduced-motion"), Qt::Key_Space);
    CHECK(it.settings.get(setting::reducedMotion));
    CHECK(figureChoiceOf(it.settings).reducesMotion);
    CHECK_FALSE(it.find<FigureView>("settings-figure").isPlaying());
}

TEST_CASE("every look has a name of its own, and an unknown one falls back", "[settings]")
{
    OpenSettings it;
    for (const auto &style : hairStyles()) {
        keepFigurePerson(it.settings, {.hair = style.value});
        CHECK(figureChoiceOf(it.settings).person.hair == style.value);
    }
    for (const auto &tone : skinTones()) {
        keepFigurePerson(it.settings, {.skin = tone.value});
        CHECK(figureChoiceOf(it.settings).person.skin == tone.value);
    }
    it.settings.set(setting::figureHair, QStringLiteral("mohawk"));
    CHECK(figureChoiceOf(it.settings).person.hair == HairStyle::Ponytail);
}

TEST_CASE("a logo is chosen, kept and taken away again", "[ui][settings]")
{
    OpenSettings open;
    const QString file = open.folder.filePath(QStringLiteral("logo.svg"));
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(svg);
    written.close();
    open.prompts.willOpen(file);
    auto *choose = open.page.findChild<QPushButton *>(QStringLiteral("settings-logo-choose"));
    auto *remove = open.page.findChild<QPushButton *>(QStringLiteral("settings-logo-remove"));
    CHECK_FALSE(remove->isEnabled());
    QTest::keyClick(choose, Qt::Key_Space);
    CHECK(open.settings.get(setting::logo) == svg);
    QTest::keyClick(remove, Qt::Key_Space);
    CHECK(open.settings.get(setting::logo).isEmpty());
}

TEST_CASE("what is no logo is refused with its reason, and the old one stays", "[ui][settings]")
{
    OpenSettings open;
    const QString file = open.folder.filePath(QStringLiteral("logo.svg"));
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><use/></svg>");
    written.close();
    open.prompts.willOpen(file);
    auto *choose = open.page.findChild<QPushButton *>(QStringLiteral("settings-logo-choose"));
    QTest::keyClick(choose, Qt::Key_Space);
    CHECK(open.settings.get(setting::logo).isEmpty());
    auto *fault = open.page.findChild<TextLabel *>(QStringLiteral("settings-logo-fault"));
    CHECK(fault->isVisibleTo(&open.page));
    CHECK(fault->text().contains(QStringLiteral("PNG")));
}
