// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "support/catalogue_builder.h"
#include "ui/routines/shown_routines.h"
#include "ui/routines/step_list.h"

using namespace hipstride;

namespace {

Step stepOf(const char *key)
{
    return {.exercise = key, .dose = {.sets = 3}, .note = {}};
}

Routine legs()
{
    return {.id = {}, .name = "Legs", .steps = {stepOf("bridge"), stepOf("squat"), stepOf("walk")}};
}

RoutineTemplate fireUp()
{
    return {.id = "fire-up",
            .name = "Fire up",
            .goal = Goal::PreRun,
            .summary = "Wakes the hips.",
            .when = "Before a run.",
            .advice = {"Go slowly."},
            .sources = {"a-study"},
            .steps = {{.step = stepOf("airplane"), .ours = {"sets"}}}};
}

/// With a small catalogue and one template.
struct Shown : ShownRoutines
{
    explicit Shown(const std::vector<Routine> &routines = {legs()}, int width = 1088)
        : ShownRoutines(aCatalogue(), {fireUp()}, routines, width)
    {}

    void choose(const char *menuName, const QString &text) const
    {
        for (QMenu *menu : page->findChildren<QMenu *>(QString::fromLatin1(menuName))) {
            if (!menu->isVisible())
                continue;
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    QTest::mouseClick(menu, Qt::LeftButton, {},
                                      menu->actionGeometry(action).center());
                    return;
                }
            }
        }
        FAIL("no such entry in an open menu");
    }
};

using Keys = std::vector<std::string>;

} // namespace

TEST_CASE("the routines page works with the keyboard alone", "[routines]")
{
    Shown shown(std::vector<Routine>{});
    CHECK(shown.find("no-routines")->isVisible());

    shown.page->setFocus();
    shown.press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Hips"));
    shown.press(Qt::Key_Return);
    REQUIRE(shown.document.plan().routines.size() == 1);
    CHECK(shown.routine().name == "Hips");

    // a new routine leads on to its first exercise
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("pistol"));
    shown.press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("leg"));
    shown.press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("walk"));
    shown.press(Qt::Key_Return);
    CHECK(shown.exercises() == Keys{"squat", "squat", "walk"});
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.find("exercise-picker")->isVisible());

    QCoreApplication::processEvents();
    shown.rows().at(2)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.exercises() == Keys{"squat", "walk", "squat"});
    shown.press(Qt::Key_Up, Qt::AltModifier);
    shown.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.exercises() == Keys{"walk", "squat", "squat"});
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Delete);
    CHECK(shown.exercises() == Keys{"walk", "squat"});
    shown.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.exercises() == Keys{"walk", "squat", "squat"});
}

TEST_CASE("Tab leads from an open step through its fields to the next step", "[routines]")
{
    Shown shown;
    shown.rows().at(0)->setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 30 && QApplication::focusWidget() != shown.rows().at(1); ++i) {
        shown.press(Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused != nullptr);
        way.append(focused->objectName());
    }
    CHECK(QApplication::focusWidget() == shown.rows().at(1));
    CHECK(way.contains(QStringLiteral("step-note")));
    CHECK(way.size() > 5);
}

TEST_CASE("a step is dragged to another place, and undo puts it back", "[routines]")
{
    Shown shown;
    QWidget *first = shown.rows().at(0);
    const QPoint grip(20, 20);
    const QPoint goal = first->mapFrom(shown.page.get(),
                                       shown.rows().at(2)->mapTo(shown.page.get(), QPoint(20, 60)));
    QTest::mousePress(first, Qt::LeftButton, {}, grip);
    for (const QPoint &place : {grip + QPoint(0, 12), goal}) {
        QMouseEvent move(QEvent::MouseMove, place, first->mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(first, &move);
    }
    CHECK(shown.exercises() == Keys{"bridge", "squat", "walk"});
    QTest::mouseRelease(first, Qt::LeftButton, {}, goal);
    CHECK(shown.exercises() == Keys{"squat", "walk", "bridge"});
    CHECK(shown.document.undoStack().undoText() == QStringLiteral("move Glute bridge"));

    QTest::mouseClick(shown.find("undo"), Qt::LeftButton);
    CHECK(shown.exercises() == Keys{"bridge", "squat", "walk"});
    QTest::mouseClick(shown.find("redo"), Qt::LeftButton);
    CHECK(shown.exercises() == Keys{"squat", "walk", "bridge"});
}

TEST_CASE("Escape puts a dragged step back where it was", "[routines]")
{
    Shown shown;
    QWidget *first = shown.rows().at(0);
    QTest::mousePress(first, Qt::LeftButton, {}, QPoint(20, 20));
    const QPointF goal(20, 250);
    QMouseEvent move(QEvent::MouseMove, goal, first->mapToGlobal(goal), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(first, &move);
    REQUIRE(QWidget::keyboardGrabber() != nullptr);
    QTest::keyClick(QWidget::keyboardGrabber(), Qt::Key_Escape);
    CHECK(QWidget::keyboardGrabber() == nullptr);
    QTest::mouseRelease(first, Qt::LeftButton, {}, goal.toPoint());
    CHECK(shown.exercises() == Keys{"bridge", "squat", "walk"});
    CHECK_FALSE(shown.document.undoStack().canUndo());
}

TEST_CASE("typing a dose is one step of undo for each field", "[routines]")
{
    Shown shown;
    QTest::mouseClick(shown.rows().at(1), Qt::LeftButton);
    auto *sets = shown.rows().at(1)->findChild<QSpinBox *>();
    REQUIRE(sets != nullptr);
    sets->setFocus();
    sets->selectAll();
    QTest::keyClicks(sets, QStringLiteral("12"));
    QTest::keyClick(sets, Qt::Key_Up);
    CHECK(shown.routine().steps.at(1).dose.sets == 13);
    CHECK(shown.document.undoStack().count() == 1);
    CHECK(shown.document.undoStack().undoText() ==
          QStringLiteral("change sets of Single-leg squat"));

    auto *note = shown.rows().at(1)->findChild<QLineEdit *>(QStringLiteral("step-note"));
    QTest::keyClicks(note, QStringLiteral("Hips square"));
    CHECK(shown.routine().steps.at(1).note == "Hips square");
    CHECK(shown.document.undoStack().count() == 2);
    shown.document.undoStack().undo();
    CHECK(note->text().isEmpty());
    CHECK(shown.routine().steps.at(1).dose.sets == 13);
    shown.document.undoStack().undo();
    CHECK(sets->value() == 3);
}

TEST_CASE("a removed step and a deleted routine can be taken back from the strip", "[routines]")
{
    Shown shown;
    auto *strip = shown.find("routine-strip");
    const auto undo = [&] {
        REQUIRE(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
    };
    shown.rows().at(1)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Delete);
    CHECK(shown.exercises() == Keys{"bridge", "walk"});
    undo();
    CHECK(shown.exercises() == Keys{"bridge", "squat", "walk"});
    CHECK_FALSE(strip->isVisible());

    auto *list = shown.find<QListView>("routine-list");
    list->setFocus();
    shown.press(Qt::Key_Delete);
    CHECK(shown.document.plan().routines.empty());
    CHECK(shown.find("no-routines")->isVisible());
    undo();
    CHECK(shown.exercises() == Keys{"bridge", "squat", "walk"});
    CHECK_FALSE(shown.find("no-routines")->isVisible());

    shown.rows().at(0)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Delete);
    shown.document.addRoutine(legs(), QStringLiteral("add routine"));
    CHECK_FALSE(strip->isVisible()); // its Undo would take back something else
}

TEST_CASE("the menu of a step moves, duplicates and removes it", "[routines]")
{
    Shown shown;
    const auto open = [&](int row) {
        QTest::mouseClick(
            shown.rows().at(row)->findChild<QToolButton *>(QStringLiteral("step-more")),
            Qt::LeftButton);
    };
    open(0);
    shown.choose("step-menu", QStringLiteral("Move down"));
    CHECK(shown.exercises() == Keys{"squat", "bridge", "walk"});
    open(2);
    shown.choose("step-menu", QStringLiteral("Duplicate"));
    CHECK(shown.exercises() == Keys{"squat", "bridge", "walk", "walk"});
    open(0);
    shown.choose("step-menu", QStringLiteral("Remove"));
    CHECK(shown.exercises() == Keys{"bridge", "walk", "walk"});
}

TEST_CASE("a name is edited in place, and an empty one is never kept", "[routines]")
{
    Shown shown;
    QTest::mouseClick(shown.find("routine-name"), Qt::LeftButton);
    auto *field = shown.find<QLineEdit>("routine-name-field");
    CHECK(field->text() == QStringLiteral("Legs"));
    QTest::keyClicks(field, QStringLiteral("Hips"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(shown.routine().name == "Legs");

    shown.page->setFocus();
    shown.press(Qt::Key_F2);
    QTest::keyClicks(field, QStringLiteral("Hips"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(shown.routine().name == "Hips");
    CHECK(shown.find<QListView>("routine-list")->model()->index(0, 0).data().toString() ==
          QStringLiteral("Hips"));

    shown.press(Qt::Key_F2);
    field->setText(QString(120, QChar(0x00E9))); // two bytes each
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(problemsOf(shown.routine()).empty());
    CHECK(shown.routine().name.size() == RoutineLimits::longestName);

    const std::string before = shown.routine().name;
    shown.press(Qt::Key_F2);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(shown.routine().name == before);
}

TEST_CASE("a template is read first and then used as a routine of one's own", "[routines]")
{
    Shown shown;
    auto *templates = shown.find<QListView>("template-list");
    QTest::mouseClick(templates->viewport(), Qt::LeftButton, {},
                      templates->visualRect(templates->model()->index(0, 0)).center());
    CHECK(shown.find("template-view")->isVisible());
    CHECK_FALSE(shown.find("start")->isVisible());
    CHECK(shown.document.plan().routines.size() == 1);

    QTest::mouseClick(shown.find("use-template"), Qt::LeftButton);
    REQUIRE(shown.document.plan().routines.size() == 2);
    CHECK(shown.routine(1).name == "Fire up");
    CHECK(shown.exercises(1) == Keys{"airplane"});
    CHECK(shown.find("routine-editor")->isVisible());
    CHECK(shown.find("start")->isVisible());
}

TEST_CASE("start, plan and print ask for the routine that is shown", "[routines]")
{
    Shown shown(std::vector<Routine>{legs(), {.id = {}, .name = "Empty", .steps = {}}});
    const RoutineId first = shown.routine(0).id;
    QSignalSpy start(shown.page.get(), &RoutinesPage::startRequested);
    QSignalSpy plan(shown.page.get(), &RoutinesPage::planRequested);
    QSignalSpy print(shown.page.get(), &RoutinesPage::printRequested);
    QTest::mouseClick(shown.find("start"), Qt::LeftButton);
    QTest::mouseClick(shown.find("plan"), Qt::LeftButton);
    QTest::mouseClick(shown.find("print"), Qt::LeftButton);
    for (QSignalSpy *spy : {&start, &plan, &print}) {
        REQUIRE(spy->count() == 1);
        CHECK(spy->front().front().value<RoutineId>() == first);
    }
    shown.find("routine-list")->setFocus();
    shown.press(Qt::Key_Down);
    CHECK_FALSE(shown.find("start")->isEnabled());
    shown.page->setFocus();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(start.count() == 1);
}

TEST_CASE("where there is little room a box takes the place of the list", "[routines]")
{
    Shown shown(std::vector<Routine>{legs()}, 960);
    CHECK(shown.find("routine-box")->isVisible());
    CHECK_FALSE(shown.find("routine-list")->isVisible());
    shown.page->resize(1088, 800);
    CHECK_FALSE(shown.find("routine-box")->isVisible());
    CHECK(shown.find("routine-list")->isVisible());
}

TEST_CASE("what the search does not find is said", "[routines]")
{
    Shown shown;
    shown.page->setFocus();
    shown.press(Qt::Key_E, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("trapeze"));
    CHECK_FALSE(shown.find("picker-list")->isVisible());
    shown.press(Qt::Key_Return);
    CHECK(shown.exercises().size() == 3);
    shown.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == shown.find("add-exercise"));
}
