// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>

#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/named_widgets.h"
#include "support/shipped_figures.h"
#include "ui/catalogue/exercise_editor.h"
#include "ui/shipped_data.h"

using namespace hipstride;

namespace {

/// The editor of one exercise, on four that it can lead to.
struct Editing : NamedWidgets
{
    explicit Editing(const Exercise &exercise)
        : editor({.exercise = exercise, .figure = {}, .removedAt = {}},
                 ExerciseEditor::Extent::Everything, catalogue, figures)
    {
        lookIn(editor);
        editor.show();
    }

    Exercise result() const { return editor.exercise().exercise; }

    Catalogue catalogue = aCatalogue();
    FigureLibrary figures = shippedFigures();
    ExerciseEditor editor;
};

/// More of everything than an exercise usually has.
Exercise aRichExercise()
{
    Exercise rich = anExercise("own-rich", "My long one");
    rich.otherNames = {"Squat, single-leg", "Pistol"};
    rich.equipment = {{Equipment::MiniBand, Equipment::LongBand},
                      {Equipment::Mat},
                      {Equipment::Chair, Equipment::Bench},
                      {Equipment::Dumbbell, Equipment::Kettlebell, Equipment::Barbell}};
    rich.primaryMuscles = {Muscle::Quadriceps, Muscle::GluteusMaximus};
    rich.timePerRepetition = milliseconds(2250);
    rich.steps = {"Stand on one leg.\nBoth hands hold the wall.", "Go down."};
    rich.faults.clear();
    for (const char *number : {"1", "2", "3", "4", "5"})
        rich.faults.push_back(
            {std::string("Fault ") + number + ".", std::string("Fix ") + number + "."});
    rich.easier = {"bridge", "walk", "own-in-the-bin"};
    rich.harder = {"airplane", "squat"};
    return rich;
}

} // namespace

TEST_CASE("the editor gives back what nobody touched as it was", "[exercises]")
{
    const ShippedData shipped = readShipped(shippedTexts());
    const Catalogue &catalogue = shipped.exercises.catalogue;
    REQUIRE(catalogue.exercises().size() > 100);
    for (const Exercise &exercise : catalogue.exercises()) {
        CAPTURE(exercise.key);
        const OwnExercise own{.exercise = exercise, .figure = {}, .removedAt = {}};
        const ExerciseEditor editor(own, ExerciseEditor::Extent::Everything, catalogue,
                                    *shipped.figures);
        CHECK(editor.exercise() == own);
    }
    CHECK(Editing(aRichExercise()).result() == aRichExercise());
}

TEST_CASE("changing one thing of an exercise keeps all the others", "[exercises]")
{
    const Editing editing(aRichExercise());
    QTest::keyClicks(editing.find<QLineEdit>("edit-name"), QStringLiteral("r"));
    Exercise expected = aRichExercise();
    expected.name += "r";
    expected.shortName = expected.name; // it was the same, and follows
    CHECK(editing.result() == expected);

    auto *pace = editing.find<QDoubleSpinBox>("edit-pace");
    pace->setValue(3);
    expected.timePerRepetition = milliseconds(3000);
    CHECK(editing.result() == expected);

    auto *level = editing.find<QComboBox>("edit-level");
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Down);
    QTest::keyClick(level, Qt::Key_Down);
    expected.level = Level::Practised;
    CHECK(editing.result() == expected);
    QTest::keyClick(level, Qt::Key_Home);
    expected.level.reset();
    CHECK(editing.result() == expected);

    auto *fix = editing.find<QLineEdit>("edit-fix-4");
    fix->selectAll();
    QTest::keyClicks(fix, QStringLiteral("Rest."));
    expected.faults[4].fix = "Rest.";
    CHECK(editing.result() == expected);
}

TEST_CASE("there is always room for one more fault", "[exercises]")
{
    const Editing editing(aRichExercise());
    QTest::keyClicks(editing.find<QLineEdit>("edit-fault-5"), QStringLiteral("Sixth."));
    QTest::keyClicks(editing.find<QLineEdit>("edit-fix-5"), QStringLiteral("Breathe."));
    QTest::keyClicks(editing.find<QLineEdit>("edit-fault-6"), QStringLiteral("Seventh."));
    QTest::keyClicks(editing.find<QLineEdit>("edit-fix-6"), QStringLiteral("Slow down."));
    Exercise expected = aRichExercise();
    expected.faults.push_back({"Sixth.", "Breathe."});
    expected.faults.push_back({"Seventh.", "Slow down."});
    CHECK(editing.result() == expected);
}

TEST_CASE("there is always room for one more easier exercise", "[exercises]")
{
    const Editing editing(aRichExercise());
    auto *next = editing.find<QComboBox>("edit-easier-3");
    CHECK(editing.find<QComboBox>("edit-easier-2")->currentText() ==
          QStringLiteral("own-in-the-bin"));
    QTest::keyClicks(next, QStringLiteral("Standing"));
    Exercise expected = aRichExercise();
    expected.easier.push_back("airplane");
    CHECK(editing.result() == expected);
    editing.find<QComboBox>("edit-easier-0")->setCurrentIndex(0);
    expected.easier.erase(expected.easier.begin());
    CHECK(editing.result() == expected);
    CHECK(editing.find<QComboBox>("edit-easier-4")->currentIndex() == 0);
}

TEST_CASE("an exercise that has a figure says so, and gets it back", "[exercises]")
{
    const Catalogue catalogue = aCatalogue();
    const FigureLibrary figures = shippedFigures();
    const OwnExercise drawn{.exercise = anExercise("own-clam", "My clam"),
                            .figure = figures.entryOf("clamshell"),
                            .removedAt = {}};
    const ExerciseEditor editor(drawn, ExerciseEditor::Extent::Everything, catalogue, figures);
    auto *source = editor.findChild<QComboBox *>(QStringLiteral("pose-source"));
    CHECK(source->currentText() == QStringLiteral("The figure it has"));
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Up);
    CHECK(editor.exercise().figure.empty());
    QTest::keyClick(source, Qt::Key_Down);
    CHECK(editor.exercise() == drawn);
}

TEST_CASE("an exercise may need one of these and one of those", "[exercises]")
{
    Exercise plain = anExercise("own-plain", "Plain");
    const Editing editing(plain);
    const auto choose = [&](const char *group, const char *text) {
        editing.click(group, QString::fromLatin1(text));
    };
    choose("edit-one-of-0", "Chair");
    choose("edit-one-of-0", "Bench");
    editing.click("edit-one-of-more");
    choose("edit-one-of-1", "Mini-band");
    choose("edit-one-of-1", "Long band");
    choose("edit-needed", "Mat");
    plain.equipment = {{Equipment::Mat},
                       {Equipment::Chair, Equipment::Bench},
                       {Equipment::MiniBand, Equipment::LongBand}};
    CHECK(editing.result() == plain);
}
