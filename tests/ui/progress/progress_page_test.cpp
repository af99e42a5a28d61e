// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "drawing/qt_text.h"
#include "storage/database.h"
#include "storage/next_step_answers.h"
#include "storage/session_log.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/document/next_steps.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/progress/heat_map_view.h"
#include "ui/progress/progress_page.h"
#include "ui/settings.h"
#include "ui/widgets/body_map_view.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

constexpr Date november(unsigned day)
{
    return std::chrono::year(2026) / std::chrono::November / std::chrono::day(day);
}

PerformedSet setOf(int number, Side side)
{
    return {.step = 0, .setNumber = number, .side = side, .done = Repetitions{10, 10}};
}

/// Two sets of ten squats on each side, all done as planned.
Session legsOn(Date day)
{
    const Moment start = Moment(std::chrono::sys_days(day)) + 18h;
    return {.routine = {1},
            .routineName = "Legs",
            .day = day,
            .startedAt = start,
            .endedAt = start + 12min,
            .state = SessionState::Finished,
            .effort = 6,
            .pain = 1,
            .steps = {{.exercise = "squat",
                       .exerciseName = "Single-leg squat",
                       .dose = {.sets = 2, .work = Repetitions{10, 10}, .side = Side::Each}}},
            .sets = {setOf(1, Side::Left), setOf(1, Side::Right), setOf(2, Side::Left),
                     setOf(2, Side::Right)}};
}

/// Every Monday in November until the clock's Tuesday the 17th.
Plan mondays()
{
    return {.routines = {{.id = {1}, .name = "Legs", .steps = {}}},
            .rules = {{.id = {1},
                       .routine = {1},
                       .when = OnWeekdays{.days = {std::chrono::Monday}, .from = november(2)}}},
            .exceptions = {}};
}

/// The page as in the window, on a log of its own.
struct Shown
{
    explicit Shown(const std::vector<Session> &sessions = {legsOn(november(2)),
                                                           legsOn(november(16))})
    {
        for (const Session &session : sessions)
            last = book.add(session);
        page.resize(1088, 800);
        page.refresh();
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget != nullptr);
        return widget;
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return find<Widget>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void click(const char *name) const
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void choose(const char *control, const QString &choice) const
    {
        for (QAbstractButton *button : find(control)->findChildren<QAbstractButton *>()) {
            if (button->text() == choice) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no such choice");
    }
    QString cell(int set, const char *side) const
    {
        return find<QAbstractButton>(
                   QStringLiteral("set-0-%1-%2").arg(set).arg(QLatin1String(side)))
            ->text();
    }
    void openCell(int set, const char *side) const
    {
        QTest::mouseClick(find(QStringLiteral("set-0-%1-%2").arg(set).arg(QLatin1String(side))),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void openFirst() const
    {
        auto *list = find<QListView>("session-list");
        const QRect row = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCoreApplication::processEvents();
        REQUIRE(find("session-view")->isVisible());
    }
    Session kept() const { return *log.find(last); }

    TempFolder folder;
    Database database{folder / "a.sqlite"};
    SessionLog log{database, {1}};
    LogBook book{log};
    PlanDocument document{mondays()};
    const Catalogue catalogue = aCatalogue();
    FixedClock clock;
    Settings settings{toQt((folder / "settings.ini").string())};
    ScriptedPrompts prompts;
    FigureLibrary figures = shippedFigures();
    FigureThumbnails thumbnails{figures};
    NextStepAnswers answers{database, {1}};
    NextSteps nextSteps{document, book, answers, catalogue, settings};
    ProgressPage page{document, book, nextSteps, catalogue, thumbnails, clock, settings, prompts};
    SessionId last;
};

} // namespace

TEST_CASE("before the first session the page leads to the routines", "[progress]")
{
    Shown shown{std::vector<Session>{}};
    QSignalSpy asked(&shown.page, &ProgressPage::pageRequested);
    CHECK(shown.find("no-sessions")->isVisible());
    CHECK_FALSE(shown.find("session-card")->isVisible());
    QTest::mouseClick(shown.find("no-sessions")->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("routines"));

    shown.book.add(legsOn(november(16)));
    CHECK(shown.find("session-card")->isVisible());
}

TEST_CASE("what was done of what was planned is counted for the period that is chosen",
          "[progress]")
{
    // Mondays 2, 9 and 16 November were planned; the 9th was missed
    Shown shown;
    CHECK(shown.text("adherence-number") == QStringLiteral("2 of 3"));
    CHECK(shown.text("adherence-sentence") == QStringLiteral("sessions in full, 67 %"));
    CHECK(shown.text("period-days") == QStringLiteral("from Mon 2 Nov"));
    // two sets on each side in each of two sessions, in 16 days: 4 / (16 / 7) = 1.75
    CHECK(shown.find("muscle-bars")->accessibleName().contains(QStringLiteral("Quadriceps: 1.8")));

    shown.choose("period", QStringLiteral("Week"));
    CHECK(shown.text("adherence-number") == QStringLiteral("1 of 1"));
    CHECK(shown.text("period-days") == QStringLiteral("from Mon 16 Nov"));
    CHECK(shown.find("muscle-bars")->accessibleName().contains(QStringLiteral("Quadriceps: 2")));

    SECTION("and a session in part is said")
    {
        Session part = legsOn(november(9));
        part.sets.pop_back();
        shown.book.add(part);
        shown.choose("period", QStringLiteral("Month"));
        CHECK(shown.text("adherence-number") == QStringLiteral("2 of 3"));
        CHECK(shown.text("adherence-sentence") ==
              QStringLiteral("sessions in full, 67 %, and 1 in part"));
    }
    SECTION("and without a plan the sessions themselves are counted")
    {
        shown.document.removeRule({1});
        shown.choose("period", QStringLiteral("All"));
        CHECK(shown.text("adherence-number") == QStringLiteral("2"));
    }
}

TEST_CASE("keys go through the days of the map, and a day that is chosen is searched for",
          "[progress]")
{
    Shown shown;
    auto *map = shown.find<HeatMapView>("heat-map");
    QSignalSpy chosen(map, &HeatMapView::dayChosen);
    map->setFocus(Qt::TabFocusReason);
    CHECK(shown.text("pointed-day") == QStringLiteral("Mon 16 Nov: all done"));
    QTest::keyClick(map, Qt::Key_Left);
    CHECK(shown.text("pointed-day") == QStringLiteral("Mon 9 Nov: not done"));
    CHECK(map->accessibleDescription() == QStringLiteral("Mon 9 Nov: not done"));
    QTest::keyClick(map, Qt::Key_Down);
    CHECK(shown.text("pointed-day") == QStringLiteral("Tue 10 Nov: nothing planned"));
    QTest::keyClick(map, Qt::Key_Up);
    QTest::keyClick(map, Qt::Key_Left);
    QTest::keyClick(map, Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(shown.find<QLineEdit>("session-search")->text() == QStringLiteral("Mon 2 Nov"));
    CHECK(shown.find<QListView>("session-list")->model()->rowCount() == 1);
}

TEST_CASE("the search narrows the list, opens by key and is cleared", "[progress]")
{
    Session hips = legsOn(november(10));
    hips.routineName = "Hips";
    Shown shown{{legsOn(november(2)), hips, legsOn(november(16))}};
    QTest::keyClick(&shown.page, Qt::Key_F, Qt::ControlModifier);
    auto *search = shown.find<QLineEdit>("session-search");
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("hip"));
    CHECK(shown.text("session-count") == QStringLiteral("1"));
    QTest::keyClick(search, Qt::Key_Down);
    auto *list = shown.find<QListView>("session-list");
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shown.find("session-view")->isVisible());
    CHECK(shown.text("session-name") == QStringLiteral("Hips"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(list->isVisible());

    QTest::keyClicks(search, QStringLiteral(" xyz"));
    CHECK_FALSE(list->isVisible());
    QTest::mouseClick(shown.find("no-session-found")->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(shown.text("session-count") == QStringLiteral("3"));
}

TEST_CASE("a session shows what was prescribed beside what was done", "[progress]")
{
    Session session = legsOn(november(16));
    session.sets[1].outcome = SetOutcome::Skipped;
    session.sets[2].outcome = SetOutcome::Changed;
    session.sets[2].done = Repetitions{8, 8};
    session.sets.pop_back();
    session.note = "Slept badly.";
    Shown shown{{session}};
    shown.openFirst();
    CHECK(shown.text("session-when").startsWith(QStringLiteral("Monday 16 November 2026, ")));
    CHECK(shown.text("session-note") == QStringLiteral("Slept badly."));
    CHECK(shown.cell(1, "left") == QStringLiteral("10"));
    CHECK(shown.cell(1, "right") == QStringLiteral("Skipped"));
    CHECK(shown.cell(2, "left") == QStringLiteral("8"));
    CHECK(shown.cell(2, "right") == QStringLiteral("Not done"));
    CHECK(shown.find("set-0-2-left")->accessibleName() ==
          QStringLiteral("Set 2, left: 8, changed"));
    const QWidget *cell = shown.find("set-0-1-left");
    const QPoint middle = cell->mapTo(&shown.page, cell->rect().center());
    CHECK(shown.page.childAt(middle) != cell); // there is nothing to press while one reads
    CHECK(cell->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("everything that was logged can be corrected, and is kept when it is saved", "[progress]")
{
    Session session = legsOn(november(16));
    session.sets.pop_back();
    Shown shown{{session}};
    shown.openFirst();
    shown.click("session-correct");

    shown.openCell(2, "right");
    shown.choose("set-outcome", QStringLiteral("As planned"));
    CHECK(shown.cell(2, "right") == QStringLiteral("10"));
    shown.openCell(1, "left");
    QWidget *edit = nullptr;
    for (QWidget *each : shown.page.findChildren<QWidget *>(QStringLiteral("repetitions"))) {
        if (each->isVisible())
            edit = each;
    }
    REQUIRE(edit != nullptr);
    QTest::keyClick(edit, Qt::Key_Down);
    CHECK(shown.cell(1, "left") == QStringLiteral("9"));
    shown.openCell(1, "right");
    shown.choose("set-outcome", QStringLiteral("Not done"));
    auto *pain = shown.find("correct-pain");
    QTest::keyClick(pain->findChild<QAbstractButton *>(), Qt::Key_4);
    QTest::keyClicks(shown.find<QPlainTextEdit>("correct-note"), QStringLiteral("Knee."));
    auto *day = shown.find<QDateEdit>("correct-day");
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClick(day, Qt::Key_Down);
    CHECK(shown.kept().sets.size() == 3); // nothing is kept before it is saved

    shown.click("session-save");
    const Session kept = shown.kept();
    CHECK(kept.pain == 4);
    CHECK(kept.note == "Knee.");
    CHECK(kept.effort == 6);
    CHECK(kept.day == november(15));
    CHECK(kept.startedAt == Moment(std::chrono::sys_days(november(15))) + 18h);
    REQUIRE(kept.sets.size() == 3);
    CHECK(kept.sets[0].outcome == SetOutcome::Changed);
    CHECK(kept.sets[0].done == Work(Repetitions{9, 9}));
    CHECK((kept.sets[2].setNumber == 2 && kept.sets[2].side == Side::Right));
    CHECK(kept.sets[2].outcome == SetOutcome::AsPlanned);
    CHECK(shown.find("session-correct")->isVisible());
    CHECK(shown.cell(1, "right") == QStringLiteral("Not done"));
}

TEST_CASE("a correction that is left asks first, and can be thrown away", "[progress]")
{
    Shown shown;
    shown.openFirst();
    shown.click("session-correct");
    shown.openCell(1, "left");
    shown.choose("set-outcome", QStringLiteral("Skipped"));

    QTest::keyClick(shown.find("set-0-1-left"), Qt::Key_Escape); // closes the set
    CHECK_FALSE(shown.find("set-edit")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // closed without an answer
    CHECK(shown.prompts.asked().size() == 1);
    CHECK(shown.find("session-save")->isVisible());

    // what the log says meanwhile does not take the correction away
    shown.book.add(legsOn(november(10)));
    CHECK(shown.cell(1, "left") == QStringLiteral("Skipped"));

    shown.prompts.willChoose(1);
    shown.click("session-back");
    CHECK(shown.cell(1, "left") == QStringLiteral("10"));
    CHECK(shown.kept() == [&] {
        Session session = legsOn(november(16));
        session.id = shown.last;
        return session;
    }());

    SECTION("or kept")
    {
        shown.click("session-correct");
        shown.openCell(1, "left");
        shown.choose("set-outcome", QStringLiteral("Skipped"));
        shown.prompts.willChoose(0);
        shown.click("session-back");
        CHECK(shown.kept().sets[0].outcome == SetOutcome::Skipped);
    }
}

TEST_CASE("a correction that cannot be saved is told, and stays to be tried again", "[progress]")
{
    Shown shown;
    shown.openFirst();
    shown.click("session-correct");
    shown.openCell(1, "left");
    shown.choose("set-outcome", QStringLiteral("Skipped"));
    shown.log.remove(shown.last); // behind the page's back
    shown.log.emptyBin(Moment::max());
    shown.click("session-save");
    REQUIRE(shown.prompts.told().size() == 1);
    CHECK(shown.find("session-save")->isVisible());
    CHECK(shown.cell(1, "left") == QStringLiteral("Skipped"));
}

TEST_CASE("a deleted session leaves the list and can come back", "[progress]")
{
    Shown shown;
    QSignalSpy removed(&shown.book, &LogBook::removed);
    shown.openFirst();
    shown.click("session-delete");
    REQUIRE(removed.count() == 1);
    CHECK(shown.find("session-list")->isVisible());
    CHECK(shown.text("session-count") == QStringLiteral("1"));
    CHECK(shown.text("adherence-number") == QStringLiteral("1 of 3"));
    shown.book.restore(shown.last);
    CHECK(shown.text("session-count") == QStringLiteral("2"));
}

TEST_CASE("a running session can be looked at, neither corrected nor deleted", "[progress]")
{
    Session running = legsOn(november(17));
    running.state = SessionState::Running;
    running.endedAt.reset();
    Shown shown{{running}};
    shown.page.showSession(shown.last);
    QCoreApplication::processEvents();
    CHECK(shown.find("session-view")->isVisible());
    CHECK_FALSE(shown.find("session-delete")->isVisible());
    CHECK_FALSE(shown.find("session-correct")->isVisible());
    bool isSaid = false;
    for (const QLabel *chip : shown.find("session-chips")->findChildren<QLabel *>())
        isSaid = isSaid || chip->text() == QStringLiteral("Still running");
    CHECK(isSaid);
}

TEST_CASE("a session that is gone is not opened", "[progress]")
{
    Shown shown;
    shown.page.showSession({99});
    CHECK_FALSE(shown.find("session-view")->isVisible());
    CHECK(shown.prompts.told().empty());
}

TEST_CASE("the body shows what the bars say", "[progress]")
{
    Shown shown;
    auto *map = shown.find<BodyMapView>("progress-map");
    REQUIRE(map->isVisible());
    map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map, Qt::Key_Right);
    REQUIRE(map->pointed() == Muscle::GluteusMaximus);
    CHECK(map->wordsOf(Muscle::GluteusMaximus).contains(QStringLiteral("sets")));
    const QString bars = shown.find("muscle-bars")->accessibleName();
    const QString words = map->wordsOf(Muscle::GluteusMaximus);
    const QString number = words.section(QStringLiteral(": "), 1).section(u' ', 0, 0);
    CHECK(bars.contains(QStringLiteral("Gluteus maximus: ") + number));
}

namespace {

/// Twelve squats in place of ten, twice running.
std::vector<Session> twoMoreThanAsked()
{
    std::vector<Session> sessions{legsOn(november(9)), legsOn(november(16))};
    for (Session &session : sessions) {
        for (PerformedSet &set : session.sets)
            set.done = Repetitions{12, 12};
    }
    return sessions;
}

void planSquats(Shown &shown)
{
    Routine legs = shown.document.plan().routines.at(0);
    legs.steps = {{.exercise = "squat",
                   .dose = {.sets = 2, .work = Repetitions{10, 10}, .side = Side::Each},
                   .note = {}}};
    shown.document.changeRoutine(legs, QStringLiteral("add"));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a next step is proposed with its reason, and taken only when it is accepted",
          "[progress]")
{
    Shown shown(twoMoreThanAsked());
    CHECK_FALSE(shown.find("next-steps-card")->isVisible());
    planSquats(shown);
    REQUIRE(shown.find("next-steps-card")->isVisible());
    const auto dose = [&] { return shown.document.plan().routines.at(0).steps.at(0).dose; };
    CHECK(dose().work == Work(Repetitions{10, 10}));
    shown.click("accept-0");
    CHECK(dose().work == Work(Repetitions{12, 12}));
    CHECK_FALSE(shown.find("next-steps-card")->isVisible());
    // taking it back does not bring the question back
    shown.document.undoStack().undo();
    QCoreApplication::processEvents();
    CHECK(dose().work == Work(Repetitions{10, 10}));
    CHECK_FALSE(shown.find("next-steps-card")->isVisible());
}

TEST_CASE("who keeps a step as it is is asked again only after another session", "[progress]")
{
    Shown shown(twoMoreThanAsked());
    planSquats(shown);
    shown.click("keep-0");
    CHECK_FALSE(shown.find("next-steps-card")->isVisible());
    CHECK(shown.document.plan().routines.at(0).steps.at(0).dose.work == Work(Repetitions{10, 10}));
    Session newer = twoMoreThanAsked().back();
    newer.day = november(17);
    shown.book.add(newer);
    QCoreApplication::processEvents();
    CHECK(shown.find("next-steps-card")->isVisible());
}

TEST_CASE("pain that was worse the next morning asks for an easier step", "[progress]")
{
    std::vector<Session> sessions{legsOn(november(16))};
    sessions[0].painNextMorning = 3;
    Shown shown(sessions);
    planSquats(shown);
    REQUIRE(shown.find("next-steps-card")->isVisible());
    CHECK(shown.find("next-steps")->findChildren<QLabel *>().size() >= 3);
    shown.click("accept-0");
    CHECK(shown.document.plan().routines.at(0).steps.at(0).exercise == "bridge");
}

TEST_CASE("a session that was done without the player is entered, put right and saved",
          "[progress]")
{
    Shown shown;
    planSquats(shown);
    const std::size_t before = shown.book.sessions().size();
    shown.prompts.willChoose(0);
    shown.click("enter-session");
    REQUIRE(shown.find("session-view")->isVisible());
    CHECK(shown.book.sessions().size() == before);
    shown.openCell(2, "right");
    shown.choose("set-outcome", QStringLiteral("Skipped"));
    shown.click("session-save");
    REQUIRE(shown.book.sessions().size() == before + 1);
    const auto entered = shown.log.find(shown.book.sessions().front().id);
    CHECK(entered->day == shown.clock.today());
    CHECK(entered->state == SessionState::Finished);
    CHECK(doneSets(entered->sets) == 3);
    CHECK_FALSE(shown.find("session-save")->isVisible());
}

TEST_CASE("an entry that is cancelled leaves the log alone", "[progress]")
{
    Shown shown;
    planSquats(shown);
    const std::size_t before = shown.book.sessions().size();
    shown.prompts.willChoose(0);
    shown.click("enter-session");
    shown.click("session-cancel");
    CHECK(shown.book.sessions().size() == before);
    CHECK_FALSE(shown.find("session-view")->isVisible());
    shown.click("enter-session"); // the question is closed without an answer
    CHECK_FALSE(shown.find("session-view")->isVisible());
}

TEST_CASE("only a session that was ended early can be gone on with", "[progress]")
{
    Session early = legsOn(november(16));
    early.state = SessionState::EndedEarly;
    Shown shown({legsOn(november(2)), early});
    const QSignalSpy asked(&shown.page, &ProgressPage::goOnRequested);
    shown.openFirst();
    shown.click("session-go-on");
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<SessionId>() == shown.last);
}

TEST_CASE("what a person made of an exercise is read in the log", "[progress]")
{
    Session session = legsOn(november(16));
    session.steps[0].report = {.setsMore = -1,
                               .swaps = {{.fromSet = 2,
                                          .exercise = "chair",
                                          .exerciseName = "Chair squat",
                                          .dose = {.work = Repetitions{10, 10}}}},
                               .pain = 6,
                               .note = "left hip"};
    Shown shown({session});
    shown.openFirst();
    QStringList texts;
    for (const QLabel *label : shown.find("session-step")->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("From set 2: Chair squat")));
    CHECK(texts.contains(QStringLiteral("Pain 6 of 10")));
    CHECK(texts.contains(QStringLiteral("left hip")));
}
