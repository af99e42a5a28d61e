// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

#include "ui/routines/shown_composer.h"
#include "ui/routines/step_clipboard.h"

using namespace hipstride;

namespace {

Step slowly(const ExerciseKey &key)
{
    return {.exercise = key,
            .dose = {.sets = 4, .work = Repetitions{6, 8}, .side = Side::Both, .rest = seconds(75)},
            .note = "Slowly."};
}

Routine routineOf(const char *name, const std::vector<Step> &steps)
{
    return {.id = {}, .name = name, .steps = steps};
}

} // namespace

TEST_CASE("a key swaps a step along the ladder, with dose, note and place", "[routines][swap]")
{
    ShownComposer shown(std::vector<Routine>{
        routineOf("Legs", {slowly("calf-raise"), slowly("bodyweight-squat"), slowly("dead-bug")})});
    shown.rows().at(1)->setFocus(Qt::TabFocusReason);
    const Exercise &squat = *shown.catalogue.find("bodyweight-squat");
    REQUIRE_FALSE(squat.harder.empty());

    shown.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(shown.exercises() ==
          std::vector<std::string>{"calf-raise", squat.easier.front(), "dead-bug"});
    CHECK(shown.routine().steps.at(1) == slowly(squat.easier.front()));
    shown.document.undoStack().undo();
    shown.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(shown.exercises().at(1) == squat.harder.front());
    CHECK(shown.routine().steps.at(1).note == "Slowly.");
}

TEST_CASE("the swap button offers every neighbour on the ladder", "[routines][swap]")
{
    ShownComposer shown(std::vector<Routine>{routineOf("Legs", {slowly("bodyweight-squat")})});
    const Exercise &squat = *shown.catalogue.find("bodyweight-squat");
    auto *button = shown.rows().at(0)->findChild<QToolButton *>(QStringLiteral("step-ladder"));
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = shown.rows().at(0)->findChild<QMenu *>(QStringLiteral("step-menu"));
    REQUIRE(menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    CHECK(actions.size() == static_cast<int>(squat.easier.size() + squat.harder.size()));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(actions.back()).center());
    CHECK(shown.exercises() == std::vector<std::string>{squat.harder.back()});
}

TEST_CASE("steps are copied, cut and pasted, also into another routine", "[routines][swap]")
{
    ShownComposer shown(std::vector<Routine>{
        routineOf("Legs", {slowly("calf-raise"), slowly("dead-bug")}), routineOf("Other", {})});
    shown.rows().at(0)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Calf raise")));
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.exercises() == std::vector<std::string>{"calf-raise", "calf-raise", "dead-bug"});
    shown.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(shown.exercises() == std::vector<std::string>{"calf-raise", "dead-bug"});

    shown.page->select(shown.routine(1).id);
    shown.find("add-exercise")->setFocus();
    shown.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(shown.routine(1).steps.size() == 1);
    CHECK(shown.routine(1).steps.front() == slowly("calf-raise"));
    shown.document.undoStack().undo();
    CHECK(shown.routine(1).steps.empty());
}

TEST_CASE("several steps are copied and cut together, what is done in turn stays so",
          "[routines][swap]")
{
    Routine legs = routineOf("Legs", {slowly("calf-raise"), slowly("dead-bug"),
                                      slowly("lateral-lunge"), slowly("bodyweight-squat")});
    legs.blocks = {{.first = 1, .count = 2}};
    ShownComposer shown(std::vector<Routine>{legs, routineOf("Other", {slowly("calf-raise")})});
    shown.rows().at(1)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(shown.exercises() == std::vector<std::string>{"calf-raise"});
    CHECK(shown.document.undoStack().count() == 1);

    shown.page->select(shown.routine(1).id);
    shown.rows().at(0)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.exercises(1) ==
          std::vector<std::string>{"calf-raise", "dead-bug", "lateral-lunge", "bodyweight-squat"});
    CHECK(shown.routine(1).blocks == Blocks{{.first = 1, .count = 2}});
    shown.document.undoStack().undo();
    shown.document.undoStack().undo();
    CHECK(shown.routine(0).blocks == legs.blocks);
    CHECK(shown.exercises(0).size() == 4);
}

TEST_CASE("what is no step on the clipboard is not pasted", "[routines][swap]")
{
    ShownComposer shown(std::vector<Routine>{routineOf("Legs", {slowly("calf-raise")})});
    auto *broken = new QMimeData;
    broken->setData(QStringLiteral("application/x-hipstride-steps"), "{\"name\": 3");
    QApplication::clipboard()->setMimeData(broken);
    shown.rows().at(0)->setFocus(Qt::TabFocusReason);
    shown.press(Qt::Key_V, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("calf-raise"));
    shown.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(shown.exercises() == std::vector<std::string>{"calf-raise"});
    CHECK_FALSE(shown.document.undoStack().canUndo());
}

TEST_CASE("an exercise is dropped between two steps, and none where it is no step",
          "[routines][swap]")
{
    ShownComposer shown(
        std::vector<Routine>{routineOf("Legs", {slowly("calf-raise"), slowly("dead-bug")})});
    QWidget *editor = shown.find("routine-editor");
    const QPoint between = shown.rows().at(1)->mapTo(editor, QPoint(50, 5));
    const auto drop = [&](QMimeData *data) {
        QDragEnterEvent enter(between, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(editor, &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(between, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(editor, &move);
        QDropEvent dropped(between, Qt::CopyAction, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(editor, &dropped);
        return true;
    };
    const std::unique_ptr<QMimeData> lunge(
        dataOf(routineOf("Part", {slowly("lateral-lunge")}), shown.catalogue));
    CHECK(drop(lunge.get()));
    CHECK(shown.exercises() == std::vector<std::string>{"calf-raise", "lateral-lunge", "dead-bug"});
    QMimeData text;
    text.setText(QStringLiteral("lateral-lunge"));
    CHECK_FALSE(drop(&text));
    shown.document.undoStack().undo();
    CHECK(shown.exercises().size() == 2);
}
