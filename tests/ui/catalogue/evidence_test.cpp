// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/named_widgets.h"
#include "support/shipped_figures.h"
#include "ui/catalogue/exercises_page.h"
#include "ui/document/plan_document.h"
#include "ui/evidence_text.h"
#include "ui/figure_thumbnails.h"
#include "ui/models/exercise_model.h"

using namespace hipstride;

namespace {

Study study(const char *id, const char *name, int year)
{
    return {.id = id,
            .name = name,
            .authors = "A. Body",
            .year = year,
            .title = "Hips at work",
            .journal = "Hips 1, 2–3",
            .identifier = "doi:10.1/2",
            .readAt = "hips.example/2",
            .people = "12 women"};
}

EvidenceValue value(const char *exercise, const char *from, double least, double most)
{
    EvidenceValue value;
    value.exercise = exercise;
    value.muscles = {Muscle::GluteusMedius};
    value.least = least;
    value.most = most;
    value.study = from;
    return value;
}

/// Two studies that disagree on the squat; the second has a force of it as well.
Evidence someEvidence()
{
    EvidenceValue spread = value("squat", "early", 59, 59);
    spread.spread = 25;
    spread.how = "tested leg below";
    EvidenceValue loaded = value("squat", "late", 500, 655);
    loaded.measure = Measure::Force;
    loaded.muscles = {Muscle::GluteusMaximus};
    loaded.load = "12-repetition maximum";
    return Evidence({study("early", "Early 2009", 2009), study("late", "Late 2023", 2023)},
                    {spread, value("airplane", "early", 81, 81), value("squat", "late", 82, 82),
                     value("bridge", "late", 47, 55), loaded},
                    {{.exercise = "squat", .text = "It came second.", .study = "late"}});
}

struct Shown : NamedWidgets
{
    Shown()
    {
        lookIn(page);
        page.resize(1088, 800);
        page.show();
        QCoreApplication::processEvents();
    }

    void showEvidenceOf(const char *key)
    {
        page.select(QString::fromLatin1(key));
        auto *tabs = find<QTabBar>("detail-tabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        QCoreApplication::processEvents();
    }
    QString detailText() const { return textIn("detail-text"); }
    QStringList names() const
    {
        const QAbstractItemModel &rows = *find<QListView>("exercise-cards")->model();
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row)
            names.append(rows.index(row, 0).data().toString());
        return names;
    }
    /// Clicks an entry of a menu of the order button.
    void choose(const char *menuName, int entry) const
    {
        auto *menu = find<QMenu>(menuName);
        menu->popup(QPoint(0, 0));
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().at(entry)).center());
        menu->close();
    }

    const Catalogue catalogue = aCatalogue();
    const Evidence evidence = someEvidence();
    PlanDocument document;
    FigureThumbnails thumbnails{noFigures()};
    ExercisesPage page{catalogue, evidence, thumbnails, document};
};

} // namespace

TEST_CASE("the evidence of an exercise stands study by study, always with its caveat",
          "[exercises][evidence]")
{
    Shown shown;
    shown.showEvidenceOf("squat");
    auto *activity = shown.find<QTableView>("evidence-activity");
    const QAbstractItemModel &rows = *activity->model();
    const auto text = [&rows](int row, int column) {
        return rows.index(row, column).data().toString();
    };
    REQUIRE(rows.rowCount() == 2); // both studies, side by side
    CHECK(text(0, 0) == QStringLiteral("Early 2009"));
    CHECK(text(0, 1) == QStringLiteral("Gluteus medius"));
    CHECK(text(0, 2) == QStringLiteral("59 ± 25\u202f%"));
    CHECK(text(1, 0) == QStringLiteral("Late 2023"));
    CHECK(text(1, 2) == QStringLiteral("82\u202f%"));
    CHECK(rows.headerData(2, Qt::Horizontal).toString() ==
          QStringLiteral("Activity, % of maximum"));
    CHECK(shown.find<QTableView>("evidence-force")->model()->index(0, 2).data().toString() ==
          QStringLiteral("500 to 655\u202fN"));

    CHECK(shown.detailText().contains(QStringLiteral("Late 2023: It came second.")));
    CHECK(shown.detailText().contains(
        QStringLiteral("Muscle activity is not strength gained. Compare only within one study.")));
    CHECK(shown.detailText().contains(
        QStringLiteral("A. Body (2009). Hips at work. Hips 1, 2–3. doi:10.1/2. "
                       "Read at hips.example/2. 12 women.")));
}

TEST_CASE("the evidence can be heard as a table and never scrolls by itself",
          "[exercises][evidence]")
{
    Shown shown;
    shown.showEvidenceOf("squat");
    auto *table = shown.find<QTableView>("evidence-activity");
    QAbstractItemModelTester tester(table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->accessibleName() == QStringLiteral("Activity, % of maximum, by study and muscle"));
    CHECK(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Gluteus medius, tested leg below"));
    const int lastRow = table->model()->rowCount() - 1;
    CHECK(table->rowViewportPosition(lastRow) + table->rowHeight(lastRow) ==
          table->viewport()->height());
    CHECK(table->columnViewportPosition(2) + table->columnWidth(2) == table->viewport()->width());
}

TEST_CASE("a bar is drawn against the highest number of its own study", "[exercises][evidence]")
{
    Shown shown;
    shown.showEvidenceOf("squat");
    const QAbstractItemModel &rows = *shown.find<QTableView>("evidence-activity")->model();
    const int most = Qt::UserRole + 2; // EvidenceModel::MostRole
    CHECK(rows.index(0, 2).data(most).toDouble() == Approx(59.0 / 81));
    CHECK(rows.index(1, 2).data(most).toDouble() == Approx(1));
}

TEST_CASE("an exercise that no study measured says so", "[exercises][evidence]")
{
    Shown shown;
    shown.showEvidenceOf("walk");
    CHECK(shown.page.findChild<QTableView *>() == nullptr);
    CHECK(shown.detailText().contains(
        QStringLiteral("No study that we could check has measured this one.")));
    CHECK_FALSE(shown.detailText().contains(QStringLiteral("Compare only within one study.")));
}

TEST_CASE("the list is put in order by the numbers of one study, with the caveat",
          "[exercises][evidence]")
{
    Shown shown;
    const QStringList usual = shown.names();
    auto *caveat = shown.find<QLabel>("order-caveat");
    CHECK_FALSE(caveat->isVisible());
    // one force alone gives no order
    REQUIRE(shown.find<QMenu>("order-gluteus-medius")->actions().size() == 2);

    shown.choose("order-gluteus-medius", 0);
    CHECK(shown.names() ==
          QStringList{QStringLiteral("Standing hip airplane"), QStringLiteral("Single-leg squat"),
                      QStringLiteral("Glute bridge"), QStringLiteral("Monster walk")});
    auto *cards = shown.find<QListView>("exercise-cards");
    CHECK(cards->model()->index(0, 0).data(ExerciseModel::KindRole).toString() ==
          QStringLiteral("81\u202f%"));
    CHECK(caveat->isVisible());
    auto *button = shown.find<QToolButton>("exercise-order");
    CHECK(button->text() == QStringLiteral("Early 2009"));
    CHECK(button->accessibleName() ==
          QStringLiteral("Order: By Early 2009 for the gluteus medius"));

    shown.choose("order-menu", 0);
    CHECK(shown.names() == usual);
    CHECK_FALSE(caveat->isVisible());
}

TEST_CASE("a number is written as the study gives it", "[exercises][evidence]")
{
    EvidenceValue one = value("squat", "early", 99.9, 99.9);
    CHECK(numberText(one) == QStringLiteral("99.9\u202f%"));
    one.spread = 17;
    CHECK(numberText(one) == QStringLiteral("99.9 ± 17\u202f%"));
    one = value("squat", "early", 47, 55);
    CHECK(numberText(one) == QStringLiteral("47 to 55\u202f%"));
    one.most.reset();
    CHECK(numberText(one) == QStringLiteral("over 47\u202f%"));
    one = value("squat", "early", 115, 115);
    one.measure = Measure::Index;
    CHECK(numberText(one) == QStringLiteral("115"));
}
