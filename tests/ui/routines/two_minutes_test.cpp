// SPDX-License-Identifier: GPL-3.0-or-later
// Builds a routine of six exercises as a person would, with real clicks and keys, and counts them.
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <cstdio>
#include <optional>

#include "scheduling/occurrences.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "support/temp_folder.h"
#include "ui/calendar/plan_page.h"
#include "ui/document/log_book.h"
#include "ui/routines/shown_composer.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

/// A pair of hands: what they do is counted.
class Hands
{
public:
    void click(QWidget *target)
    {
        REQUIRE(target != nullptr);
        QTest::mouseClick(target, Qt::LeftButton);
        QCoreApplication::processEvents();
        ++clicks;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
        ++keys;
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        QCoreApplication::processEvents();
        keys += static_cast<int>(qstrlen(text));
    }
    /// Goes on with Tab until the field of that name, or one in it, has the focus.
    void tabTo(const char *name)
    {
        const auto isThere = [name] {
            for (const QWidget *each = QApplication::focusWidget(); each != nullptr;
                 each = each->parentWidget()) {
                if (each->objectName() == QLatin1String(name))
                    return true;
            }
            return false;
        };
        for (int tabs = 0; tabs < 12 && !isThere(); ++tabs)
            press(Qt::Key_Tab);
        REQUIRE(isThere());
    }

    int clicks = 0;
    int keys = 0;
};

struct Wish
{
    const char *search;
    ExerciseKey exercise;
    const char *sets;
    const char *amount;
    char side; ///< first letter of the choice
    Side expected;
    const char *rest;
};

const std::vector<Wish> &wishes()
{
    static const std::vector<Wish> six{
        {"lateral toe", "lateral-toe-touch", "2", "12", 'e', Side::Each, "30"},
        {"split squat", "split-squat", "3", "8", 'e', Side::Each, "60"},
        {"single-leg rom", "single-leg-rdl", "3", "10", 'e', Side::Each, "45"},
        {"clamshell", "clamshell", "2", "15", 'e', Side::Each, "30"},
        {"dead bug", "dead-bug", "2", "16", 'a', Side::Alternating, "30"},
        {"calf raise", "calf-raise", "3", "15", 'b', Side::Both, "45"},
    };
    return six;
}

/// Opens each step in turn and types its dose.
void typeDoses(Hands &hands)
{
    for (const Wish &wish : wishes()) {
        hands.tabTo("sets");
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.type(wish.sets);
        hands.press(Qt::Key_Tab);
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.type(wish.amount);
        hands.tabTo("side");
        hands.type(QByteArray(1, wish.side).constData());
        hands.tabTo("rest");
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.type(wish.rest);
        hands.press(Qt::Key_Escape); // back to the step
        hands.press(Qt::Key_Down);   // and on to the next
    }
}

/// Seconds that a practised hand takes. Source: keystroke-level model, Card, Moran and Newell 1980:
/// 0.28 s a key, 1.3 s to point and click, 1.35 s to think before each of a person's decisions.
double secondsFor(const Hands &hands, int decisions)
{
    return 0.28 * hands.keys + 1.3 * hands.clicks + 1.35 * decisions;
}

} // namespace

TEST_CASE("six exercises with doses, sides and rests are planned within two minutes",
          "[routines][claim]")
{
    ShownComposer shown;
    const TempFolder folder;
    Database database(folder / "data.sqlite");
    SessionLog log(database, PersonStore(database).me().id);
    LogBook logBook(log);
    PlanPage plan(shown.document, logBook, shown.thumbnails, shown.clock);
    QObject::connect(shown.page.get(), &RoutinesPage::planRequested, &plan, [&](RoutineId routine) {
        plan.resize(1088, 800);
        plan.show();
        plan.activateWindow();
        plan.planRoutine(routine);
        QCoreApplication::processEvents();
    });
    const auto button = [&plan](const char *name) {
        return plan.findChild<QPushButton *>(QString::fromLatin1(name));
    };

    Hands hands;
    shown.page->setFocus();
    hands.click(shown.find("new-routine"));
    hands.type("Hips");
    hands.press(Qt::Key_Return);
    for (const Wish &wish : wishes()) {
        hands.type(wish.search);
        hands.press(Qt::Key_Return);
    }
    hands.press(Qt::Key_Escape);
    QWidget *first = nullptr;
    for (QWidget *row : shown.page->findChildren<QWidget *>(QStringLiteral("step"))) {
        if (row->isVisible() && (first == nullptr || row->y() < first->y()))
            first = row;
    }
    hands.click(first);
    typeDoses(hands);

    const Routine routine = shown.routine();
    REQUIRE(routine.steps.size() == wishes().size());
    for (std::size_t i = 0; i < wishes().size(); ++i) {
        const Wish &wish = wishes()[i];
        const Dose &dose = routine.steps[i].dose;
        INFO(wish.search);
        CHECK(routine.steps[i].exercise == wish.exercise);
        CHECK(dose.sets == std::atoi(wish.sets));
        REQUIRE(std::holds_alternative<Repetitions>(dose.work));
        CHECK(std::get<Repetitions>(dose.work).most == std::atoi(wish.amount));
        CHECK(dose.side == wish.expected);
        CHECK(dose.rest == seconds(std::atoi(wish.rest)));
    }
    const int clicksForExercises = hands.clicks;
    CHECK(clicksForExercises <= 2 * static_cast<int>(wishes().size()));

    hands.click(shown.find("plan"));
    auto *kind = plan.findChild<QComboBox *>(QStringLiteral("rule-kind"));
    kind->setFocus(Qt::MouseFocusReason);
    hands.type("b"); // before runs
    const auto kinds =
        plan.findChild<QWidget *>(QStringLiteral("rule-run-kinds"))->findChildren<QPushButton *>();
    for (QPushButton *each : kinds) {
        if (!each->isChecked())
            hands.click(each);
    }
    hands.click(button("rule-accept"));
    REQUIRE(shown.document.plan().rules.size() == 1);

    const Date today = shown.clock.today();
    for (const RunKind run : allOf<RunKind>())
        shown.document.addRun({.id = {},
                               .kind = run,
                               .when = Once{addDays(today, 1 + static_cast<int>(run))},
                               .time = 18h});
    CHECK(occurrencesIn(shown.document.plan(), {today, addDays(today, 6)}).size() ==
          allOf<RunKind>().size());

    // a name, six exercises, six times four parts of a dose, the plan
    const double taken = secondsFor(hands, 1 + 6 + 24 + 3);
    std::printf("six exercises with doses, planned: %d clicks (%d for the exercises), %d keys, "
                "about %.0f s\n",
                hands.clicks, clicksForExercises, hands.keys, taken);
    CHECK(taken <= 120);
}
