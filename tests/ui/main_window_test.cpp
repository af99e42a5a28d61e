// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>
#include <QUndoGroup>

#include "support/catch.h"
#include "ui/main_window.h"

using namespace hipstride;

namespace {

class CountingPage : public Page
{
public:
    void refresh() override { ++refreshes; }

    int refreshes = 0;
};

struct Window
{
    QUndoGroup undo;
    int made = 0;
    MainWindow window{entries(), undo};

    std::vector<PageEntry> entries()
    {
        const auto make = [this] {
            ++made;
            return new CountingPage;
        };
        return {{QStringLiteral("today"), QStringLiteral("Today"), QStringLiteral("today"), make},
                {QStringLiteral("plan"), QStringLiteral("Plan"), QStringLiteral("plan"), make},
                {QStringLiteral("settings"), QStringLiteral("Settings"), QStringLiteral("settings"),
                 make, true}};
    }

    QWidget &button(const char *page)
    {
        return *window.findChild<QWidget *>(QStringLiteral("navigation-") + QLatin1String(page));
    }
};

} // namespace

TEST_CASE("a page is made when it is first shown, and brought up to date each time", "[window]")
{
    Window it;
    it.window.resize(1280, 800);
    it.window.show();
    auto *today = static_cast<CountingPage *>(it.window.showPage(QStringLiteral("today")));
    CHECK(it.made == 1);
    QTest::mouseClick(&it.button("plan"), Qt::LeftButton);
    CHECK(it.window.currentPage() == QStringLiteral("plan"));
    CHECK(it.made == 2);
    it.window.showPage(QStringLiteral("today"));
    CHECK(it.made == 2);
    CHECK(today->refreshes == 2);
}

TEST_CASE("pages are reached by keyboard alone", "[window]")
{
    Window it;
    it.window.show();
    it.window.showPage(QStringLiteral("today"));
    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    QTest::keyClick(&it.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(it.window.currentPage() == QStringLiteral("plan"));
    QTest::keyClick(&it.window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(it.window.currentPage() == QStringLiteral("settings"));

    it.button("today").setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(it.window.currentPage() == QStringLiteral("today"));

    QTest::keyClick(&it.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(it.window.currentPage() == QStringLiteral("plan"));
}

TEST_CASE("large words that do not all fit give way to icons", "[window]")
{
    Window it;
    QWidget frame;
    Navigation navigation(&frame);
    navigation.setPages(it.entries());
    navigation.setForm(Navigation::Form::WordsBelow);
    frame.show();
    const auto *plan = navigation.findChild<QWidget *>(QStringLiteral("navigation-plan"));
    const auto isInWords = [&](int height) {
        navigation.resize(120, height);
        QApplication::processEvents();
        return plan->toolTip().isEmpty();
    };
    CHECK(isInWords(800));
    CHECK_FALSE(isInWords(200));
    CHECK(plan->toolTip() == QStringLiteral("Plan"));
    CHECK(isInWords(800));
}

TEST_CASE("a narrow window keeps the icons and gives the words to tooltips", "[window]")
{
    Window it;
    it.window.show();
    it.window.resize(1280, 800);
    QApplication::processEvents();
    const int wide = it.button("plan").width();
    CHECK(it.button("plan").toolTip().isEmpty());
    it.window.resize(1000, 700);
    QApplication::processEvents();
    CHECK(it.button("plan").width() < wide);
    CHECK(it.button("plan").toolTip() == QStringLiteral("Plan"));
    CHECK(it.button("plan").accessibleName() == QStringLiteral("Plan"));
}

TEST_CASE("what covers the window leaves it as it was", "[window]")
{
    Window it;
    it.window.show();
    auto *today = static_cast<CountingPage *>(it.window.showPage(QStringLiteral("today")));
    auto *cover = new QWidget;
    it.window.cover(cover);
    CHECK(cover->isVisible());
    CHECK_FALSE(today->isVisible());
    it.window.uncover();
    CHECK(today->isVisible());
    CHECK(today->refreshes == 2);
}
