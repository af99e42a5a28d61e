// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "support/catch.h"
#include "ui/document/plan_saver.h"

using namespace hipstride;

TEST_CASE("the plan is written by itself after an edit", "[document]")
{
    PlanDocument document;
    std::vector<Plan> written;
    PlanSaver saver(document, [&](const Plan &plan) { written.push_back(plan); });
    document.addRoutine({.id = {}, .name = "Legs", .steps = {}}, {});
    CHECK(saver.hasUnsavedEdits());
    REQUIRE(QTest::qWaitFor([&] { return !written.empty(); }, 5000));
    CHECK(written.back() == document.plan());
    CHECK(document.undoStack().isClean());
    CHECK_FALSE(saver.hasUnsavedEdits());
}

TEST_CASE("a write that fails is announced and nothing is forgotten", "[document]")
{
    PlanDocument document;
    bool isDiskFull = true;
    Plan written;
    PlanSaver saver(document, [&](const Plan &plan) {
        if (isDiskFull)
            throw Error(ErrorCode::DiskFull, "data");
        written = plan;
    });
    QSignalSpy failed(&saver, &PlanSaver::failed);
    document.addRoutine({.id = {}, .name = "Legs", .steps = {}}, {});

    CHECK_FALSE(saver.saveNow());
    CHECK(failed.count() == 1);
    CHECK(saver.hasUnsavedEdits());

    isDiskFull = false;
    CHECK(saver.saveNow());
    CHECK(written == document.plan());
}
