// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QToolButton>

#include "drawing/qt_text.h"
#include "ui/calendar/shown_plan.h"

using namespace hipstride;

namespace {

using Shown = ShownPlan;

} // namespace

TEST_CASE("a routine is put on chosen weekdays at a time", "[calendar]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    shown.open();
    CHECK(shown.find<QWidget>("nothing-planned") != nullptr);

    shown.click("emptyPrimary");
    REQUIRE(shown.find("weekday-2") != nullptr);
    CHECK(shown.find("weekday-2")->isChecked());
    shown.click("weekday-2");
    shown.click("rule-accept");
    CHECK(shown.text("rule-complaint") == QStringLiteral("Choose at least one weekday."));
    CHECK(shown.document.plan().rules.empty());

    shown.click("weekday-1");
    QTest::keyClick(shown.find("weekday-4"), Qt::Key_Space);
    auto *hasTime = shown.find<QCheckBox>("rule-has-time");
    QTest::keyClick(hasTime, Qt::Key_Space);
    shown.find<QTimeEdit>("rule-time")->setTime(QTime(17, 50));
    shown.click("rule-accept");

    REQUIRE(shown.document.plan().rules.size() == 1);
    const ScheduleRule &rule = shown.document.plan().rules[0];
    CHECK(rule.routine == legs);
    CHECK(rule.time == TimeOfDay(17 * 60 + 50));
    CHECK(std::get<OnWeekdays>(rule.when) ==
          OnWeekdays{.days = {std::chrono::Monday, std::chrono::Thursday},
                     .from = november(17),
                     .until = std::nullopt});
    CHECK(shown.find<QWidget>("nothing-planned") == nullptr);
    CHECK(shown.cell(november(19))->accessibleName() ==
          QStringLiteral("Thursday 19 November 2026: Legs, Planned for 17:50"));
    CHECK(shown.cell(november(16))->day().entries.empty());

    shown.click("messageAction0");
    CHECK(shown.document.plan().rules.empty());
}

TEST_CASE("a routine is put on one day, asked for from its own page", "[calendar]")
{
    Shown shown;
    shown.add("Legs");
    const RoutineId trunk = shown.add("Trunk");
    shown.once(trunk, november(2));
    shown.open();

    shown.page->planRoutine(trunk);
    CHECK(shown.find<QComboBox>("rule-routine")->currentText() == QStringLiteral("Trunk"));
    shown.find<QComboBox>("rule-kind")->setFocus();
    pressKey(Qt::Key_Down);
    CHECK(shown.find("weekday-1") == nullptr);
    shown.find<QDateEdit>("rule-from")->setDate(QDate(2026, 11, 25));
    shown.click("rule-accept");
    REQUIRE(shown.document.plan().rules.size() == 2);
    CHECK(std::get<Once>(shown.document.plan().rules[1].when) == Once{november(25)});

    shown.click("add");
    pressKey(Qt::Key_Escape);
    CHECK(shown.find("rule-accept") == nullptr);
    CHECK(shown.document.plan().rules.size() == 2);
}

TEST_CASE("an entry is dragged to another day, and Undo takes it back", "[calendar]")
{
    Shown shown;
    const RuleId rule = shown.once(shown.add("Legs"), november(19));
    shown.open();

    shown.drag(november(19), november(21));
    REQUIRE(shown.exceptions().size() == 1);
    CHECK(shown.exceptions()[0] == ScheduleException{.rule = rule,
                                                     .original = november(19),
                                                     .kind = ExceptionKind::Moved,
                                                     .movedTo = november(21)});
    CHECK(shown.cell(november(19))->day().entries.empty());
    CHECK(shown.cell(november(21))->day().entries.size() == 1);
    CHECK(shown.text("day-title") == QStringLiteral("Sat 21 Nov"));
    shown.click("messageAction0");
    CHECK(shown.exceptions().empty());
    CHECK(shown.cell(november(19))->day().entries.size() == 1);
}

TEST_CASE("a drag to the past or given up with Escape moves nothing", "[calendar]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(19));
    shown.open();

    shown.drag(november(19), november(12));
    CHECK(shown.exceptions().empty());

    DayCell *source = shown.cell(november(19));
    const QPoint target = shown.startDragging(november(19), november(20));
    CHECK(shown.find<QWidget>("dragged-entry") != nullptr);
    QTest::keyClick(source, Qt::Key_Escape);
    CHECK(shown.find<QWidget>("dragged-entry") == nullptr);
    QTest::mouseRelease(source, Qt::LeftButton, {}, target);
    CHECK(shown.exceptions().empty());
}

TEST_CASE("what is done stays on its day", "[calendar]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RuleId rule = shown.once(legs, november(17));
    const SessionId session = shown.logDone(legs, {rule, november(17)});
    shown.open();
    QSignalSpy opened(&*shown.page, &PlanPage::sessionRequested);

    shown.drag(november(17), november(20));
    CHECK(shown.exceptions().empty());
    CHECK(shown.find("skip") == nullptr);
    shown.click("open-session");
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<SessionId>() == session);
}

TEST_CASE("the calendar is walked and changed by keys alone", "[calendar]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RuleId rule = shown.once(legs, november(18));
    shown.open();
    QSignalSpy started(&*shown.page, &PlanPage::startRequested);

    shown.cell(november(17))->setFocus(Qt::TabFocusReason);
    pressKey(Qt::Key_Right);
    CHECK(shown.text("day-title") == QStringLiteral("Wed 18 Nov"));
    pressKey(Qt::Key_Right, Qt::ControlModifier);
    pressKey(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(shown.exceptions().size() == 1);
    CHECK(shown.exceptions()[0].movedTo == november(26));
    CHECK(QApplication::focusWidget() == shown.cell(november(26)));

    pressKey(Qt::Key_PageDown);
    CHECK(shown.text("plan-title") == QStringLiteral("December 2026"));
    CHECK(shown.text("day-title") == QStringLiteral("Sat 26 Dec"));
    pressKey(Qt::Key_Home);
    CHECK(shown.text("plan-title") == QStringLiteral("November 2026"));
    CHECK(shown.text("day-title") == QStringLiteral("Today, Tue 17 Nov"));
    for (int week = 0; week < 3; ++week)
        pressKey(Qt::Key_Down);
    CHECK(shown.text("plan-title") == QStringLiteral("December 2026"));

    pressKey(Qt::Key_Home);
    pressKey(Qt::Key_Down);
    pressKey(Qt::Key_Right);
    pressKey(Qt::Key_Right);
    pressKey(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == shown.find("start"));
    pressKey(Qt::Key_Space);
    REQUIRE(started.count() == 1);
    CHECK(started[0][0].value<RoutineId>() == legs);
    CHECK(started[0][1].value<std::optional<PlannedFor>>() == PlannedFor{rule, november(18)});
}

TEST_CASE("a day's session can be skipped, moved and put back", "[calendar]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(17));
    shown.open();

    shown.click("skip");
    REQUIRE(shown.exceptions().size() == 1);
    CHECK(shown.exceptions()[0].kind == ExceptionKind::Skipped);
    CHECK(shown.find("start") == nullptr);
    shown.click("put-back");
    CHECK(shown.exceptions().empty());

    shown.click("move");
    auto *calendar = shown.page->findChild<QCalendarWidget *>(QStringLiteral("move-calendar"));
    REQUIRE(calendar != nullptr);
    calendar->setSelectedDate(QDate(2026, 11, 23));
    auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    REQUIRE(days != nullptr);
    QTest::keyClick(days, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(shown.exceptions().size() == 1);
    CHECK(shown.exceptions()[0].movedTo == november(23));
    CHECK(shown.text("day-title") == QStringLiteral("Mon 23 Nov"));
}

TEST_CASE("a rule is switched off, changed and deleted without touching the past", "[calendar]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    shown.document.addRule(
        {.id = {},
         .routine = legs,
         .when = OnWeekdays{.days = {std::chrono::Tuesday, std::chrono::Thursday},
                            .from = november(3),
                            .until = std::nullopt},
         .time = {}});
    shown.open();
    const auto planned = [&](unsigned day) {
        return shown.cell(november(day))->day().entries.size() == 1;
    };
    REQUIRE(planned(12));
    REQUIRE(planned(19));

    SECTION("off and on")
    {
        shown.find<QCheckBox>("rule-switch")->setFocus(Qt::TabFocusReason);
        pressKey(Qt::Key_Space);
        CHECK_FALSE(planned(19));
        REQUIRE(QApplication::focusWidget() == shown.find<QCheckBox>("rule-switch"));
        pressKey(Qt::Key_Space);
        CHECK(planned(19));
    }
    SECTION("other days")
    {
        shown.click<QToolButton>("rule-more");
        shown.choose("rule-menu", 0);
        shown.click("weekday-4");
        shown.click("weekday-6");
        shown.click("rule-accept");
        CHECK_FALSE(planned(19));
        CHECK(planned(21));
    }
    SECTION("deleted")
    {
        shown.click<QToolButton>("rule-more");
        shown.choose("rule-menu", 3);
        CHECK_FALSE(planned(19));
        CHECK(shown.find<QCheckBox>("rule-switch") == nullptr);
        shown.click("messageAction0");
        CHECK(planned(19));
    }
    CHECK(planned(12));
}

TEST_CASE("a day too full for its entries says how many more there are", "[calendar]")
{
    std::vector<CalendarEntry> entries;
    for (int count = 0; count < 6; ++count)
        entries.push_back({.item = {.day = november(17)}, .name = QStringLiteral("Legs")});
    const QRect roomy(0, 0, 100, heightOfLines(6));
    CHECK(dayLinesIn(roomy, entries).hidden == 0);
    const QRect tight(0, 0, 100, heightOfLines(6) - 1);
    const DayLines lines = dayLinesIn(tight, entries);
    CHECK(lines.hidden + static_cast<int>(lines.lines.size()) == 6);
    CHECK(lines.hidden > 0);
    CHECK(lines.more.bottom() <= tight.bottom());
}

TEST_CASE("in a narrow window the day and the rules open on demand", "[calendar]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(17));
    shown.open(900);
    CHECK(shown.find("skip") == nullptr);
    shown.click("open-panel");
    CHECK(shown.find("skip") != nullptr);
    shown.click("open-panel");
    CHECK(shown.find("skip") == nullptr);

    QTest::mouseDClick(shown.cell(november(17)), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(shown.find("skip") != nullptr);
}

TEST_CASE("phases and pauses are named on their days, a pause before a phase", "[calendar]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(18));
    shown.document.setFrame({}, {{PauseKind::Holiday, {november(20), november(22)}}},
                            {{.kind = PhaseKind::Build, .from = november(9), .weeks = 2}});
    shown.open();
    const auto frame = [&shown](unsigned day) { return shown.cell(november(day))->day().frame; };
    CHECK(frame(8).name.isEmpty());
    CHECK(frame(9) == DayFrame{QStringLiteral("Build"), false, true});
    CHECK(frame(10) == DayFrame{QStringLiteral("Build"), false, false});
    CHECK(frame(16).isNamed); // on a new line
    CHECK(frame(20) == DayFrame{QStringLiteral("Holiday"), true, true});
    CHECK(frame(22).isPause);
    CHECK(frame(23).name.isEmpty());
    CHECK(shown.cell(november(20))->accessibleName().contains(QStringLiteral("Holiday")));
}
