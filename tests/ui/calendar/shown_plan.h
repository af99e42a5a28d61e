// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <optional>

#include "routine/session_begin.h"
#include "scheduling/occurrences.h"
#include "storage/database.h"
#include "storage/person_store.h"
#include "support/catalogue_builder.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/seen.h"
#include "support/shipped_figures.h"
#include "support/temp_folder.h"
#include "ui/calendar/calendar_view.h"
#include "ui/calendar/plan_page.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"

namespace hipstride {

// today is Tuesday 17 November 2026
inline Date november(unsigned day)
{
    return Date{std::chrono::year(2026), std::chrono::November, std::chrono::day(day)};
}

/// A page on a plan and a log in a folder of its own, shown as in the window.
struct ShownPlan
{
    RoutineId add(const char *name)
    {
        return document.addRoutine(
            {.id = {}, .name = name, .steps = {{.exercise = "bridge", .dose = {}, .note = {}}}},
            {});
    }
    RunId addRun(RunKind kind, Date day, std::optional<TimeOfDay> time = TimeOfDay(18 * 60))
    {
        return document.addRun({.id = {}, .kind = kind, .when = Once{day}, .time = time});
    }
    RuleId beforeEasyRuns(RoutineId legs)
    {
        return document.addRule(
            {.id = {},
             .routine = legs,
             .when = BeforeRuns{
                 {RunKind::Easy}, std::chrono::minutes(10), 0, november(1), std::nullopt}});
    }
    RuleId once(RoutineId routine, Date day)
    {
        return document.addRule({.id = {}, .routine = routine, .when = Once{day}, .time = {}});
    }
    SessionId logDone(RoutineId routine, PlannedFor planned)
    {
        const Moment start = Moment(std::chrono::sys_days(planned.original));
        Session session = beginSession(*findRoutine(document.plan(), routine), catalogue,
                                       planned.original, start, planned);
        session.sets = {{.step = 0, .setNumber = 1, .finishedAt = start}};
        session.state = SessionState::Finished;
        session.endedAt = start;
        return logBook.add(session);
    }
    void open(int width = 1088)
    {
        document.undoStack().clear();
        page.emplace(document, logBook, thumbnails, clock);
        page->resize(width, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
    }

    template <typename Widget = QPushButton>
    Widget *find(const char *name) const
    {
        return seenIn<Widget>(*page, name);
    }
    template <typename Widget = QPushButton>
    void click(const char *name) const
    {
        clickIn<Widget>(*page, name);
    }
    DayCell *cell(Date day) const
    {
        auto *found = find<DayCell>(("day-" + isoDate(day)).c_str());
        REQUIRE(found != nullptr);
        return found;
    }
    QString text(const char *name) const { return textIn(*page, name); }
    void choose(const char *menuName, int row) const
    {
        auto *menu = page->findChild<QMenu *>(QString::fromLatin1(menuName));
        REQUIRE(menu != nullptr);
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().at(row)).center());
        QCoreApplication::processEvents();
    }
    /// Presses on the first entry of a day, goes to another day and says where the pointer is then.
    QPoint startDragging(Date from, Date to) const
    {
        DayCell *source = cell(from);
        const QPoint hold = source->boxOf(0).center();
        QTest::mousePress(source, Qt::LeftButton, {}, hold);
        const QPoint target =
            source->mapFromGlobal(cell(to)->mapToGlobal(cell(to)->rect().center()));
        QTest::mouseMove(source, hold + QPoint(20, 0));
        QTest::mouseMove(source, target);
        return target;
    }
    void drag(Date from, Date to) const
    {
        DayCell *source = cell(from);
        const QPoint target = startDragging(from, to);
        QTest::mouseRelease(source, Qt::LeftButton, {}, target);
        QCoreApplication::processEvents();
    }
    Date dayOfSession() const
    {
        const auto all = occurrencesIn(document.plan(), {november(1), november(30)});
        REQUIRE(all.size() == 1);
        return all[0].day;
    }

    const std::vector<ScheduleException> &exceptions() const { return document.plan().exceptions; }

    TempFolder folder;
    Database database{folder / "data.sqlite"};
    PersonStore people{database};
    SessionLog log{database, people.me().id};
    const Catalogue catalogue = aCatalogue();
    FixedClock clock;
    PlanDocument document;
    LogBook logBook{log};
    FigureThumbnails thumbnails{noFigures()};
    std::optional<PlanPage> page;
};

} // namespace hipstride
