// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "catalogue/evidence.h"
#include "drawing/qt_text.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/named_widgets.h"
#include "support/shipped_figures.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/catalogue/filter_panel.h"
#include "ui/catalogue/filter_parts.h"
#include "ui/catalogue/ladder_view.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/type_scale.h"
#include "ui/widgets/body_map_view.h"
#include "ui/widgets/segmented_control.h"

using namespace hipstride;

namespace {

/// The page on the small catalogue, shown as in the window.
struct Shown : NamedWidgets
{
    explicit Shown(int width = 1088)
    {
        catalogue.setSearchTopics({{.id = "kneecap",
                                    .phrases = {"runner’s knee"},
                                    .muscles = {Muscle::Quadriceps},
                                    .note = "Ask a physio."}});
        legs = document.addRoutine({.id = {}, .name = "Legs & hips", .steps = {}}, {});
        document.undoStack().clear();
        page = std::make_unique<ExercisesPage>(catalogue, evidence, thumbnails, document);
        lookIn(*page);
        page->resize(width, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    QString name() const { return find<QLabel>("exercise-name")->text(); }
    QString count() const { return find<QLabel>("found-count")->text(); }
    QString detailText() const { return textIn("detail-text"); }
    void choose(const QString &text) const { clickEntry(find<QMenu>("add-menu"), text); }

    Catalogue catalogue = aCatalogue();
    const Evidence evidence;
    PlanDocument document;
    RoutineId legs;
    FigureThumbnails thumbnails{noFigures()};
    std::unique_ptr<ExercisesPage> page;
};

/// The filters alone, with the shipped figure as their map.
struct ShownPanel : NamedWidgets
{
    ShownPanel()
    {
        lookIn(panel);
        panel.resize(224, 800);
        panel.show();
    }

    const FigureLibrary figures = shippedFigures();
    FigureThumbnails thumbnails{figures};
    FilterPanel panel{thumbnails};
};

} // namespace

TEST_CASE("searching and walking through what was found needs no mouse", "[exercises]")
{
    Shown shown;
    CHECK(shown.count() == QStringLiteral("4 of 4"));
    shown.page->setFocus();
    QTest::keyClick(shown.page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = shown.find<QLineEdit>("exercise-search");
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("leg"));
    CHECK(shown.count() == QStringLiteral("1 of 4"));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(shown.count() == QStringLiteral("4 of 4"));

    QTest::keyClick(search, Qt::Key_Down);
    auto *cards = shown.find<QListView>("exercise-cards");
    REQUIRE(cards->hasFocus());
    CHECK(shown.name() == QStringLiteral("Glute bridge"));
    QTest::keyClick(cards, Qt::Key_Right);
    CHECK(shown.name() == QStringLiteral("Single-leg squat"));
    QTest::keyClick(cards, Qt::Key_Down);
    CHECK(shown.name() == QStringLiteral("Monster walk"));
}

TEST_CASE("Ctrl+F finds from wherever the keyboard is in the window", "[exercises]")
{
    Shown shown;
    QWidget window;
    QPushButton beside(&window);
    beside.setText(QStringLiteral("Navigation"));
    shown.page->setParent(&window);
    shown.page->show();
    window.resize(1200, 900);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    beside.setFocus();
    QTest::keyClick(&beside, Qt::Key_F, Qt::ControlModifier);
    CHECK(shown.find("exercise-search")->hasFocus());
    shown.page->setParent(nullptr);
}

TEST_CASE("while words are searched for, the best match comes first and the button says so",
          "[exercises]")
{
    Shown shown;
    auto *order = shown.find<QToolButton>("exercise-order");
    CHECK(order->text() == QStringLiteral("Easy to hard"));
    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("leg"));
    CHECK(order->text() == QStringLiteral("Best match first"));
    QTest::keyClick(shown.find("exercise-search"), Qt::Key_Escape);
    CHECK(order->text() == QStringLiteral("Easy to hard"));
}

TEST_CASE("the choices of a filter open as wide as their words and numbers", "[exercises]")
{
    ShownPanel shown;
    auto *combo = shown.find<QComboBox>("filter-muscle");
    combo->showPopup();
    QAbstractItemView *view = combo->view();
    CHECK(combo->width() < view->sizeHintForColumn(0));
    CHECK(view->viewport()->width() >= view->sizeHintForColumn(0));
    combo->hidePopup();
}

TEST_CASE("what nothing fits is said with what to let go of", "[exercises]")
{
    Shown shown;
    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("walk"));
    QTest::keyClick(shown.find("filter-nothing"), Qt::Key_Space);
    auto *nothing = shown.find("nothing-found");
    REQUIRE(nothing->isVisible());
    CHECK(nothing->findChild<QLabel *>()->text() ==
          QStringLiteral("Nothing fits ‘walk’ and ‘nothing at all’. Without ‘walk’, 3 would."));

    auto *loosen = nothing->findChild<QPushButton *>(QStringLiteral("emptyPrimary"));
    CHECK(loosen->text() == QStringLiteral("Search without ‘walk’"));
    QTest::mouseClick(loosen, Qt::LeftButton);
    CHECK(shown.count() == QStringLiteral("3 of 4"));
    CHECK(shown.find<QCheckBox>("filter-nothing")->isChecked());
    CHECK(shown.find<QLineEdit>("exercise-search")->text().isEmpty());

    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("walk"));
    QTest::mouseClick(nothing->findChild<QPushButton *>(QStringLiteral("emptySecond")),
                      Qt::LeftButton);
    CHECK_FALSE(nothing->isVisible());
    CHECK(shown.count() == QStringLiteral("4 of 4"));
    CHECK(shown.find<QLineEdit>("exercise-search")->text().isEmpty());
    CHECK_FALSE(shown.find<QCheckBox>("filter-nothing")->isChecked());
}

TEST_CASE("each filter narrows by what it is named after", "[exercises]")
{
    Shown shown;
    const auto pick = [&](const char *box, const QString &choice) {
        auto *combo = shown.find<QComboBox>(box);
        combo->setFocus();
        const int row = combo->findText(choice);
        REQUIRE(row > 0);
        while (combo->currentIndex() < row)
            QTest::keyClick(combo, Qt::Key_Down);
        const QString count = shown.count();
        while (combo->currentIndex() > 0)
            QTest::keyClick(combo, Qt::Key_Up);
        return count;
    };
    CHECK(pick("filter-muscle", QStringLiteral("Quadriceps")) == QStringLiteral("1 of 4"));
    CHECK(pick("filter-category", QStringLiteral("Strength")) == QStringLiteral("2 of 4"));
    CHECK(pick("filter-position", QStringLiteral("Standing")) == QStringLiteral("3 of 4"));
    CHECK(pick("filter-equipment", QStringLiteral("Mini-band")) == QStringLiteral("1 of 4"));
    CHECK(pick("filter-plane", QStringLiteral("Turning")) == QStringLiteral("1 of 4"));
    CHECK(pick("filter-level", QStringLiteral("Beginner")) == QStringLiteral("1 of 4"));
    CHECK(pick("filter-level", QStringLiteral("Practised")) == QStringLiteral("0 of 4"));
    CHECK(shown.count() == QStringLiteral("4 of 4"));
}

TEST_CASE("beside each choice stands how many exercises it would leave", "[exercises]")
{
    Shown shown;
    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("standing"));
    auto *combo = shown.find<QComboBox>("filter-category");
    combo->showPopup();
    const auto countBeside = [&](const QString &choice) {
        return combo->itemData(combo->findText(choice)).toInt();
    };
    CHECK(countBeside(QStringLiteral("Any")) == 3);
    CHECK(countBeside(QStringLiteral("Strength")) == 2);
    CHECK(countBeside(QStringLiteral("Stability")) == 1);
    CHECK(countBeside(QStringLiteral("Activation")) == 0);
    CHECK(combo->itemData(combo->findText(QStringLiteral("Strength")), Qt::AccessibleTextRole) ==
          QStringLiteral("Strength, 2 exercises"));
    combo->hidePopup();
}

TEST_CASE("a search for what hurts shows what people train, and says what it is not", "[exercises]")
{
    Shown shown;
    CHECK_FALSE(shown.find("search-note")->isVisible());
    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("runner's knee"));
    CHECK(shown.count() == QStringLiteral("1 of 4"));
    CHECK(shown.find<QLabel>("search-note")->text() == QStringLiteral("Ask a physio."));
    CHECK(shown.find("search-note")->isVisible());
    QTest::keyClick(shown.find("exercise-search"), Qt::Key_Escape);
    CHECK_FALSE(shown.find("search-note")->isVisible());
    QTest::keyClicks(shown.find("exercise-search"), QStringLiteral("brigde"));
    CHECK(shown.count() == QStringLiteral("1 of 4"));
    CHECK(shown.find<QLabel>("search-note")->text() ==
          QStringLiteral("Nothing is spelt ‘brigde’. This comes close."));
}

TEST_CASE("the parts of a filter can be taken away one by one", "[exercises]")
{
    const ExerciseFilter filter{
        .text = "squat", .muscle = Muscle::Trunk, .level = Level::Strong, .nothingAtAll = true};
    CHECK(partsOf(filter) == QStringList{QStringLiteral("squat"), QStringLiteral("Trunk"),
                                         QStringLiteral("Strong"),
                                         QStringLiteral("nothing at all")});
    const ExerciseFilter withoutTrunk = without(filter, 1);
    CHECK(withoutTrunk ==
          ExerciseFilter{.text = "squat", .level = Level::Strong, .nothingAtAll = true});
    CHECK(without(withoutTrunk, 1) == ExerciseFilter{.text = "squat", .nothingAtAll = true});
    CHECK(without(without(withoutTrunk, 2), 1) == ExerciseFilter{.text = "squat"});
}

TEST_CASE("the ladder leads to what is harder and easier", "[exercises]")
{
    Shown shown;
    shown.page->select(QStringLiteral("squat"));
    shown.click("ladder-airplane");
    CHECK(QTest::qWaitFor([&] { return shown.name() == QStringLiteral("Standing hip airplane"); }));
    QTest::keyClick(shown.find("ladder-squat"), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return shown.name() == QStringLiteral("Single-leg squat"); }));
    shown.page->select(QStringLiteral("walk"));
    CHECK_FALSE(shown.find("ladder")->isVisible());
}

TEST_CASE("a column of the ladder says once where it lies", "[exercises]")
{
    Exercise top = anExercise("top", "Top");
    top.easier = {"one", "two"};
    Exercise one = anExercise("one", "One");
    Exercise two = anExercise("two", "Two");
    one.harder = two.harder = {"top"};
    const Catalogue catalogue({one, two, top}, {});
    LadderView ladder;
    ladder.resize(420, 300);
    ladder.setExercise(*catalogue.find("top"), catalogue);
    ladder.show();
    const auto heightOf = [&](const char *name) {
        return ladder.findChild<QWidget *>(QString::fromLatin1(name))->sizeHint().height();
    };
    const int difference = heightOf("ladder-one") - heightOf("ladder-two");
    CHECK(std::abs(difference) == lineHeight(TypeToken::Small) + 2);
}

TEST_CASE("no name on the ladder is cut, however narrow its column", "[exercises]")
{
    Exercise top = anExercise("top", "Top");
    top.harder = {"one", "two", "three"};
    Exercise one = anExercise("one", "Hip hitch with swing");
    Exercise two = anExercise("two", "Lateral step-up");
    Exercise three = anExercise("three", "Side-lying leg raise");
    one.easier = two.easier = three.easier = {"top"};
    const Catalogue catalogue({top, one, two, three}, {});
    const int width = GENERATE(range(220, 460, 12));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *ladder = new LadderView;
    column->addWidget(ladder);
    column->addStretch(1);
    ladder->setExercise(*catalogue.find("top"), catalogue);
    window.resize(width, 600);
    window.show();
    QCoreApplication::processEvents();
    for (const auto *cell : ladder->findChildren<LadderCell *>()) {
        INFO(width << ' ' << cell->text().toStdString());
        CHECK(cell->height() >= cell->heightForWidth(cell->width()));
    }
}

TEST_CASE("arrow keys go along the ladder, which shows two levels where there is room",
          "[exercises]")
{
    Shown shown;
    shown.page->select(QStringLiteral("bridge"));
    CHECK(shown.page->findChild<QWidget *>(QStringLiteral("ladder-airplane")) == nullptr);
    CHECK(shown.find("ladder-squat")->accessibleName() ==
          QStringLiteral("Harder: Single-leg squat"));
    shown.page->resize(1800, 800);
    CHECK(QTest::qWaitFor([&] {
        return shown.page->findChild<QWidget *>(QStringLiteral("ladder-airplane")) != nullptr;
    }));
    CHECK(QTest::qWaitFor([&] { return shown.find("ladder-squat")->isVisible(); }));
    shown.find("ladder-squat")->setFocus();
    QTest::keyClick(shown.find("ladder-squat"), Qt::Key_Right);
    CHECK(shown.find("ladder-airplane")->hasFocus());
    QTest::keyClick(shown.find("ladder-airplane"), Qt::Key_Left);
    CHECK(shown.find("ladder-squat")->hasFocus());
    QTest::keyClick(shown.find("ladder-squat"), Qt::Key_Up);
    CHECK(shown.find("ladder-squat")->hasFocus());
}

TEST_CASE("the tabs hold how to do it, why, and where it comes from", "[exercises]")
{
    Shown shown;
    shown.page->select(QStringLiteral("squat"));
    CHECK(shown.detailText().contains(QStringLiteral("Stand on one leg.")));
    CHECK(shown.detailText().contains(QStringLiteral("Press it out.")));
    CHECK(shown.detailText().contains(QStringLiteral("Stop when the knee hurts.")));
    auto *tabs = shown.find<QTabBar>("detail-tabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(shown.detailText().contains(QStringLiteral("as running is")));
    CHECK(shown.detailText().contains(QStringLiteral("Pistol")));
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(shown.detailText().contains(QStringLiteral("A study of hips")));
}

TEST_CASE("an exercise is added to a routine, which the strip leads to or takes back",
          "[exercises]")
{
    Shown shown;
    QSignalSpy requested(shown.page.get(), &ExercisesPage::routineRequested);
    shown.page->select(QStringLiteral("squat"));
    shown.click("add-to-routine");
    shown.choose(QStringLiteral("Legs && hips"));
    const auto steps = [&] { return findRoutine(shown.document.plan(), shown.legs)->steps; };
    REQUIRE(steps().size() == 1);
    CHECK(steps().front().exercise == "squat");
    CHECK(steps().front().dose == shown.catalogue.find("squat")->dose.dose);

    shown.click("exercise-strip", QStringLiteral("Open the routine"));
    REQUIRE(requested.count() == 1);
    CHECK(requested.front().front().value<RoutineId>() == shown.legs);
    shown.click("exercise-strip", QStringLiteral("Undo"));
    CHECK(steps().empty());
    CHECK_FALSE(shown.find("exercise-strip")->isVisible());
}

TEST_CASE("an exercise can begin a routine of its own", "[exercises]")
{
    Shown shown;
    shown.page->select(QStringLiteral("walk"));
    shown.find("add-to-routine")->setFocus();
    QTest::keyClick(shown.find("add-to-routine"), Qt::Key_Space);
    shown.choose(QStringLiteral("New routine"));
    REQUIRE(shown.document.plan().routines.size() == 2);
    CHECK(shown.document.plan().routines.at(1).steps.front().exercise == "walk");
}

TEST_CASE("where there is little room the filters open from a button", "[exercises]")
{
    Shown shown(960);
    CHECK_FALSE(shown.find("exercise-filters")->isVisible());
    shown.click("show-filters");
    CHECK(shown.find("exercise-filters")->isVisible());
    shown.click("show-filters");
    CHECK_FALSE(shown.find("exercise-filters")->isVisible());
    shown.page->resize(1088, 800);
    CHECK(shown.find("exercise-filters")->isVisible());
    CHECK_FALSE(shown.find("show-filters")->isVisible());
}

TEST_CASE("a muscle clicked on the body narrows the list, and its chip lets it go",
          "[exercises][bodymap]")
{
    ShownPanel shown;
    auto *map = shown.find<BodyMapView>("filter-map");
    REQUIRE(map->isVisible());
    CHECK_FALSE(shown.find("filter-muscle-chip")->isVisible());
    map->setFocus(Qt::TabFocusReason);
    QTest::keyClick(map, Qt::Key_Right);
    REQUIRE(map->pointed());
    const Muscle muscle = *map->pointed();
    QTest::keyClick(map, Qt::Key_Return);
    CHECK(shown.panel.filter().muscle == muscle);
    REQUIRE(shown.find("filter-muscle-chip")->isVisible());
    shown.click("filter-muscle-chip");
    CHECK_FALSE(shown.panel.filter().muscle);
    CHECK_FALSE(map->selected());
}

TEST_CASE("the body turns to the side that shows the muscle that is asked for",
          "[exercises][bodymap]")
{
    ShownPanel panel;
    auto *map = panel.find<BodyMapView>("filter-map");
    auto *sides = panel.find<SegmentedControl>("filter-sides");
    QTest::mouseClick(sides->findChild<QAbstractButton *>(), Qt::LeftButton);
    const auto shows = [&](Muscle muscle) {
        const std::vector<Muscle> drawn = map->muscles();
        return std::count(drawn.begin(), drawn.end(), muscle) == 1;
    };
    CHECK(shows(Muscle::Quadriceps));
    CHECK_FALSE(shows(Muscle::Hamstrings));
    panel.panel.setFilter({.muscle = Muscle::Hamstrings});
    CHECK(shows(Muscle::Hamstrings));
    CHECK(sides->current() == 1);
    CHECK(map->selected() == Muscle::Hamstrings);
}
