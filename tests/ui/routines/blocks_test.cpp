// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

#include "domain/step_edit.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/named_widgets.h"
#include "support/shipped_figures.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/routines/routine_editor.h"
#include "ui/widgets/duration_edit.h"

using namespace hipstride;

namespace {

/// The editor of one routine of four steps, as the page has it.
struct Edited : NamedWidgets
{
    Edited()
    {
        Routine routine{.id = {}, .name = "Legs", .steps = {}};
        for (const char *key : {"bridge", "squat", "walk", "airplane"})
            routine.steps.push_back(
                {.exercise = key, .dose = {.sets = 3, .rest = seconds(45)}, .note = {}});
        const RoutineId id = document.addRoutine(routine, QStringLiteral("add routine"));
        document.undoStack().clear();
        QObject::connect(&editor, &RoutineEditor::edited, &document,
                         [this](const Routine &changed, const QString &text) {
                             document.changeRoutine(changed, text);
                         });
        QObject::connect(&document, &PlanDocument::routineChanged, &editor,
                         [this](int row) { editor.setRoutine(document.plan().routines.at(row)); });
        lookIn(editor);
        editor.setRoutine(*findRoutine(document.plan(), id));
        editor.resize(570, 900);
        editor.show();
        editor.activateWindow();
        QCoreApplication::processEvents();
    }

    const Routine &routine() const { return document.plan().routines.front(); }
    QList<QWidget *> visible(const char *name) const
    {
        QCoreApplication::processEvents(); // lets the layout settle
        QList<QWidget *> found;
        for (QWidget *row : editor.findChildren<QWidget *>(QString::fromLatin1(name))) {
            if (row->isVisible())
                found.append(row);
        }
        std::ranges::sort(found, {}, [](const QWidget *row) { return row->y(); });
        return found;
    }
    QWidget *row(int index) const { return visible("step").at(index); }
    QWidget *head(int index = 0) const { return visible("block").at(index); }
    void focusRow(int index) const { row(index)->setFocus(Qt::TabFocusReason); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::string keys() const
    {
        std::string text;
        for (const Step &step : routine().steps)
            text += (text.empty() ? "" : " ") + step.exercise;
        return text;
    }

    const Catalogue catalogue = aCatalogue();
    PlanDocument document;
    FigureThumbnails thumbnails{noFigures()};
    RoutineEditor editor{catalogue, thumbnails, document.undoStack()};
};

} // namespace

TEST_CASE("a superset is made, edited, moved and undone by keyboard alone", "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(1);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(edited.routine().blocks == Blocks{{1, 2, seconds(0), seconds(45)}});
    CHECK(edited.document.undoStack().undoText() == QStringLiteral("make superset"));
    CHECK(edited.head()->hasFocus());
    CHECK(edited.head()->accessibleName() ==
          QStringLiteral("Superset of 2 exercises: 3 rounds, change over without a rest, 45\u202fs "
                         "between rounds"));

    edited.press(Qt::Key_Return);
    edited.press(Qt::Key_Tab);
    edited.press(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(edited.routine().steps[1].dose.sets == 4);
    CHECK(edited.routine().steps[2].dose.sets == 4);
    edited.press(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(edited.routine().blocks[0].restBetweenRounds == seconds(50));
    edited.press(Qt::Key_Escape);
    CHECK(edited.head()->hasFocus());

    edited.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(edited.keys() == "bridge airplane squat walk");
    CHECK(edited.routine().blocks[0].first == 2);
    edited.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(edited.routine().blocks.empty());
    CHECK(edited.visible("block").isEmpty());

    while (edited.document.undoStack().canUndo())
        edited.document.undoStack().undo();
    CHECK(edited.keys() == "bridge squat walk airplane");
    CHECK(edited.routine().blocks.empty());
    CHECK(edited.routine().steps[1].dose.sets == 3);
}

TEST_CASE("a third exercise makes a circuit of a superset, and one taken out ends it",
          "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(0);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    edited.focusRow(1);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(edited.routine().blocks == Blocks{{0, 3, seconds(0), seconds(45)}});
    CHECK(edited.document.undoStack().undoText() == QStringLiteral("make circuit"));
    edited.focusRow(2);
    edited.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(edited.routine().blocks == Blocks{{0, 2, seconds(0), seconds(45)}});
    edited.focusRow(0);
    edited.press(Qt::Key_Delete);
    CHECK(edited.routine().blocks.empty());
    edited.document.undoStack().undo();
    CHECK(edited.routine().blocks == Blocks{{0, 2, seconds(0), seconds(45)}});
}

TEST_CASE("a block that is open stays open wherever it goes, and no other opens",
          "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(0);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    edited.focusRow(2);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(edited.routine().blocks.size() == 2);
    const auto openOnes = [&edited] {
        std::vector<bool> open;
        for (const QWidget *head : edited.visible("block"))
            open.push_back(head->findChild<QWidget *>(QStringLiteral("rounds"))->isVisible());
        return open;
    };
    edited.head(0)->setFocus(Qt::TabFocusReason);
    edited.press(Qt::Key_Return);
    CHECK(openOnes() == std::vector{true, false});
    edited.head(0)->setFocus(Qt::TabFocusReason);
    edited.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(edited.keys() == "walk airplane bridge squat");
    CHECK(openOnes() == std::vector{false, true});
    edited.document.undoStack().undo();
    CHECK(edited.keys() == "bridge squat walk airplane");
    // the first is taken apart: the other is not the open one
    edited.head(0)->setFocus(Qt::TabFocusReason);
    edited.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(openOnes() == std::vector{false});
}

TEST_CASE("a row of a block says what a round asks for, the head how many there are",
          "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(1);
    edited.press(Qt::Key_G, Qt::ControlModifier);
    const auto hasText = [](const QWidget *row, const QString &text) {
        const auto labels = row->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *each) { return each->text() == text; });
    };
    CHECK(hasText(edited.row(0), QStringLiteral("3 × 10")));
    CHECK(hasText(edited.row(1), QStringLiteral("10")));
    CHECK(hasText(edited.row(2), QStringLiteral("10")));
    CHECK_FALSE(hasText(edited.row(1), QStringLiteral("3 × 10")));
    edited.head()->setFocus(Qt::TabFocusReason);
    edited.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(hasText(edited.row(1), QStringLiteral("3 × 10")));
}

TEST_CASE("a circuit is made with the mouse from the rows that are picked", "[routines][blocks]")
{
    Edited edited;
    QTest::mouseClick(edited.row(0), Qt::LeftButton);
    QTest::mouseClick(edited.row(2), Qt::LeftButton, Qt::ControlModifier);
    QTest::mouseClick(edited.row(3), Qt::LeftButton, Qt::ControlModifier);
    auto *group = edited.find<QPushButton>("group");
    REQUIRE(group->isVisible());
    CHECK(group->text() == QStringLiteral("Make a circuit"));
    QTest::mouseClick(group, Qt::LeftButton);
    CHECK(edited.keys() == "bridge walk airplane squat");
    CHECK(edited.routine().blocks == Blocks{{0, 3, seconds(0), seconds(45)}});
    CHECK_FALSE(edited.find<QWidget>("chosen-bar")->isVisible());

    QTest::mouseClick(edited.head(), Qt::LeftButton);
    auto *rounds = edited.find<QSpinBox>("rounds");
    REQUIRE(rounds->isVisible());
    QTest::keyClick(rounds, Qt::Key_Down);
    CHECK(edited.routine().steps[2].dose.sets == 2);
    CHECK(edited.routine().steps[3].dose.sets == 3);
}

TEST_CASE("picked steps are changed, moved and removed together, one undo each",
          "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(1);
    edited.press(Qt::Key_Down, Qt::ShiftModifier);
    edited.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(edited.find<QWidget>("chosen-bar")->isVisible());
    QTest::keyClick(edited.find<QSpinBox>("chosen-sets"), Qt::Key_Up);
    CHECK(edited.routine().steps[0].dose.sets == 3);
    for (const std::size_t row : {1U, 2U, 3U})
        CHECK(edited.routine().steps[row].dose.sets == 4);
    edited.find<DurationEdit>("chosen-rest")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edited.find<DurationEdit>("chosen-rest"), Qt::Key_Up);
    CHECK(edited.routine().steps[3].dose.rest == seconds(50));
    CHECK(edited.document.undoStack().count() == 2);
    CHECK(edited.document.undoStack().undoText() == QStringLiteral("change rest of 3 exercises"));

    edited.row(3)->setFocus(Qt::OtherFocusReason); // turning to one row ends the picking
    CHECK_FALSE(edited.find<QWidget>("chosen-bar")->isVisible());
    edited.press(Qt::Key_Up, Qt::ShiftModifier);
    edited.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(edited.keys() == "bridge walk airplane squat");
    edited.press(Qt::Key_Delete);
    CHECK(edited.keys() == "bridge squat");
    edited.document.undoStack().undo();
    CHECK(edited.keys() == "bridge walk airplane squat");
    edited.document.undoStack().undo();
    CHECK(edited.keys() == "bridge squat walk airplane");
}

TEST_CASE("Escape picks nothing any more and keeps the steps", "[routines][blocks]")
{
    Edited edited;
    edited.focusRow(0);
    edited.press(Qt::Key_Down, Qt::ShiftModifier);
    edited.press(Qt::Key_Escape);
    CHECK_FALSE(edited.find<QWidget>("chosen-bar")->isVisible());
    edited.press(Qt::Key_Delete);
    CHECK(edited.keys() == "bridge walk airplane");
}
