// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTimeEdit>

#include "ui/calendar/shown_plan.h"

using namespace hipstride;
using namespace std::chrono_literals;

namespace {

/// With one routine, on which rules may hang.
struct Shown : ShownPlan
{
    Shown() { legs = document.addRoutine({.id = {}, .name = "Legs", .steps = {}}, {}); }

    RunId add(RunKind kind, Date day, std::optional<TimeOfDay> time = 18h)
    {
        return addRun(kind, day, time);
    }
    RuleId beforeEasyRuns() { return ShownPlan::beforeEasyRuns(legs); }

    RoutineId legs;
};

} // namespace

TEST_CASE("dragging a run takes what hangs on it along, and one undo brings both back",
          "[calendar]")
{
    Shown shown;
    shown.beforeEasyRuns();
    shown.add(RunKind::Easy, november(19));
    shown.open();
    const QPoint target = shown.startDragging(november(19), november(21));
    QTest::mouseRelease(shown.cell(november(19)), Qt::LeftButton, {}, target);
    QCoreApplication::processEvents();
    CHECK(shown.document.plan().runExceptions.size() == 1);
    CHECK(shown.dayOfSession() == november(21));
    CHECK(shown.cell(november(21))->accessibleName().contains(QStringLiteral("Legs")));
    shown.document.undoStack().undo();
    CHECK(shown.dayOfSession() == november(19));
}

TEST_CASE("two runs of a day stand with what hangs on each, in month, week and list", "[calendar]")
{
    Shown shown;
    shown.beforeEasyRuns();
    shown.add(RunKind::Easy, november(19), 18h);
    shown.add(RunKind::Easy, november(19), 7h);
    shown.open();
    const auto saidOf = [&] {
        const QString name = shown.cell(november(19))->accessibleName();
        return name.mid(name.indexOf(QLatin1Char(':')) + 2).split(QStringLiteral("; "));
    };
    // a month has little room: the run first, then what hangs on it
    const QStringList month = saidOf();
    REQUIRE(month.size() == 4);
    CHECK(month[0].contains(QStringLiteral("07:00")));
    CHECK(month[1] == QStringLiteral("Legs, Planned for 06:50"));
    CHECK(month[2].contains(QStringLiteral("18:00")));
    CHECK(month[3] == QStringLiteral("Legs, Planned for 17:50"));
    auto *form = shown.find<QWidget>("plan-form");
    REQUIRE(form != nullptr);
    for (const char *name : {"Week", "List"}) {
        for (auto *button : form->findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String(name))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTest::mouseClick(shown.cell(november(19)), Qt::LeftButton);
        QCoreApplication::processEvents();
        const QStringList row = saidOf();
        REQUIRE(row.size() == 4);
        CHECK(row[0] == QStringLiteral("Legs, Planned for 06:50"));
        CHECK(row[1].contains(QStringLiteral("07:00")));
        CHECK(row[2] == QStringLiteral("Legs, Planned for 17:50"));
        CHECK(row[3].contains(QStringLiteral("18:00")));
    }
    // of the two that can be skipped the first is pressed: the other stays
    shown.click("skip");
    REQUIRE(shown.exceptions().size() == 1);
    CHECK(shown.exceptions()[0].run == RunId{2});
    CHECK(saidOf().filter(QStringLiteral("Planned for 17:50")).size() == 1);
    CHECK(saidOf().filter(QStringLiteral("Skipped")).size() == 1);
    shown.click("put-back");
    CHECK(shown.exceptions().empty());
}

TEST_CASE("moving one of two runs of a day takes along only what hangs on it", "[calendar]")
{
    Shown shown;
    shown.beforeEasyRuns();
    shown.add(RunKind::Easy, november(19), 7h);
    shown.add(RunKind::Easy, november(19), 18h);
    shown.open();
    shown.drag(november(19), november(21)); // the first entry, the run at 7
    const auto all = occurrencesIn(shown.document.plan(), {november(1), november(30)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].day == november(19));
    CHECK(all[0].time == 17h + 50min);
    CHECK(all[1].day == november(21));
    CHECK(all[1].time == 6h + 50min);
    shown.document.undoStack().undo();
    CHECK(shown.document.plan().runExceptions.empty());
}

TEST_CASE("a run is moved by Ctrl and the arrow keys", "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Long, november(22));
    shown.open();
    DayCell *cell = shown.cell(november(22));
    QTest::mouseClick(cell, Qt::LeftButton, {}, cell->boxOf(0).center());
    QTest::keyClick(cell, Qt::Key_Right, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(runsIn(shown.document.plan(), {november(1), november(30)})[0].day == november(23));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(runsIn(shown.document.plan(), {november(1), november(30)})[0].day == november(24));
}

TEST_CASE("a weekly run is added in the panel and stands in the calendar", "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Easy, november(1));
    shown.open();
    shown.click("add-run");
    shown.click("weekday-4");
    shown.click("run-accept");
    REQUIRE(shown.document.plan().runs.size() == 2);
    const auto &series = std::get<OnWeekdays>(shown.document.plan().runs[1].when);
    CHECK(series.days == Weekdays{std::chrono::Tuesday, std::chrono::Thursday});
    CHECK(shown.cell(november(26))->accessibleName().contains(QStringLiteral("Easy run")));
}

TEST_CASE("what is typed into a time takes the place of what was clicked, or of all of it",
          "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Easy, november(1));
    shown.open();
    shown.click("add-run");
    auto *time = shown.find<QTimeEdit>("run-time");
    REQUIRE(time != nullptr);
    auto *line = time->findChild<QLineEdit *>();
    QTest::mouseClick(line, Qt::LeftButton, {}, line->rect().center());
    QCoreApplication::processEvents();
    QTest::keyClick(time, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(time, QStringLiteral("0715"));
    CHECK(time->time() == QTime(7, 15));
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 20, line->height() / 2));
    QCoreApplication::processEvents();
    QTest::keyClicks(time, QStringLiteral("45"));
    CHECK(time->time() == QTime(7, 45));
    shown.click("run-accept");
    CHECK(shown.document.plan().runs.back().time == 7h + 45min);
    CHECK(shown.cell(november(17))->hasFocus());
    shown.click("add-run");
    pressKey(Qt::Key_Escape);
    CHECK(shown.cell(november(17))->hasFocus());
}

TEST_CASE("a run of one day is left out and put back", "[calendar]")
{
    Shown shown;
    shown.beforeEasyRuns();
    shown.add(RunKind::Easy, november(17));
    shown.open();
    shown.click("skip-run");
    CHECK(occurrencesIn(shown.document.plan(), {november(17), november(17)})[0].leftOut ==
          LeftOut::WithRun);
    // what went with its run comes back with it, not alone
    CHECK(shown.find("put-back") == nullptr);
    shown.click("put-run-back");
    CHECK(shown.document.plan().runExceptions.empty());
}

TEST_CASE("a session too close to a race is named, and goes back where it was", "[calendar]")
{
    Shown shown;
    const RuleId rule = shown.document.addRule({.id = {},
                                                .routine = shown.legs,
                                                .when = Once{november(26)},
                                                .time = 12h,
                                                .isOn = true,
                                                .isHeavy = true});
    shown.add(RunKind::Race, november(29), 10h);
    shown.document.move({rule, november(26)}, november(28));
    shown.open();
    auto *strip = shown.find<QWidget>("conflict");
    REQUIRE(strip != nullptr);
    QString said;
    for (const auto *label : strip->findChildren<QLabel *>())
        said += label->text() + QLatin1Char(' ');
    CHECK(said.contains(QStringLiteral("Too close to your race")));
    CHECK(said.contains(QStringLiteral("22 hours before")));
    CHECK(said.contains(QStringLiteral("48 hours")));
    QTest::mouseClick(strip->findChildren<QPushButton *>().front(), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(shown.document.plan().exceptions.empty());
    CHECK(shown.find<QWidget>("conflict") == nullptr);
}

TEST_CASE("what a calendar would change is shown before it is taken over", "[calendar]")
{
    const std::string club = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261124T180000\n"
                             "SUMMARY:Easy run\nEND:VEVENT\nBEGIN:VEVENT\nUID:b\n"
                             "DTSTART:20261125\nSUMMARY:Jump\nEND:VEVENT\nEND:VCALENDAR\n";
    Shown shown;
    shown.add(RunKind::Easy, november(1));
    shown.open();
    shown.page->readCalendar(QStringLiteral("club.ics"), club);
    CHECK(shown.find<QListWidget>("import-list")->count() == 1);
    CHECK(shown.document.plan().runs.size() == 1);
    auto *words = shown.find<QLineEdit>("keywords-1");
    words->setFocus();
    QSignalSpy edited(&*shown.page, &PlanPage::runKeywordsEdited);
    QTest::keyClicks(words, QStringLiteral(", jump"));
    CHECK(shown.find<QListWidget>("import-list")->count() == 2);
    const QStringList kept = edited.back().front().toStringList();
    CHECK(kept.front().endsWith(QStringLiteral(", jump")));
    shown.click("import-accept");
    CHECK(shown.document.plan().runs.size() == 3);
    shown.document.undoStack().undo();
    CHECK(shown.document.plan().runs.size() == 1);
}

TEST_CASE("the words for runs that were used before are used again", "[calendar]")
{
    Shown shown;
    shown.open();
    shown.page->setRunKeywords({QStringLiteral("jump"), {}, {}, {}});
    shown.page->readCalendar(QStringLiteral("club.ics"),
                             "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:b\nDTSTART:20261125\n"
                             "SUMMARY:Jump\nEND:VEVENT\nEND:VCALENDAR\n");
    CHECK(shown.find<QLineEdit>("keywords-1")->text() == QStringLiteral("jump"));
    CHECK(shown.find<QListWidget>("import-list")->count() == 1);
}

TEST_CASE("a broken calendar is refused with its line", "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Easy, november(1));
    shown.open();
    shown.page->readCalendar(QStringLiteral("bad.ics"), "BEGIN:VCALENDAR\nnonsense\n");
    CHECK(
        shown.find<QListWidget>("import-list")->item(0)->text().contains(QStringLiteral("line 2")));
    CHECK_FALSE(shown.find("import-accept")->isEnabled());
}

TEST_CASE("a rule before runs is added in words and by keys", "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Easy, november(19));
    shown.open();
    shown.click("add");
    auto *kind = shown.find<QComboBox>("rule-kind");
    kind->setFocus();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(kind, Qt::Key_Down);
    shown.click("rule-accept");
    REQUIRE(shown.document.plan().rules.size() == 1);
    CHECK(shown.document.plan().rules[0].when ==
          Recurrence(BeforeRuns{{RunKind::Easy}, 10min, 0, november(17), std::nullopt}));
    CHECK(shown.dayOfSession() == november(19));
}

TEST_CASE("the person chooses the week, or a list of the days that have something", "[calendar]")
{
    Shown shown;
    shown.add(RunKind::Easy, november(19));
    shown.open();
    auto *form = shown.find<QWidget>("plan-form");
    QTest::mouseClick(form->childAt(form->width() / 6, form->height() / 2), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(shown.find<DayCell>("day-2026-11-19") != nullptr);
    CHECK(shown.find<DayCell>("day-2026-11-24") == nullptr);

    QTest::mouseClick(form->childAt(form->width() * 5 / 6, form->height() / 2), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(shown.find<DayCell>("day-2026-11-19") != nullptr);
    CHECK(shown.find<DayCell>("day-2026-11-17") != nullptr); // today
    CHECK(shown.find<DayCell>("day-2026-11-18") == nullptr);
    QTest::mouseClick(shown.cell(november(19)), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(shown.find<DayCell>("day-2026-11-20") != nullptr);
    // from a day that goes as nothing is on it, the keys lead on
    REQUIRE(QApplication::focusWidget() == shown.cell(november(20)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(shown.find<DayCell>("day-2026-11-20") == nullptr);
    CHECK(QApplication::focusWidget() == shown.cell(november(21)));
}

TEST_CASE("the week of the chosen day is printed with its runs and sessions", "[calendar]")
{
    Shown shown;
    shown.beforeEasyRuns();
    shown.add(RunKind::Easy, november(19));
    shown.open();
    std::optional<WeekSheet> sheet;
    QObject::connect(&*shown.page, &PlanPage::weekPrintRequested, &*shown.page,
                     [&sheet](const WeekSheet &asked) { sheet = asked; });
    shown.click("print-week");
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->days.size() == 7);
    REQUIRE(sheet->days[3].lines.size() == 2);
    CHECK(sheet->days[3].lines[0] ==
          WeekSheetLine{"17:50", "Legs", "Before your easy run at 18:00", false});
    CHECK(sheet->days[3].lines[1] == WeekSheetLine{"18:00", "Easy run", "", true});
}
