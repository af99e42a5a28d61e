// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "catalogue/evidence.h"
#include "drawing/qt_text.h"
#include "storage/database.h"
#include "storage/own_exercise_store.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/named_widgets.h"
#include "support/scripted_prompts.h"
#include "support/shipped_figures.h"
#include "support/temp_folder.h"
#include "ui/catalogue/exercise_editor.h"
#include "ui/catalogue/exercise_import_sheet.h"
#include "ui/catalogue/exercise_menu.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/widgets/checked_field.h"
#include "ui/widgets/segmented_control.h"

using namespace hipstride;

namespace {

/// The page with everything that makes and changes exercises, on a data file.
struct Making : NamedWidgets
{
    Making()
    {
        lookIn(page);
        menu = new ExerciseMenu(book, thumbnails, prompts, clock, &page);
        page.setMaking(*menu);
        QObject::connect(&book, &ExerciseBook::changed, &page, &ExercisesPage::refresh);
        page.resize(1088, 800);
        page.show();
        page.activateWindow();
        QCoreApplication::processEvents();
    }

    QString name() const { return find<QLabel>("exercise-name")->text(); }
    QString count() const { return find<QLabel>("found-count")->text(); }
    /// Opens the menu of a button and chooses in it.
    void choose(const char *button, const QString &text) const
    {
        click(button);
        clickEntry(find<QMenu>("exercise-menu"), text);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void list(const QString &shelf) const
    {
        auto *box = find<QComboBox>("filter-shelf");
        box->setCurrentIndex(box->findText(shelf));
    }

    TempFolder folder;
    Database database{folder / "a.sqlite"};
    OwnExerciseStore store{database};
    Catalogue builtIn = aCatalogue();
    FigureLibrary figures = shippedFigures();
    ExerciseBook book{store, builtIn, figures};
    FigureThumbnails thumbnails{figures};
    PlanDocument document;
    ScriptedPrompts prompts;
    FixedClock clock;
    Evidence evidence;
    ExercisesPage page{book.catalogue(), evidence, thumbnails, document};
    ExerciseMenu *menu = nullptr;
};

const QString importFile = QStringLiteral(HIPSTRIDE_TEST_DATA "/imports/arm-muscle.json");

} // namespace

TEST_CASE("a copy of an exercise is one's own, is shown, and is kept", "[exercises]")
{
    Making making;
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    CHECK(making.name() == QStringLiteral("Single-leg squat, my way"));
    CHECK(making.count() == QStringLiteral("5 of 5"));
    making.list(QStringLiteral("My own"));
    CHECK(making.count() == QStringLiteral("1 of 5"));
    const StoredExercises stored = making.store.load();
    REQUIRE(stored.exercises.size() == 1);
    CHECK(stored.exercises.front().key == "own-single-leg-squat-my-way");
    CHECK(making.book.catalogue().find("own-single-leg-squat-my-way")->steps ==
          making.builtIn.find("squat")->steps);
}

TEST_CASE("a copy brings its figure with it", "[exercises]")
{
    Making making;
    Exercise clam = anExercise("clamshell", "Clamshell");
    making.builtIn.setExercises({{clam, Shelf::BuiltIn}});
    making.book.setHidden("none", false); // reads the catalogue anew
    making.page.select(QStringLiteral("clamshell"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    CHECK(making.figures.contains("own-clamshell-my-way"));
    CHECK(making.figures.find("own-clamshell-my-way") != nullptr);
}

TEST_CASE("what is hidden leaves the list, is found again and comes back", "[exercises]")
{
    Making making;
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Hide from the list"));
    CHECK(making.count() == QStringLiteral("3 of 3"));
    CHECK(making.name() == QStringLiteral("Single-leg squat")); // still to be read
    CHECK(making.book.catalogue().find("squat") != nullptr);
    making.list(QStringLiteral("Hidden"));
    CHECK(making.count() == QStringLiteral("1 of 3"));
    making.choose("exercise-more", QStringLiteral("Show in the list again"));
    CHECK(making.count() == QStringLiteral("4 of 4"));
    CHECK(making.store.load().changes.empty());
}

TEST_CASE("an own exercise goes to the bin and comes out of it", "[exercises]")
{
    Making making;
    QSignalSpy removed(&making.book, &ExerciseBook::removed);
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    making.choose("exercise-more", QStringLiteral("Move to the bin"));
    CHECK(removed.count() == 1);
    CHECK(making.count() == QStringLiteral("4 of 4"));
    CHECK(making.store.load().exercises.front().removedAt == making.clock.now());
    making.list(QStringLiteral("In the bin"));
    CHECK(making.count() == QStringLiteral("1 of 4"));
    making.choose("exercise-more", QStringLiteral("Take out of the bin"));
    CHECK(making.count() == QStringLiteral("5 of 5"));
}

TEST_CASE("what lies long in the bin goes, unless a routine names it", "[exercises]")
{
    Making making;
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    making.choose("exercise-more", QStringLiteral("Move to the bin"));
    making.book.emptyBin(making.clock.now());
    CHECK(making.book.catalogue().known().size() == 5);
    making.book.emptyBin(making.clock.now() + std::chrono::hours(1));
    CHECK(making.book.catalogue().known().size() == 4);
    CHECK(making.name() == QStringLiteral("Glute bridge"));
}

TEST_CASE("own words can be taken back to the original's", "[exercises]")
{
    Making making;
    ExerciseWords words = wordsOf(*making.builtIn.find("squat"));
    words.name = "Chair squat";
    making.book.setWords("squat", words);
    making.page.select(QStringLiteral("squat"));
    CHECK(making.name() == QStringLiteral("Chair squat"));
    making.choose("exercise-more", QStringLiteral("Back to the original words"));
    CHECK(making.name() == QStringLiteral("Single-leg squat"));
    CHECK(making.store.load().changes.empty());
}

TEST_CASE("a new exercise is kept once nothing is wrong with it", "[exercises]")
{
    Making making;
    making.choose("make-exercise", QStringLiteral("New exercise"));
    CHECK_FALSE(making.find("editor-save")->isEnabled());
    CHECK(making.find("edit-name")->accessibleDescription() ==
          QStringLiteral("Nothing is here yet."));
    QTest::keyClicks(making.find("edit-name"), QStringLiteral("Slow stair climb"));
    CHECK(making.find("edit-name")->accessibleDescription().isEmpty());
    CHECK_FALSE(making.find("editor-save")->isEnabled());
    auto *steps = making.find<QPlainTextEdit>("edit-steps");
    QTest::keyClicks(steps, QStringLiteral("Step up."));
    QTest::keyClick(steps, Qt::Key_Return);
    QTest::keyClicks(steps, QStringLiteral("Step down."));
    REQUIRE(making.find("editor-save")->isEnabled());
    making.click("editor-save");
    CHECK(making.name() == QStringLiteral("Slow stair climb"));
    const Exercise *made = making.book.catalogue().find("own-slow-stair-climb");
    REQUIRE(made != nullptr);
    CHECK(made->shortName == "Slow stair climb");
    CHECK(made->steps == std::vector<std::string>{"Step up.", "Step down."});
    CHECK(making.store.load().exercises.size() == 1);
}

TEST_CASE("an empty form is not all red: a field is marked once one has been there", "[exercises]")
{
    Making making;
    making.choose("make-exercise", QStringLiteral("New exercise"));
    const auto fieldOf = [&](const char *name) {
        QWidget *widget = making.find(name);
        while (qobject_cast<CheckedField *>(widget) == nullptr)
            widget = widget->parentWidget();
        return static_cast<CheckedField *>(widget);
    };
    making.find("exercise-editor")->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(making.find("exercise-editor")));
    making.find("edit-name")->setFocus();
    CHECK(fieldOf("edit-name")->problem() == QStringLiteral("Nothing is here yet."));
    CHECK_FALSE(fieldOf("edit-name")->isMarked());
    QTest::keyClick(making.find("edit-name"), Qt::Key_Tab);
    CHECK(fieldOf("edit-name")->isMarked());
    CHECK_FALSE(fieldOf("edit-steps")->isMarked());
    making.find("edit-name")->setFocus();
    QTest::keyClicks(making.find("edit-name"), QStringLiteral("S"));
    CHECK_FALSE(fieldOf("edit-name")->isMarked());
}

TEST_CASE("where there is no figure yet, the editor says how to get one", "[exercises]")
{
    Making making;
    making.builtIn.setExercises({{anExercise("clamshell", "Clamshell"), Shelf::BuiltIn}});
    making.book.setHidden("none", false); // reads the catalogue anew
    making.choose("make-exercise", QStringLiteral("New exercise"));
    CHECK(making.find("pose-advice")->isVisible());
    CHECK_FALSE(making.find("pose-view")->isVisible());
    QTest::keyClick(making.find("pose-source"), Qt::Key_Down);
    CHECK_FALSE(making.find("pose-advice")->isVisible());
    CHECK(making.find("pose-view")->isVisible());
}

TEST_CASE("changing an own exercise shows it as it is then", "[exercises]")
{
    Making making;
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    making.choose("exercise-more", QStringLiteral("Change it"));
    auto *name = making.find<QLineEdit>("edit-name");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Chair squat"));
    auto *category = making.find<QComboBox>("edit-category");
    category->setCurrentIndex(category->findText(QStringLiteral("Power")));
    making.click("editor-save");
    CHECK(making.name() == QStringLiteral("Chair squat"));
    const Exercise *changed = making.book.catalogue().find("own-single-leg-squat-my-way");
    REQUIRE(changed != nullptr);
    CHECK(changed->category == Category::Power);
    CHECK(changed->dose == making.builtIn.find("squat")->dose); // what was not touched stays
    CHECK(changed->equipment == making.builtIn.find("squat")->equipment);
    CHECK(changed->primaryMuscles == making.builtIn.find("squat")->primaryMuscles);
}

TEST_CASE("own words for an exercise of the program leave the rest of it alone", "[exercises]")
{
    Making making;
    making.page.select(QStringLiteral("squat"));
    making.choose("exercise-more", QStringLiteral("Change its words"));
    CHECK_FALSE(making.find("edit-category")->isVisible());
    auto *name = making.find<QLineEdit>("edit-name");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Chair squat"));
    making.click("editor-save");
    CHECK(making.name() == QStringLiteral("Chair squat"));
    CHECK(making.store.load().changes.size() == 1);
    CHECK(making.book.catalogue().find("squat")->dose == making.builtIn.find("squat")->dose);
}

TEST_CASE("Escape drops edits only when it is pressed again", "[exercises]")
{
    Making making;
    making.choose("make-exercise", QStringLiteral("New exercise"));
    const QPointer<ExerciseEditor> editor = making.find<ExerciseEditor>("exercise-editor");
    QTest::keyClicks(making.find("edit-name"), QStringLiteral("Slow"));
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK((editor == nullptr || !editor->isVisible()));
    CHECK(making.store.load().exercises.empty());
}

TEST_CASE("a figure is chosen, bent joint by joint, and kept with the exercise", "[exercises]")
{
    Making making;
    Exercise clam = anExercise("clamshell", "Clamshell");
    making.builtIn.setExercises({{clam, Shelf::BuiltIn}});
    making.book.setHidden("none", false); // reads the catalogue anew
    making.page.select(QStringLiteral("clamshell"));
    making.choose("exercise-more", QStringLiteral("Make a copy of my own"));
    making.choose("exercise-more", QStringLiteral("Change it"));
    auto *elbow = making.find<QSlider>("joint-elbowR");
    const int before = elbow->value();
    const std::string drawn = making.figures.entryOf("own-clamshell-my-way");
    elbow->setFocus();
    QTest::keyClick(elbow, before < 60 ? Qt::Key_PageUp : Qt::Key_PageDown);
    CHECK(elbow->value() != before);
    making.click("editor-save");
    const std::string bent = making.figures.entryOf("own-clamshell-my-way");
    CHECK(bent != drawn);
    CHECK(making.store.load().exercises.front().figure == bent);
    CHECK(making.figures.find("own-clamshell-my-way") != nullptr);
}

TEST_CASE("an import is looked at entry by entry before anything is written", "[exercises]")
{
    Making making;
    making.prompts.willOpen(importFile);
    making.choose("make-exercise", QStringLiteral("Import exercises"));
    auto *list = making.find<QListView>("import-list");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 0).data().toString() ==
          QStringLiteral("Barbell Glute Bridge – Strength, on your back"));
    auto *outcomes = making.find<SegmentedControl>("import-outcomes");
    Q_EMIT outcomes->chosen(3);
    CHECK(list->model()->index(0, 0).data().toString() ==
          QStringLiteral("Bad one – /1/primaryMuscles: Nothing is here yet. (it trains no muscle "
                         "that Hipstride knows)"));
    CHECK(making.store.load().exercises.empty());
    making.click("import-take");
    CHECK(making.name() == QStringLiteral("Barbell Glute Bridge"));
    CHECK(making.count() == QStringLiteral("5 of 5"));
    CHECK(making.store.load().exercises.size() == 1);
}

TEST_CASE("an import that is left changes nothing", "[exercises]")
{
    Making making;
    making.prompts.willOpen(importFile);
    making.choose("make-exercise", QStringLiteral("Import exercises"));
    auto *sheet = making.find<ExerciseImportSheet>("import-sheet");
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK(making.store.load().exercises.empty());
    CHECK(making.count() == QStringLiteral("4 of 4"));
}

TEST_CASE("a file that is no list of exercises is refused with place and reason", "[exercises]")
{
    Making making;
    making.prompts.willOpen(QStringLiteral(HIPSTRIDE_TEST_DATA "/imports/cut-off.json"));
    making.choose("make-exercise", QStringLiteral("Import exercises"));
    REQUIRE(making.prompts.told().size() == 1);
    CHECK(making.prompts.told().front().why.startsWith(QStringLiteral("line 1, column 122: ")));
    making.prompts.willOpen(QStringLiteral("/no/such/file.json"));
    making.choose("make-exercise", QStringLiteral("Import exercises"));
    CHECK(making.prompts.told().size() == 2);
    CHECK(making.store.load().exercises.empty());
}
