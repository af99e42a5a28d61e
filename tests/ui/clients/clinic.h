// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/recorded_surroundings.h"
#include "support/scripted_prompts.h"
#include "support/seen.h"
#include "support/temp_folder.h"
#include "ui/main_window.h"
#include "ui/program.h"

namespace hipstride {

/// The whole program, as a physio uses it.
struct Clinic
{
    TempFolder folder;
    ThemeSwitch themeSwitch{*qApp};
    FixedClock clock;
    ScriptedPrompts prompts;
    RecordedSurroundings surroundings;
    std::unique_ptr<Program> program;

    Clinic()
    {
        program = std::make_unique<Program>(folder.path(), themeSwitch, clock, prompts, readAside(),
                                            surroundings.all());
        program->open();
        program->window().show();
        static_cast<void>(QTest::qWaitForWindowExposed(&program->window()));
    }

    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return seenIn<Widget>(program->window(), name);
    }
    void click(const char *name) const
    {
        auto *button = find(name);
        INFO(name);
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    void trigger(const char *action) const
    {
        program->window().findChild<QAction *>(QString::fromLatin1(action))->trigger();
        QCoreApplication::processEvents();
    }
    PersonId add(const QString &name)
    {
        program->window().showPage(QStringLiteral("clients"));
        prompts.willType(name);
        click(find("add-client") != nullptr ? "add-client" : "emptyPrimary");
        return program->people().people().back().id;
    }
    /// Begins a programme with what stands in that row of the list.
    void beginWith(int row)
    {
        click("write-revision");
        for (int i = 0; i < row; ++i)
            QTest::keyClick(find("pick-search"), Qt::Key_Down);
        QTest::keyClick(find("pick-search"), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    ClientFile fileOf(PersonId person) const { return program->people().file(person); }
    void undo() const
    {
        for (QPushButton *button : program->window().findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo") && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("nothing to undo");
    }
};

} // namespace hipstride
