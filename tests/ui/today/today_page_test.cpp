// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

#include "routine/session_begin.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/seen.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/today/due_text.h"
#include "ui/today/today_page.h"
#include "ui/widgets/figure_view.h"

using namespace hipstride;

namespace {

// today is Tuesday 17 November 2026, 17:40
Date november(unsigned day)
{
    return Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(day)};
}

Routine routineNamed(const char *name, std::vector<const char *> exercises)
{
    Routine routine{.id = {}, .name = name, .steps = {}};
    for (const char *exercise : exercises)
        routine.steps.push_back({.exercise = exercise, .dose = {.sets = 3}, .note = {}});
    return routine;
}

/// A page on a plan and a log in a folder of its own, shown as in the window.
struct Shown
{
    RoutineId add(const char *name)
    {
        return document.addRoutine(routineNamed(name, {"bridge", "squat"}), {});
    }
    RuleId once(RoutineId routine, Date day, std::optional<TimeOfDay> time = {})
    {
        return document.addRule({.id = {}, .routine = routine, .when = Once{day}, .time = time});
    }
    SessionId logDone(RoutineId routine, Date day, std::optional<PlannedFor> planned = {})
    {
        const Moment start = Moment(std::chrono::sys_days(day)) + std::chrono::hours(8);
        Session session =
            beginSession(*findRoutine(document.plan(), routine), catalogue, day, start, planned);
        for (int step = 0; step < static_cast<int>(session.steps.size()); ++step) {
            for (int number = 1; number <= 3; ++number)
                session.sets.push_back({.step = step, .setNumber = number, .finishedAt = start});
        }
        session.state = SessionState::Finished;
        session.endedAt = start + std::chrono::minutes(22);
        session.effort = 6;
        session.pain = 1;
        return logBook.add(session);
    }
    void open()
    {
        document.undoStack().clear();
        page.emplace(document, logBook, catalogue, thumbnails, templates, clock);
        page->resize(1088, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    template <typename Widget = QPushButton>
    Widget *find(const char *name) const
    {
        return seenIn<Widget>(*page, name);
    }
    QString text(const char *name) const { return textIn(*page, name); }
    void click(const char *name) const { clickIn(*page, name); }
    bool hasText(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    TempFolder folder;
    Database database{folder / "data.sqlite"};
    PersonStore people{database};
    SessionLog log{database, people.me().id};
    const Catalogue catalogue = aCatalogue();
    const std::vector<RoutineTemplate> templates{
        {.id = "five",
         .name = "Five",
         .goal = Goal::PreRun,
         .steps = {{.step = {.exercise = "squat", .dose = {}, .note = {}}, .ours = {}}}}};
    FixedClock clock;
    PlanDocument document;
    LogBook logBook{log};
    FigureLibrary figures{R"({"format": "hipstride-figures", "version": 1, "figures": []})"};
    FigureThumbnails thumbnails{figures};
    std::optional<TodayPage> page;
};

} // namespace

TEST_CASE("what is due first stands on top and starts with one click", "[today]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RoutineId trunk = shown.add("Trunk");
    shown.once(trunk, november(17));
    const RuleId rule = shown.once(legs, november(17), TimeOfDay(17 * 60 + 50));
    shown.open();
    QSignalSpy started(&*shown.page, &TodayPage::startRequested);

    CHECK(shown.text("today-date") == QStringLiteral("Tuesday 17 November 2026"));
    CHECK(shown.text("due-name") == QStringLiteral("Legs"));
    CHECK(shown.text("due-when") == QStringLiteral("Due at 17:50, in 10 minutes"));
    shown.click("start");
    REQUIRE(started.count() == 1);
    CHECK(started[0][0].value<RoutineId>() == legs);
    CHECK(started[0][1].value<std::optional<PlannedFor>>() == PlannedFor{rule, november(17)});

    shown.click("start-later");
    REQUIRE(started.count() == 2);
    CHECK(started[1][0].value<RoutineId>() == trunk);
}

TEST_CASE("the page is painted before the figures are read, and gives an undrawn one no room",
          "[today]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(17));
    shown.page.emplace(shown.document, shown.logBook, shown.catalogue, shown.thumbnails,
                       shown.templates, shown.clock);
    shown.page->resize(1088, 800);
    shown.page->show();
    shown.page->grab();
    const auto *figure = shown.page->findChild<FigureView *>(QStringLiteral("due-figure"));

    CHECK_FALSE(shown.figures.isRead());
    CHECK(figure->isVisible());
    QCoreApplication::processEvents();
    CHECK(shown.figures.isRead());
    CHECK_FALSE(figure->isVisible());
}

TEST_CASE("skipping what is due brings up the next, and Undo brings it back", "[today]")
{
    Shown shown;
    shown.once(shown.add("Legs"), november(17), TimeOfDay(18 * 60));
    shown.once(shown.add("Trunk"), november(17));
    shown.open();

    QTest::keyClick(shown.find("skip"), Qt::Key_Space);
    QCoreApplication::processEvents();
    CHECK(shown.text("due-name") == QStringLiteral("Trunk"));
    CHECK(shown.hasText(QStringLiteral("Left out Legs of Tue 17 Nov.")));
    shown.click("messageAction0");
    CHECK(shown.text("due-name") == QStringLiteral("Legs"));
    CHECK(shown.find("messageAction0") == nullptr);
}

TEST_CASE("Later moves what is due to the next day with room", "[today]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RuleId rule = shown.once(legs, november(17));
    shown.once(legs, november(18));
    shown.open();

    shown.click("later");
    REQUIRE(shown.document.plan().exceptions.size() == 1);
    CHECK(shown.document.plan().exceptions[0] == ScheduleException{.rule = rule,
                                                                   .original = november(17),
                                                                   .kind = ExceptionKind::Moved,
                                                                   .movedTo = november(19)});
    CHECK(shown.text("quiet-title") == QStringLiteral("Nothing is due today."));
    CHECK(shown.text("quiet-line") == QStringLiteral("Next: Legs, Wed 18 Nov"));
}

TEST_CASE("what was missed can be moved to a day with room or let go", "[today]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RuleId sunday = shown.once(legs, november(15));
    shown.once(legs, november(9)); // longer ago than a week
    shown.once(legs, november(17));
    shown.once(legs, november(18));
    shown.open();

    CHECK(shown.hasText(QStringLiteral("Thursday has room for it.")));
    CHECK(shown.find("move-missed")->text() == QStringLiteral("Move to Thu 19"));
    SECTION("moved")
    {
        shown.click("move-missed");
        REQUIRE(shown.document.plan().exceptions.size() == 1);
        CHECK(shown.document.plan().exceptions[0].rule == sunday);
        CHECK(shown.document.plan().exceptions[0].movedTo == november(19));
    }
    SECTION("let go")
    {
        shown.click("let-go");
        REQUIRE(shown.document.plan().exceptions.size() == 1);
        CHECK(shown.document.plan().exceptions[0].kind == ExceptionKind::Skipped);
    }
    CHECK(shown.find<QWidget>("missed-list") == nullptr);
}

TEST_CASE("a day that is done says so, shows the session and offers another", "[today]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    const RuleId rule = shown.once(legs, november(17));
    const SessionId session = shown.logDone(legs, november(17), PlannedFor{rule, november(17)});
    shown.open();
    QSignalSpy opened(&*shown.page, &TodayPage::sessionRequested);
    QSignalSpy started(&*shown.page, &TodayPage::startRequested);

    CHECK(shown.text("quiet-title") == QStringLiteral("Done for today."));
    CHECK(shown.text("last-session-text") ==
          QStringLiteral("Legs, 22 min, today. Effort 6 of 10."));
    shown.click("open-last");
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<SessionId>() == session);

    shown.click("start-any");
    auto *menu = shown.page->findChild<QMenu *>(QStringLiteral("start-menu"));
    REQUIRE(menu != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions()[0]).center());
    REQUIRE(started.count() == 1);
    CHECK(started[0][0].value<RoutineId>() == legs);
    CHECK_FALSE(started[0][1].value<std::optional<PlannedFor>>().has_value());
}

TEST_CASE("the first start offers three ways in", "[today]")
{
    Shown shown;
    shown.open();
    QSignalSpy ready(&*shown.page, &TodayPage::templateRequested);
    QSignalSpy build(&*shown.page, &TodayPage::buildRequested);
    QSignalSpy clinic(&*shown.page, &TodayPage::clinicRequested);
    QSignalSpy pages(&*shown.page, &TodayPage::pageRequested);

    shown.click("way-ready");
    shown.click("way-build");
    shown.click("way-clinic");
    REQUIRE(ready.count() == 1);
    CHECK(ready[0][0].toString() == QStringLiteral("five"));
    CHECK(build.count() == 1);
    CHECK(clinic.count() == 1);

    shown.add("Legs");
    CHECK(shown.find("way-ready") == nullptr);
    CHECK(shown.text("quiet-title") == QStringLiteral("Nothing is due today."));
    shown.click("plan-something");
    REQUIRE(pages.count() == 1);
    CHECK(pages[0][0].toString() == QStringLiteral("plan"));
}

TEST_CASE("the page follows the clock, and midnight brings the next day", "[today]")
{
    Shown shown;
    const RoutineId legs = shown.add("Legs");
    shown.once(legs, november(17), TimeOfDay(17 * 60 + 50));
    shown.once(legs, november(18), TimeOfDay(7 * 60));
    shown.open();
    auto *minute = shown.page->findChild<QTimer *>(QStringLiteral("minute"));
    REQUIRE(minute != nullptr);
    CHECK(minute->isActive());
    const auto minutePasses = [&] {
        minute->start(0);
        return QTest::qWaitFor([&] { return minute->interval() != 0; });
    };

    shown.clock.time = TimeOfDay(17 * 60 + 49);
    REQUIRE(minutePasses());
    CHECK(shown.text("due-when") == QStringLiteral("Due at 17:50, in 1 minute"));
    shown.clock.day = november(18);
    shown.clock.time = TimeOfDay(0);
    REQUIRE(minutePasses());
    CHECK(shown.text("today-date") == QStringLiteral("Wednesday 18 November 2026"));
    CHECK(shown.text("due-when") == QStringLiteral("Due at 07:00, in about 7 hours"));
    shown.page->hide();
    CHECK_FALSE(minute->isActive());
}

TEST_CASE("a time that has passed is still due", "[today]")
{
    const AgendaItem item{.day = november(17), .time = TimeOfDay(10 * 60)};
    CHECK(dueText(item, TimeOfDay(11 * 60)) == QStringLiteral("Due since 10:00"));
    CHECK(dueText(item, TimeOfDay(10 * 60)) == QStringLiteral("Due now, at 10:00"));
    CHECK(dueText(item, TimeOfDay(9 * 60)) == QStringLiteral("Due at 10:00, in about 1 hour"));
    CHECK(dueText({.day = november(17)}, TimeOfDay(0)) == QStringLiteral("Due today"));
}

TEST_CASE("the activation of today's run says which run it is for, and the run stands below",
          "[today]")
{
    using namespace std::chrono_literals;
    Shown shown;
    const RoutineId five = shown.add("Five to fire up");
    shown.document.addRun({.id = {},
                           .kind = RunKind::Easy,
                           .when = Once{november(17)},
                           .time = 18h,
                           .length = 48min});
    shown.document.addRule(
        {.id = {},
         .routine = five,
         .when = BeforeRuns{{RunKind::Easy}, 10min, 0, november(1), std::nullopt}});
    shown.open();
    CHECK(shown.text("due-when") == QStringLiteral("Due at 17:50, in 10 minutes"));
    CHECK(shown.text("due-reason") == QStringLiteral("Before your easy run at 18:00"));
    CHECK(shown.hasText(QStringLiteral("Easy run")));
    CHECK(shown.hasText(QStringLiteral("About 48 min, activation first")));
}

TEST_CASE("of two runs today each has its activation, and the second is due once the first began",
          "[today]")
{
    using namespace std::chrono_literals;
    Shown shown;
    const RoutineId five = shown.add("Five to fire up");
    for (const TimeOfDay time : {TimeOfDay(7h), TimeOfDay(18h)})
        shown.document.addRun(
            {.id = {}, .kind = RunKind::Easy, .when = Once{november(17)}, .time = time});
    shown.document.addRule(
        {.id = {},
         .routine = five,
         .when = BeforeRuns{{RunKind::Easy}, 10min, 0, november(1), std::nullopt}});
    shown.clock.time = TimeOfDay(6h + 40min);
    shown.open();
    CHECK(shown.text("due-when") == QStringLiteral("Due at 06:50, in 10 minutes"));
    CHECK(shown.text("due-reason") == QStringLiteral("Before your easy run at 07:00"));
    CHECK(shown.hasText(QStringLiteral("Later today")));
    CHECK(shown.hasText(QStringLiteral("activation first")));
    CHECK(shown.hasText(QStringLiteral("activation at 17:50")));

    shown.clock.time = TimeOfDay(7h + 1min);
    auto *minute = shown.page->findChild<QTimer *>(QStringLiteral("minute"));
    minute->start(0);
    REQUIRE(QTest::qWaitFor([&] { return minute->interval() != 0; }));
    CHECK(shown.text("due-reason") == QStringLiteral("Before your easy run at 18:00"));
    CHECK(shown.hasText(QStringLiteral("Also today")));
    // done without the one before it
    shown.click("skip");
    CHECK(shown.text("due-reason") == QStringLiteral("Before your easy run at 07:00"));
    REQUIRE(shown.document.plan().exceptions.size() == 1);
}

TEST_CASE("on a day without a run the next one is named with its activation", "[today]")
{
    using namespace std::chrono_literals;
    Shown shown;
    const RoutineId five = shown.add("Five to fire up");
    shown.document.addRun(
        {.id = {}, .kind = RunKind::Long, .when = Once{november(19)}, .time = 9h});
    shown.document.addRule(
        {.id = {},
         .routine = five,
         .when = BeforeRuns{{RunKind::Long}, 10min, 0, november(1), std::nullopt}});
    shown.open();
    CHECK(shown.hasText(QStringLiteral("Next run")));
    CHECK(shown.hasText(QStringLiteral("At 09:00, activation at 08:50")));
}
