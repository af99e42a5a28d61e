// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "drawing/qt_text.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "ui/document/plan_document.h"
#include "ui/models/routine_model.h"

using namespace hipstride;

namespace {

Routine squats(const std::string &name)
{
    return {.id = {}, .name = name, .steps = {{.exercise = "squat", .dose = {}, .note = {}}}};
}

} // namespace

TEST_CASE("the list of routines follows the document, back and forth", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    PlanDocument document;
    RoutineModel model(document, catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    const RoutineId legs = document.addRoutine(squats("Legs"), {});
    const RoutineId hips = document.addRoutine(squats("Hips"), {});
    CHECK(model.rowCount() == 2);
    CHECK(model.rowOf(hips) == 1);
    CHECK(model.routineAt(0) == legs);

    Routine renamed = *findRoutine(document.plan(), hips);
    renamed.name = "Hips and knees";
    document.changeRoutine(renamed, QStringLiteral("rename routine"));
    CHECK(changed.count() == 1);
    CHECK(model.index(1).data().toString() == QStringLiteral("Hips and knees"));

    document.removeRoutine(legs);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowOf(legs) == -1);
    document.undoStack().undo();
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == QStringLiteral("Legs"));
}

TEST_CASE("a routine says how many exercises it has and how long it takes", "[models]")
{
    const Catalogue catalogue = aCatalogue();
    PlanDocument document;
    RoutineModel model(document, catalogue);
    document.addRoutine({.id = {}, .name = "Empty", .steps = {}}, {});
    document.addRoutine(squats("One"), {});
    CHECK(model.index(0).data(RoutineModel::LineRole).toString() ==
          QStringLiteral("No exercises yet"));
    CHECK(model.index(1).data(RoutineModel::LineRole).toString() ==
          QStringLiteral("1 exercise, 1 min"));
}
