// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "support/catch.h"
#include "ui/clients/clients_page.h"
#include "ui/clients/clinic.h"
#include "ui/person_text.h"

using namespace hipstride;

TEST_CASE("a runner sees nothing of clients until she chooses the physio's way", "[clients]")
{
    Clinic clinic;
    CHECK(clinic.find("navigation-clients") == nullptr);
    CHECK(clinic.find("back-to-my-own") == nullptr);
    clinic.click("way-clinic");
    CHECK(clinic.find("navigation-clients") != nullptr);
    CHECK(clinic.find("no-clients") != nullptr);
}

TEST_CASE("a client who is opened has pages of her own, one click from mine", "[clients]")
{
    Clinic clinic;
    clinic.program->document().addRoutine({.id = {}, .name = "Mine", .steps = {}},
                                          QStringLiteral("add routine"));
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.click("open-client");
    CHECK(clinic.program->window().currentPage() == QStringLiteral("today"));
    CHECK(clinic.program->document().plan().routines.empty());
    clinic.program->document().addRoutine({.id = {}, .name = "His", .steps = {}},
                                          QStringLiteral("add routine"));
    for (const char *page : {"navigation-routines", "navigation-plan", "navigation-progress",
                             "navigation-exercises", "navigation-today"})
        clinic.click(page);

    clinic.click("back-to-my-own");
    CHECK(clinic.find("back-to-my-own") == nullptr);
    REQUIRE(clinic.program->document().plan().routines.size() == 1);
    CHECK(clinic.program->document().plan().routines[0].name == "Mine");
    clinic.program->openPerson(jonas);
    CHECK(clinic.program->document().plan().routines.at(0).name == "His");
    CHECK(clinic.find("back-to-my-own") != nullptr);
}

TEST_CASE("undo takes back edits of the person who is open and of nobody else", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.program->document().addRoutine({.id = {}, .name = "Mine", .steps = {}},
                                          QStringLiteral("add routine"));
    clinic.program->openPerson(jonas);
    clinic.program->window().showPage(QStringLiteral("routines"));
    QTest::keyClick(&clinic.program->window(), Qt::Key_Z, Qt::ControlModifier);
    clinic.program->openPerson(clinic.program->people().me().id);
    CHECK(clinic.program->document().plan().routines.size() == 1);
}

TEST_CASE("Today of a client without a plan shows three ways in", "[clients]")
{
    Clinic clinic;
    clinic.add(QStringLiteral("Jonas Berg"));
    clinic.click("open-client");
    for (const char *way : {"way-programme", "way-templates", "way-build"})
        CHECK(clinic.find(way) != nullptr);
    CHECK(clinic.find("way-clinic") == nullptr);
    SECTION("a programme on paper")
    {
        clinic.click("way-programme");
        CHECK(clinic.program->window().currentPage() == QStringLiteral("clients"));
        CHECK(clinic.find("begin-sheet") != nullptr);
    }
    SECTION("a ready routine")
    {
        clinic.click("way-templates");
        CHECK(clinic.program->window().currentPage() == QStringLiteral("routines"));
    }
    SECTION("a routine of her own")
    {
        clinic.click("way-build");
        CHECK(clinic.program->document().plan().routines.size() == 1);
    }
}

TEST_CASE("the badge offers the clients once there is one", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.click("person");
    auto *menu = clinic.find<QMenu>("people-menu");
    REQUIRE(menu != nullptr);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    CHECK(texts == QStringList{QStringLiteral("My own pages"), QString(),
                               QStringLiteral("Jonas Berg"), QString(),
                               QStringLiteral("All clients")});
    menu->actions().at(2)->trigger();
    menu->hide();
    QCoreApplication::processEvents();
    CHECK(clinic.program->document().plan().routines.empty());
    CHECK(clinic.find("back-to-my-own") != nullptr);
    CHECK(clinic.program->people().find(jonas) != nullptr);
}

TEST_CASE("a client is renamed and archived, and both can be taken back", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.prompts.willType(QStringLiteral("Jonas Bergmann"));
    clinic.trigger("rename-client");
    CHECK(clinic.program->people().find(jonas)->name == "Jonas Bergmann");
    clinic.undo();
    CHECK(clinic.program->people().find(jonas)->name == "Jonas Berg");

    clinic.trigger("archive-client");
    CHECK(clinic.program->people().find(jonas)->isArchived);
    CHECK(clinic.find<QListView>("client-list") == nullptr);
    clinic.undo();
    CHECK_FALSE(clinic.program->people().find(jonas)->isArchived);
    CHECK(clinic.find<QListView>("client-list") != nullptr);
}

TEST_CASE("a client is erased only after the question, and her open pages are closed", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.program->openPerson(jonas);
    clinic.program->window().showPage(QStringLiteral("clients"));
    clinic.prompts.willChoose(0);
    clinic.trigger("erase-client");
    CHECK(clinic.program->people().find(jonas) != nullptr);
    CHECK(clinic.prompts.asked().last() ==
          QStringLiteral("Erase Jonas Berg for good. This cannot be undone."));
    clinic.prompts.willChoose(1);
    clinic.trigger("erase-client");
    CHECK(clinic.program->people().find(jonas) == nullptr);
    CHECK(clinic.find("back-to-my-own") == nullptr);
    CHECK(clinic.prompts.told().empty());
}

TEST_CASE("goals, appointments, measures and notes are kept as they are typed", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    QTest::keyClicks(clinic.find("new-goal"), QStringLiteral("Run 10 km"));
    QTest::keyClick(clinic.find("new-goal"), Qt::Key_Return);
    QCoreApplication::processEvents();
    clinic.click("goal-state-0");
    CHECK(clinic.fileOf(jonas).goals ==
          std::vector<ClientGoal>{{"Run 10 km", GoalState::Underway}});

    QTest::keyClicks(clinic.find("appointment-note"), QStringLiteral("review"));
    QTest::keyClick(clinic.find("appointment-note"), Qt::Key_Return);
    REQUIRE(clinic.fileOf(jonas).appointments.size() == 1);
    CHECK(clinic.fileOf(jonas).appointments[0].day == addDays(clinic.clock.day, 14));

    QTest::keyClicks(clinic.find("new-outcome-name"), QStringLiteral("Pain on stairs"));
    QTest::keyClick(clinic.find("new-outcome-name"), Qt::Key_Return);
    QCoreApplication::processEvents();
    QTest::keyClick(clinic.find("outcome-value"), Qt::Key_Up);
    clinic.click("outcome-add");
    REQUIRE(clinic.fileOf(jonas).outcomes.size() == 1);
    CHECK(clinic.fileOf(jonas).outcomes[0].values ==
          std::vector<OutcomeValue>{{clinic.clock.day, 1}});

    auto *notes = clinic.find<QPlainTextEdit>("client-notes");
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Right hip."));
    clinic.find("new-goal")->setFocus();
    CHECK(clinic.fileOf(jonas).notes == "Right hip.");

    clinic.click("goal-remove-0");
    CHECK(clinic.fileOf(jonas).goals.empty());
    clinic.undo();
    CHECK(clinic.fileOf(jonas).goals.size() == 1);
}

TEST_CASE("with initials only no full name is on the screen", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    clinic.program->settings().set(setting::initialsOnly, true);
    clinic.program->openPerson(jonas);
    clinic.program->window().showPage(QStringLiteral("clients"));
    for (const QLabel *label : clinic.program->window().findChildren<QLabel *>())
        CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("Berg"))));
    CHECK(clinic.find<QListView>("client-list")->model()->index(0, 0).data().toString() ==
          QStringLiteral("JB"));
}

TEST_CASE("two clients who are one are merged, and taken apart again", "[clients]")
{
    Clinic clinic;
    const PersonId amara = clinic.add(QStringLiteral("Amara Okafor"));
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    const PersonId again = clinic.add(QStringLiteral("Jonas B."));
    clinic.program->people().save(again, {.notes = "Right hip."});
    clinic.program->openPerson(again);
    clinic.program->document().addRoutine({.id = {}, .name = "His", .steps = {}},
                                          QStringLiteral("add routine"));
    static_cast<ClientsPage *>(clinic.program->window().showPage(QStringLiteral("clients")))
        ->select(jonas);
    clinic.trigger("merge-client");
    QTest::keyClicks(clinic.find("pick-search"), QStringLiteral("jonas"));
    QTest::keyClick(clinic.find("pick-search"), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(clinic.program->people().find(again) == nullptr);
    CHECK(clinic.program->people().find(amara) != nullptr);
    CHECK(clinic.fileOf(jonas).notes == "Right hip.");
    CHECK(clinic.program->sheets().routines(jonas).at(0).name == "His");

    clinic.undo();
    CHECK(clinic.fileOf(jonas).notes.empty());
    CHECK(clinic.fileOf(again).notes == "Right hip.");
    clinic.program->openPerson(jonas);
    CHECK(clinic.program->document().plan().routines.empty());
    clinic.program->openPerson(again);
    CHECK(clinic.program->document().plan().routines.size() == 1);
    CHECK(clinic.prompts.told().empty());
}

TEST_CASE("initials are chosen in the settings, for the screen or for paper alone", "[clients]")
{
    Clinic clinic;
    const PersonId jonas = clinic.add(QStringLiteral("Jonas Berg"));
    const Person &person = *clinic.program->people().find(jonas);
    Settings &settings = clinic.program->settings();
    CHECK(nameOnPaper(person, settings) == QStringLiteral("Jonas Berg"));
    clinic.program->window().showPage(QStringLiteral("settings"));
    const auto flip = [&](const char *name) {
        auto *choice = clinic.program->window().findChild<QWidget *>(QString::fromLatin1(name));
        REQUIRE(choice != nullptr);
        QTest::keyClick(choice, Qt::Key_Space);
    };
    flip("settings-initials-on-paper");
    CHECK(nameOnPaper(person, settings) == QStringLiteral("JB"));
    CHECK(nameShown(person, settings) == QStringLiteral("Jonas Berg"));
    flip("settings-initials-on-paper");
    flip("settings-initials-only");
    CHECK(nameOnPaper(person, settings) == QStringLiteral("JB"));
    CHECK(nameShown(person, settings) == QStringLiteral("JB"));
    CHECK_FALSE(clinic.program->window().windowTitle().contains(QStringLiteral("Berg")));
}
