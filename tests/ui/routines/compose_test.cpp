// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

#include "routine/duration_estimate.h"
#include "ui/routines/shown_composer.h"

using namespace hipstride;

namespace {

Routine routineOf(const std::vector<ExerciseKey> &keys)
{
    Routine routine{.id = {}, .name = "Legs", .steps = {}};
    for (const ExerciseKey &key : keys)
        routine.steps.push_back({.exercise = key, .dose = {.sets = 2}, .note = {}});
    return routine;
}

QPushButton *chipNamed(const ShownComposer &shown, const char *chips, const QString &text)
{
    const auto buttons = shown.find(chips)->findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    REQUIRE(found != buttons.end());
    return *found;
}

/// The first button with that text under a piece of advice; null if there is none.
QPushButton *adviceButton(const ShownComposer &shown, const QString &text)
{
    QCoreApplication::processEvents(); // lets what is new be shown
    for (auto *button : shown.find("routine-advice")->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a routine is composed from the empty page and taken back in one step", "[compose]")
{
    ShownComposer shown;
    auto *primary =
        shown.find("no-routines")->findChild<QPushButton *>(QStringLiteral("emptyPrimary"));
    CHECK(primary->text() == QStringLiteral("Compose a routine"));
    QTest::mouseClick(primary, Qt::LeftButton);
    CHECK(shown.find("compose-view")->isVisible());
    CHECK(shown.document.plan().routines.empty());

    shown.click("compose-make");
    REQUIRE(shown.document.plan().routines.size() == 1);
    CHECK(shown.routine().name == "Home programme");
    CHECK(shown.routine().steps.size() >= 3);
    CHECK(shown.find("routine-editor")->isVisible());
    shown.document.undoStack().undo();
    CHECK(shown.document.plan().routines.empty());
    CHECK(shown.find("no-routines")->isVisible());
}

TEST_CASE("the preview follows each wish, with a reason for each exercise", "[compose]")
{
    ShownComposer shown;
    shown.page->setFocus();
    shown.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *minutes = shown.find<QSpinBox>("compose-minutes");
    auto *extent = shown.find<QLabel>("compose-extent");
    const QString before = extent->text();
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("30"));
    CHECK(extent->text() != before);
    CHECK(shown.find<QLabel>("minutes")->text().toInt() <= 30);

    auto *goal = shown.find<QComboBox>("compose-goal");
    goal->setFocus();
    QTest::keyClick(goal, Qt::Key_Home);
    QTest::mouseClick(chipNamed(shown, "compose-equipment", QStringLiteral("Wall")),
                      Qt::LeftButton);
    QTest::mouseClick(chipNamed(shown, "compose-equipment", QStringLiteral("Mini-band")),
                      Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    int reasons = 0;
    for (const QLabel *label : shown.find("compose-steps")->findChildren<QLabel *>())
        reasons += label->text().endsWith(QLatin1Char('.')) ? 1 : 0;
    shown.click("compose-make");
    CHECK(shown.routine().name == "Before a run");
    CHECK(reasons == static_cast<int>(shown.routine().steps.size()));
    CHECK(estimatedDuration(shown.routine(), shown.catalogue) <= std::chrono::minutes(30));
}

TEST_CASE("what is to be left out is left out, and another one is another one", "[compose]")
{
    ShownComposer shown;
    shown.click("compose-routine");
    CHECK_FALSE(shown.find("compose-avoid-positions")->isVisible());
    shown.click("compose-more");
    CHECK(shown.find("compose-avoid-positions")->isVisible());
    QTest::mouseClick(chipNamed(shown, "compose-avoid-positions", QStringLiteral("On your back")),
                      Qt::LeftButton);
    shown.click("compose-make");
    for (const Step &step : shown.routine().steps)
        CHECK(shown.catalogue.find(step.exercise)->position != Position::Supine);

    shown.click("compose-routine");
    shown.click("compose-another");
    shown.click("compose-make");
    REQUIRE(shown.document.plan().routines.size() == 2);
    CHECK(shown.exercises(1) != shown.exercises(0));
}

TEST_CASE("Escape leaves the composer as it was entered", "[compose]")
{
    ShownComposer shown(std::vector<Routine>{routineOf({"glute-bridge"})});
    shown.click("compose-routine");
    CHECK_FALSE(shown.find("start")->isVisible());
    shown.press(Qt::Key_Escape);
    CHECK(shown.find("routine-editor")->isVisible());
    CHECK(shown.find("start")->isVisible());
    CHECK(shown.document.plan().routines.size() == 1);
    CHECK_FALSE(shown.document.undoStack().canUndo());
}

TEST_CASE("little sideways work is said, and one click adds some", "[compose][advice]")
{
    ShownComposer shown(
        std::vector<Routine>{routineOf({"glute-bridge", "bodyweight-squat", "calf-raise"})});
    auto *another = adviceButton(shown, QStringLiteral("Another"));
    REQUIRE(another != nullptr);
    QTest::mouseClick(another, Qt::LeftButton);
    auto *add = adviceButton(shown, QStringLiteral("Add "));
    REQUIRE(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(shown.routine().steps.size() == 4);
    const Exercise *added = shown.catalogue.find(shown.routine().steps.back().exercise);
    CHECK(std::ranges::count(added->planes, Plane::Frontal) == 1);
    CHECK(adviceButton(shown, QStringLiteral("Add ")) == nullptr);
    shown.document.undoStack().undo();
    CHECK(shown.routine().steps.size() == 3);
}

TEST_CASE("what changes position a lot is put in order in one step", "[compose][advice]")
{
    ShownComposer shown(std::vector<Routine>{
        routineOf({"lateral-lunge", "glute-bridge", "bodyweight-squat", "dead-bug"})});
    auto *order = adviceButton(shown, QStringLiteral("Put in order"));
    REQUIRE(order != nullptr);
    QTest::mouseClick(order, Qt::LeftButton);
    CHECK(shown.exercises() == std::vector<std::string>{"lateral-lunge", "bodyweight-squat",
                                                        "glute-bridge", "dead-bug"});
    shown.document.undoStack().undo();
    CHECK(shown.exercises().at(1) == "glute-bridge");
}

TEST_CASE("eight exercises can be made two routines, and one step takes it back",
          "[compose][advice]")
{
    ShownComposer shown(std::vector<Routine>{
        routineOf({"lateral-lunge", "bodyweight-squat", "calf-raise", "hip-hinge", "curtsy-lunge",
                   "split-squat", "single-leg-rdl", "bent-knee-calf-raise"})});
    auto *two = adviceButton(shown, QStringLiteral("Make two of it"));
    REQUIRE(two != nullptr);
    QTest::mouseClick(two, Qt::LeftButton);
    REQUIRE(shown.document.plan().routines.size() == 2);
    CHECK(shown.routine(0).steps.size() == 4);
    CHECK(shown.exercises(1).front() == "curtsy-lunge");
    shown.document.undoStack().undo();
    REQUIRE(shown.document.plan().routines.size() == 1);
    CHECK(shown.routine(0).steps.size() == 8);
}

TEST_CASE("a routine longer than its time before a run loses sets on request", "[compose][advice]")
{
    ShownComposer shown(std::vector<Routine>{routineOf({"lateral-lunge", "bodyweight-squat"})});
    Routine routine = shown.routine();
    for (Step &step : routine.steps)
        step.dose.sets = 5;
    ScheduleRule rule{.id = {}, .routine = routine.id};
    rule.when = BeforeRuns{.kinds = {RunKind::Easy}, .ahead = std::chrono::minutes(3), .from = {}};
    shown.document.addRule(rule);
    shown.document.changeRoutine(routine, QStringLiteral("more sets"));
    auto *less = adviceButton(shown, QStringLiteral("Take sets out"));
    REQUIRE(less != nullptr);
    QTest::mouseClick(less, Qt::LeftButton);
    CHECK(estimatedDuration(shown.routine(), shown.catalogue) <= std::chrono::minutes(3));
    CHECK(adviceButton(shown, QStringLiteral("Take sets out")) == nullptr);
}
