// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <optional>

#include "support/catch.h"
#include "support/named_widgets.h"
#include "ui/lock/lock_window.h"
#include "ui/lock/passphrase_edit.h"

using namespace hipstride;

namespace {

class ShownLock : public NamedWidgets
{
public:
    ShownLock()
    {
        lookIn(window);
        QObject::connect(&window, &LockWindow::passphraseGiven, &window,
                         [this](const std::string &passphrase) { given = passphrase; });
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    PassphraseEdit *field() const { return find<PassphraseEdit>("lock-passphrase"); }
    static void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }

    LockWindow window;
    std::optional<std::string> given;
};

} // namespace

TEST_CASE("the lock has the focus in its field, and Enter gives what was typed", "[lock]")
{
    ShownLock lock;
    CHECK(QApplication::focusWidget() == lock.field());
    CHECK(lock.field()->echoMode() == QLineEdit::Password);
    lock.press(Qt::Key_Return);
    CHECK_FALSE(lock.given.has_value()); // nothing was typed yet
    QTest::keyClicks(lock.field(), QStringLiteral("seven tall pines"));
    lock.press(Qt::Key_Return);
    CHECK(lock.given == "seven tall pines");
}

TEST_CASE("a passphrase is the same from every keyboard", "[lock]")
{
    ShownLock lock;
    lock.field()->setText(QStringLiteral("Zu\u0308rich im Ma\u0308rz"));
    CHECK(lock.field()->length() == 14);
    CHECK(lock.field()->passphrase() == "Z\u00fcrich im M\u00e4rz");
}

TEST_CASE("the eye shows the passphrase by key and by mouse, until it is used", "[lock]")
{
    ShownLock lock;
    QTest::keyClicks(lock.field(), QStringLiteral("seven tall pines"));
    lock.press(Qt::Key_Tab);
    auto *eye = lock.field()->findChild<QToolButton *>(QStringLiteral("passphrase-eye"));
    REQUIRE(QApplication::focusWidget() == eye);
    CHECK(eye->accessibleName() == QStringLiteral("Show the passphrase"));
    lock.press(Qt::Key_Space);
    CHECK(lock.field()->echoMode() == QLineEdit::Normal);
    CHECK(eye->accessibleName() == QStringLiteral("Hide the passphrase"));
    QTest::mouseClick(eye, Qt::LeftButton);
    CHECK(lock.field()->echoMode() == QLineEdit::Password);
    QTest::mouseClick(eye, Qt::LeftButton);
    lock.click("lock-unlock");
    lock.window.showWorking();
    CHECK(lock.field()->echoMode() == QLineEdit::Password);
}

TEST_CASE("while the passphrase is tried nothing can be given, and it is said", "[lock]")
{
    ShownLock lock;
    CHECK_FALSE(lock.find("lock-working")->isVisible());
    QTest::keyClicks(lock.field(), QStringLiteral("seven tall pines"));
    lock.window.showWorking();
    CHECK(lock.find("lock-working")->isVisible());
    CHECK_FALSE(lock.field()->isEnabled());
    CHECK_FALSE(lock.find("lock-unlock")->isEnabled());
}

TEST_CASE("a wrong passphrase is said at the field, selected, and tried again after a second",
          "[lock]")
{
    ShownLock lock;
    QTest::keyClicks(lock.field(), QStringLiteral("five low oaks"));
    lock.window.showWorking();
    lock.window.showWrong();
    CHECK(QApplication::focusWidget() == lock.field());
    CHECK(lock.field()->selectedText().size() == 13);
    CHECK(lock.field()->accessibleDescription() == QStringLiteral("That is not the passphrase."));
    const auto labels = lock.window.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [&lock](const QLabel *label) {
        return label->isVisible() && label->text() == lock.field()->accessibleDescription();
    }));
    QTest::keyClicks(lock.field(), QStringLiteral("seven tall pines"));
    CHECK(lock.field()->accessibleDescription().isEmpty());
    lock.press(Qt::Key_Return);
    CHECK_FALSE(lock.given.has_value());
    REQUIRE(QTest::qWaitFor([&] { return lock.find("lock-unlock")->isEnabled(); }));
    lock.press(Qt::Key_Return);
    CHECK(lock.given == "seven tall pines");
}

TEST_CASE("the window keeps its shape whatever became of a try", "[lock]")
{
    ShownLock lock;
    const auto placeOfButton = [&] {
        QCoreApplication::processEvents();
        return lock.find("lock-unlock")->mapTo(&lock.window, QPoint());
    };
    const QPoint before = placeOfButton();
    lock.window.showWorking();
    CHECK(placeOfButton() == before);
    lock.window.showWrong();
    CHECK(placeOfButton() == before);
}

TEST_CASE("whoever forgot it is told what is left, and can begin with empty data", "[lock]")
{
    ShownLock lock;
    QSignalSpy wishes(&lock.window, &LockWindow::emptyRequested);
    CHECK_FALSE(lock.find("lock-told")->isVisible());
    CHECK_FALSE(lock.find("lock-empty")->isVisible());
    for (const char *next : {"passphrase-eye", "lock-unlock", "lock-quit", "lock-forgot"}) {
        lock.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(next));
    }
    lock.press(Qt::Key_Return);
    CHECK(lock.find("lock-told")->isVisible());
    lock.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("lock-empty"));
    lock.press(Qt::Key_Return);
    CHECK(wishes.count() == 1);
}

TEST_CASE("quitting or closing the lock leaves the program", "[lock]")
{
    ShownLock lock;
    QSignalSpy left(&lock.window, &LockWindow::left);
    SECTION("by its button")
    {
        lock.click("lock-quit");
    }
    SECTION("by its frame")
    {
        lock.window.close();
    }
    CHECK(left.count() == 1);
}
