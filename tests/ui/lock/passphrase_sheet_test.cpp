// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <string>
#include <utility>
#include <vector>

#include "support/catch.h"
#include "support/named_widgets.h"
#include "ui/lock/passphrase_edit.h"
#include "ui/lock/passphrase_sheet.h"

using namespace hipstride;

namespace {

class ShownSheet : public NamedWidgets
{
public:
    explicit ShownSheet(PassphraseTask task)
        : sheet(task)
    {
        lookIn(sheet);
        QObject::connect(&sheet, &PassphraseSheet::given, &sheet,
                         [this](const std::string &present, const std::string &next) {
                             given.emplace_back(present, next);
                         });
        sheet.show();
        sheet.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&sheet));
    }

    void type(const char *field, const char *text) const
    {
        auto *edit = find<PassphraseEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    QString problemAt(const char *field) const { return find(field)->accessibleDescription(); }
    bool isReady() const { return find("passphrase-do")->isEnabled(); }

    PassphraseSheet sheet;
    std::vector<std::pair<std::string, std::string>> given;
};

} // namespace

TEST_CASE("a passphrase is set only when it is long enough, typed twice and its risk known",
          "[lock]")
{
    ShownSheet set(PassphraseTask::Set);
    CHECK_FALSE(set.isReady());
    CHECK(set.problemAt("passphrase-next") ==
          QStringLiteral("Choose one of at least 8 characters."));
    set.type("passphrase-next", "pines");
    CHECK(set.problemAt("passphrase-next") == QStringLiteral("At least 8 characters; 3 more."));
    set.type("passphrase-next", "seven tall pines");
    CHECK(set.problemAt("passphrase-next").isEmpty());
    set.type("passphrase-again", "seven tall pine");
    CHECK(set.problemAt("passphrase-again") == QStringLiteral("This is not the same as above."));
    CHECK_FALSE(set.isReady());
    set.type("passphrase-again", "seven tall pines");
    CHECK(set.problemAt("passphrase-again").isEmpty());
    CHECK_FALSE(set.isReady());
    CHECK(set.find("passphrase-known-problem")->isVisible());
    QTest::keyClick(set.find("passphrase-known"), Qt::Key_Space);
    CHECK_FALSE(set.find("passphrase-known-problem")->isVisible());
    REQUIRE(set.isReady());
    QTest::keyClick(set.find("passphrase-again"), Qt::Key_Return);
    REQUIRE(set.given.size() == 1);
    CHECK(set.given.front() == std::pair<std::string, std::string>("", "seven tall pines"));
}

TEST_CASE("a sheet is reached by Tab alone, in the order it is read", "[lock]")
{
    ShownSheet change(PassphraseTask::Change);
    for (const char *next :
         {"passphrase-present", "passphrase-eye", "passphrase-next", "passphrase-eye",
          "passphrase-again", "passphrase-eye", "passphrase-known", "passphrase-cancel"}) {
        const QWidget *focused = QApplication::focusWidget();
        CHECK(focused->objectName() == QLatin1String(next));
        const auto *button = qobject_cast<const QAbstractButton *>(focused);
        const bool isNamed = !focused->accessibleName().isEmpty() ||
                             (button != nullptr && !button->text().isEmpty());
        CHECK(isNamed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_CASE("changing asks for the passphrase so far, removing for nothing else", "[lock]")
{
    SECTION("change")
    {
        ShownSheet change(PassphraseTask::Change);
        change.type("passphrase-next", "seven tall pines");
        change.type("passphrase-again", "seven tall pines");
        QTest::keyClick(change.find("passphrase-known"), Qt::Key_Space);
        CHECK_FALSE(change.isReady());
        change.type("passphrase-present", "low oaks");
        REQUIRE(change.isReady());
        change.click("passphrase-do");
        REQUIRE(change.given.size() == 1);
        CHECK(change.given.front().first == "low oaks");
        CHECK(change.given.front().second == "seven tall pines");
    }
    SECTION("remove")
    {
        ShownSheet remove(PassphraseTask::Remove);
        CHECK(remove.sheet.findChild<QWidget *>(QStringLiteral("passphrase-next")) == nullptr);
        CHECK_FALSE(remove.isReady());
        remove.type("passphrase-present", "low oaks");
        remove.click("passphrase-do");
        REQUIRE(remove.given.size() == 1);
        CHECK(remove.given.front() == std::pair<std::string, std::string>("low oaks", ""));
    }
}

TEST_CASE("a sheet that works cannot be closed, and says that it works", "[lock]")
{
    ShownSheet remove(PassphraseTask::Remove);
    remove.type("passphrase-present", "low oaks");
    remove.sheet.showWorking();
    CHECK(remove.find("passphrase-working")->isVisible());
    CHECK_FALSE(remove.isReady());
    QTest::keyClick(&remove.sheet, Qt::Key_Escape);
    CHECK(remove.sheet.isVisible());
    CHECK_FALSE(remove.sheet.close());
    CHECK(remove.sheet.isVisible());
    remove.sheet.showWrong();
    CHECK(remove.problemAt("passphrase-present") == QStringLiteral("That is not the passphrase."));
    CHECK(QApplication::focusWidget() == remove.find("passphrase-present"));
    QTest::keyClick(&remove.sheet, Qt::Key_Escape);
    CHECK_FALSE(remove.sheet.isVisible());
}
