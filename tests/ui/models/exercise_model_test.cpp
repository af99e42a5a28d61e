// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>

#include "drawing/qt_text.h"
#include "drawing/search_form.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "ui/models/exercise_filter_proxy.h"
#include "ui/models/exercise_model.h"

using namespace hipstride;

namespace {

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

TEST_CASE("the search form of a text has neither case, accents nor marks", "[models]")
{
    CHECK(searchForm(QStringLiteral("Single-leg  Squat (ÉPÉE)")) ==
          QStringLiteral("single leg squat epee "));
    CHECK(searchForm(QStringLiteral("Runner’s knee")) == QStringLiteral("runners knee"));
    CHECK(searchForm(QStringLiteral(" – ")).isEmpty());
}

TEST_CASE("what was searched for is found again in the text as it is written", "[models]")
{
    const QString text = QStringLiteral("Runner’s épée, step-up");
    CHECK(rangesOf({QStringLiteral("runners")}, text) == QList<TextRange>{{0, 8}});
    CHECK(rangesOf({QStringLiteral("pee")}, text) == QList<TextRange>{{10, 3}});
    CHECK(rangesOf({QStringLiteral("s")}, text) == QList<TextRange>{{15, 1}});
    CHECK(rangesOf({QString(), QStringLiteral("squat")}, text).isEmpty());
}

TEST_CASE("the model and its filter keep the rules of models while one types", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester modelTester(&model, fatal);
    const QAbstractItemModelTester proxyTester(&proxy, fatal);
    CHECK(proxy.rowCount() == 4);
    for (const char *text : {"s", "sq", "squat nothing", "", "walk"})
        proxy.setFilter({.text = text});
    CHECK(namesIn(proxy) == QStringList{QStringLiteral("Monster walk")});
    CHECK(proxy.rowOf(QStringLiteral("walk")) == 0);
    CHECK(proxy.rowOf(QStringLiteral("squat")) == -1);
    CHECK(proxy.mapToSource(proxy.index(0, 0)).row() == 3);
}

TEST_CASE("every word that is typed must be found, in names or in what is worked", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    const auto found = [&](const char *text) {
        proxy.setFilter({.text = text});
        return namesIn(proxy);
    };
    CHECK(found("pistol") == QStringList{QStringLiteral("Single-leg squat")});
    CHECK(found("SINGLE leg") == QStringList{QStringLiteral("Single-leg squat")});
    CHECK(found("single-leg quadriceps") == QStringList{QStringLiteral("Single-leg squat")});
    CHECK(found("long band") == QStringList{QStringLiteral("Monster walk")});
    CHECK(found("single bridge").isEmpty());
}

TEST_CASE("names that begin with what was typed come first", "[models]")
{
    const Catalogue catalogue({anExercise("a", "Split squat"), anExercise("b", "Wall squat"),
                               anExercise("c", "Squat"), anExercise("d", "Squat jump")},
                              {});
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    proxy.setFilter({.text = "squat"});
    CHECK(namesIn(proxy) == QStringList{QStringLiteral("Squat"), QStringLiteral("Squat jump"),
                                        QStringLiteral("Split squat"),
                                        QStringLiteral("Wall squat")});
}

TEST_CASE("typing on and taking back finds the same as asking afresh", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    ExerciseModel model(catalogue);
    ExerciseFilterProxy typed(model);
    for (const char *text : {"s", "si", "sin", "sing", "si", "s", "st", "st a", "s"}) {
        typed.setFilter({.text = text});
        ExerciseFilterProxy fresh(model);
        fresh.setFilter({.text = text});
        CHECK(namesIn(typed) == namesIn(fresh));
    }
    typed.setFilter({.text = "sq", .category = Category::Power});
    CHECK(typed.rowCount() == 0);
    typed.setFilter({.text = "squ"});
    CHECK(namesIn(typed) == QStringList{QStringLiteral("Single-leg squat")});
}

TEST_CASE("what is typed besides names leads to exercises, with a word on it", "[models]")
{
    Catalogue catalogue = aCatalogue();
    catalogue.setSearchTopics({{.id = "kneecap",
                                .phrases = {"runner’s knee"},
                                .muscles = {Muscle::Quadriceps},
                                .note = "Ask a physio."}});
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    proxy.setFilter({.text = "Runners knee"});
    CHECK(namesIn(proxy) == QStringList{QStringLiteral("Single-leg squat")});
    REQUIRE(proxy.topic() != nullptr);
    CHECK(proxy.topic()->note == "Ask a physio.");
    proxy.setFilter({.text = "squat"});
    CHECK(proxy.topic() == nullptr);
}

TEST_CASE("a filter counts what its choices would leave, with the words that are typed", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    proxy.setFilter({.text = "standing"});
    CHECK(proxy.countFor({.text = "standing", .category = Category::Strength}) == 2);
    CHECK(proxy.countFor({.text = {}, .category = Category::Activation}) == 1);
    CHECK(proxy.rowCount() == 3); // counting changes nothing
}

TEST_CASE("names come before muscles", "[models]")
{
    Exercise walk = anExercise("walk", "Banded walk");
    walk.primaryMuscles = {Muscle::GluteusMedius};
    Exercise bridge = anExercise("bridge", "Banded glute bridge");
    bridge.primaryMuscles = {Muscle::Hamstrings};
    const Catalogue catalogue({walk, bridge}, {});
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    proxy.setFilter({.text = "glute"});
    CHECK(namesIn(proxy) ==
          QStringList{QStringLiteral("Banded glute bridge"), QStringLiteral("Banded walk")});
}

TEST_CASE("a filter leaves what fits all its parts", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    ExerciseModel model(catalogue);
    ExerciseFilterProxy proxy(model);
    proxy.setFilter({.text = {}, .muscle = Muscle::GluteusMedius});
    CHECK(namesIn(proxy) ==
          QStringList{QStringLiteral("Standing hip airplane"), QStringLiteral("Monster walk")});
    proxy.setFilter({.text = {}, .muscle = Muscle::GluteusMedius, .nothingAtAll = true});
    CHECK(namesIn(proxy) == QStringList{QStringLiteral("Standing hip airplane")});
}
