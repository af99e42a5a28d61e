// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "storage/data_folder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/seen.h"
#include "support/temp_folder.h"
#include "ui/lock/entrance.h"
#include "ui/lock/passphrase_edit.h"
#include "ui/lock/passphrase_sheet.h"
#include "ui/lock/protection_flow.h"
#include "ui/main_window.h"
#include "ui/program.h"

namespace hipstride {

inline constexpr int longWait = 20'000; ///< until something must have happened

inline void typeInto(QWidget *field, const char *text)
{
    REQUIRE(field != nullptr);
    static_cast<QLineEdit *>(field)->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

/// A program on a folder of its own, and the lock before it; guesses cost the least there is.
struct ProtectedDesk
{
    TempFolder folder;
    ThemeSwitch themeSwitch{*qApp};
    FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    std::unique_ptr<Program> program;
    std::unique_ptr<Entrance> entrance;

    std::filesystem::path file() const { return databasePath(folder.path()); }

    void open(std::optional<DataKey> key = {})
    {
        program = std::make_unique<Program>(
            folder.path(), themeSwitch, clock, prompts, readAside(), surroundings.all(),
            DataProtection{.key = std::move(key), .cost = leastCost()});
        program->open();
        program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program->window()));
    }
    void close()
    {
        program->window().close();
        program.reset();
    }
    QWidget &window() const { return program->window(); }

    PassphraseSheet *ask(const char *button) const
    {
        program->window().showPage(QStringLiteral("settings"));
        clickIn(window(), button);
        auto *sheet = window().findChild<PassphraseSheet *>();
        REQUIRE(sheet != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(sheet));
        return sheet;
    }
    /// Fills in a sheet whole and does what it is for; not yet its end.
    static void fillIn(PassphraseSheet &sheet, const char *present, const char *next)
    {
        if (present != nullptr)
            typeInto(seenIn<QWidget>(sheet, "passphrase-present"), present);
        if (next != nullptr) {
            typeInto(seenIn<QWidget>(sheet, "passphrase-next"), next);
            typeInto(seenIn<QWidget>(sheet, "passphrase-again"), next);
            QTest::keyClick(seenIn<QWidget>(sheet, "passphrase-known"), Qt::Key_Space);
        }
        QTest::keyClick(
            seenIn<QWidget>(sheet, present != nullptr ? "passphrase-present" : "passphrase-next"),
            Qt::Key_Return);
    }
    void set(const char *passphrase) const
    {
        fillIn(*ask("protection-set"), nullptr, passphrase);
        REQUIRE(isClosed());
    }
    bool isClosed() const
    {
        return QTest::qWaitFor(
            [&] { return seenIn<PassphraseSheet>(window(), "passphrase-sheet") == nullptr; },
            longWait);
    }

    void arrive()
    {
        entrance = std::make_unique<Entrance>(file(), clock, prompts);
        entrance->window().show();
        entrance->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&entrance->window()));
    }
    bool opensWith(const char *passphrase)
    {
        if (!entrance)
            arrive();
        auto *unlock = seenIn(entrance->window(), "lock-unlock");
        REQUIRE(QTest::qWaitFor([unlock] { return unlock->isEnabled(); }, longWait));
        QSignalSpy opened(entrance.get(), &Entrance::opened);
        auto *field = seenIn<PassphraseEdit>(entrance->window(), "lock-passphrase");
        typeInto(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty() || field->isEnabled(); }, longWait));
        return !opened.isEmpty();
    }
    void enter()
    {
        std::optional<DataKey> key = entrance->takeKey();
        entrance.reset();
        open(std::move(key));
    }

    void addRoutine(const char *name) const
    {
        program->document().addRoutine({.id = {}, .name = name, .steps = {}},
                                       QStringLiteral("add routine"));
    }
    std::vector<std::string> routines() const
    {
        std::vector<std::string> names;
        for (const Routine &routine : program->document().plan().routines)
            names.push_back(routine.name);
        return names;
    }
    /// Whether the text can be read in any file of the folder.
    bool isReadable(const std::string &text) const
    {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            std::ifstream stream(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
            if (bytes.find(text) != std::string::npos)
                return true;
        }
        return false;
    }
    bool isTold(const QString &text) const
    {
        QCoreApplication::processEvents(); // a strip is shown in the next turn
        for (const QLabel *label : window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
};

} // namespace hipstride
