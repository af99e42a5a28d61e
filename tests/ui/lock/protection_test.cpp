// SPDX-License-Identifier: GPL-3.0-or-later
// The whole walk of a passphrase in the window: set, asked for at the start, changed, removed,
// forgotten. With real keys, and with the least work a guess can be.
#include "storage/protection.h"
#include "support/process_limits.h"
#include "ui/lock/protected_desk.h"

using namespace hipstride;

namespace {

constexpr const char *pines = "seven tall pines";
constexpr const char *oaks = "four low oaks";

} // namespace

TEST_CASE("data that is given a passphrase is asked for it at the next start, and is all there",
          "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.addRoutine("Hips of March");
    desk.set(pines);
    CHECK(desk.isTold(QStringLiteral("Your data is protected.")));
    CHECK(seenIn(desk.window(), "protection-set") == nullptr);
    CHECK(seenIn(desk.window(), "protection-change") != nullptr);
    desk.addRoutine("After it");
    desk.close();
    CHECK(isSealed(desk.file()));
    CHECK_FALSE(desk.isReadable("Hips of March"));

    CHECK_FALSE(desk.opensWith(oaks));
    CHECK(desk.opensWith(pines));
    desk.enter();
    CHECK(desk.routines() == std::vector<std::string>{"Hips of March", "After it"});
    desk.program->window().showPage(QStringLiteral("settings"));
    CHECK(seenIn(desk.window(), "protection-remove") != nullptr);
    CHECK(desk.prompts.told().empty());
}

TEST_CASE("edits that were not saved yet are protected with the rest", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    auto *sheet = desk.ask("protection-set");
    desk.addRoutine("Last minute");
    ProtectedDesk::fillIn(*sheet, nullptr, pines);
    REQUIRE(desk.isClosed());
    desk.close();
    CHECK_FALSE(desk.isReadable("Last minute"));
    REQUIRE(desk.opensWith(pines));
    desk.enter();
    CHECK(desk.routines() == std::vector<std::string>{"Last minute"});
}

TEST_CASE("a changed passphrase takes the place of the one before", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.addRoutine("Hips of March");
    desk.set(pines);
    auto *sheet = desk.ask("protection-change");
    SECTION("with the one so far")
    {
        ProtectedDesk::fillIn(*sheet, pines, oaks);
        REQUIRE(desk.isClosed());
        CHECK(desk.isTold(QStringLiteral("Your passphrase is changed.")));
        desk.close();
        CHECK_FALSE(desk.opensWith(pines));
        CHECK(desk.opensWith(oaks));
    }
    SECTION("and not with another one")
    {
        ProtectedDesk::fillIn(*sheet, "not these words", oaks);
        auto *present = seenIn<PassphraseEdit>(*sheet, "passphrase-present");
        REQUIRE(QTest::qWaitFor([&] { return present->isEnabled(); }, longWait));
        CHECK(present->accessibleDescription() == QStringLiteral("That is not the passphrase."));
        CHECK(QApplication::focusWidget() == present);
        sheet->close();
        desk.close();
        CHECK(desk.opensWith(pines));
    }
    desk.enter();
    CHECK(desk.routines() == std::vector<std::string>{"Hips of March"});
}

TEST_CASE("a removed passphrase is not asked for any more", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.addRoutine("Hips of March");
    desk.set(pines);
    ProtectedDesk::fillIn(*desk.ask("protection-remove"), pines, nullptr);
    REQUIRE(desk.isClosed());
    CHECK(desk.isTold(QStringLiteral("Your data is no longer protected.")));
    CHECK(seenIn(desk.window(), "protection-set") != nullptr);
    desk.close();
    CHECK_FALSE(isSealed(desk.file()));
    desk.open();
    CHECK(desk.routines() == std::vector<std::string>{"Hips of March"});
}

TEST_CASE("a sheet cannot be left half-way, and the window lives on meanwhile", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    auto *sheet = desk.ask("protection-set");
    ProtectedDesk::fillIn(*sheet, nullptr, pines);
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(sheet->isVisible());
    CHECK_FALSE(sheet->close());
    desk.addRoutine("Meanwhile"); // whoever writes now waits for its end
    CHECK(desk.isClosed());
    desk.close();
    REQUIRE(desk.opensWith(pines));
    desk.enter();
    CHECK(desk.routines() == std::vector<std::string>{"Meanwhile"});
}

TEST_CASE("a disk without room keeps the data as it was, and it is told", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.addRoutine("Hips of March");
    auto *sheet = desk.ask("protection-set");
    {
        const LargestFile full(16'384);
        ProtectedDesk::fillIn(*sheet, nullptr, pines);
        REQUIRE(QTest::qWaitFor([&] { return !desk.prompts.told().empty(); }, longWait));
    }
    CHECK(desk.prompts.told().front().what == QStringLiteral("The passphrase stays as it was."));
    CHECK(sheet->isVisible());
    REQUIRE(seenIn(*sheet, "passphrase-do")->isEnabled());
    QTest::keyClick(seenIn<QWidget>(*sheet, "passphrase-next"), Qt::Key_Return);
    REQUIRE(desk.isClosed()); // there is room again
    desk.close();
    REQUIRE(desk.opensWith(pines));
    desk.enter();
    CHECK(desk.routines() == std::vector<std::string>{"Hips of March"});
}

TEST_CASE("data whose passphrase is forgotten is put aside whole, and the program begins empty",
          "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.addRoutine("Hips of March");
    desk.set(pines);
    desk.close();
    desk.arrive();
    QSignalSpy opened(desk.entrance.get(), &Entrance::opened);
    clickIn(desk.entrance->window(), "lock-forgot");
    const auto aside = desk.folder / "hipstride-locked-2026-11-17.sqlite";
    SECTION("after a question that can be answered with no")
    {
        desk.prompts.willChoose(0);
        clickIn(desk.entrance->window(), "lock-empty");
        CHECK(opened.isEmpty());
        CHECK(isSealed(desk.file()));
        CHECK_FALSE(std::filesystem::exists(aside));
        CHECK(desk.opensWith(pines));
    }
    SECTION("and yes")
    {
        desk.prompts.willChoose(1);
        clickIn(desk.entrance->window(), "lock-empty");
        CHECK(opened.count() == 1);
        desk.enter();
        CHECK(desk.routines().empty());
        // another passphrase for the new data leaves the old data where it is
        desk.set(oaks);
        desk.close();
        REQUIRE(std::filesystem::exists(aside));
        std::filesystem::rename(aside, desk.file());
        REQUIRE(desk.opensWith(pines));
        desk.enter();
        CHECK(desk.routines() == std::vector<std::string>{"Hips of March"});
    }
}

TEST_CASE("the lock shows nothing of the data", "[lock]")
{
    ProtectedDesk desk;
    desk.open();
    desk.program->people().add("Jonas Berg");
    desk.set(pines);
    desk.close();
    CHECK_FALSE(desk.isReadable("Jonas"));
    desk.arrive();
    CHECK_FALSE(desk.entrance->window().windowTitle().contains(QStringLiteral("Jonas")));
    for (const QLabel *label : desk.entrance->window().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(QStringLiteral("Jonas")));
}
