// SPDX-License-Identifier: GPL-3.0-or-later
// A plan of 20 routines and five years: 20 rules, some with routines in turn, a run nearly every
// day and on some days two, something skipped or moved each week, and 1,000 sessions in the log.
// Reading and writing it, opening Routines and Plan until they are painted, paging through the
// months, and composing. Prints milliseconds.
#include <QApplication>
#include <QPushButton>

#include <chrono>
#include <cstdio>
#include <string>

#include "measure.h"
#include "routine/composer.h"
#include "routine/session_begin.h"
#include "storage/database.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/fixed_clock.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/calendar/plan_page.h"
#include "ui/document/log_book.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/routines/routines_page.h"
#include "ui/shipped_data.h"

using namespace hipstride;

namespace {

constexpr int rounds = 9;
constexpr int routineCount = 20;
constexpr int years = 5;
constexpr std::size_t stepCount = 6;
constexpr int sessionCount = 1000;

std::vector<Routine> routines(const Catalogue &catalogue)
{
    std::vector<Routine> all;
    for (int id = 1; id <= routineCount; ++id) {
        Routine routine{.id = {id}, .name = "Routine " + std::to_string(id), .steps = {}};
        for (std::size_t step = 0; step < stepCount; ++step) {
            const std::size_t row =
                (static_cast<std::size_t>(id) * stepCount + step) % catalogue.exercises().size();
            const Exercise &exercise = catalogue.exercises()[row];
            routine.steps.push_back(
                {.exercise = exercise.key, .dose = exercise.dose.dose, .note = "Slowly."});
        }
        all.push_back(std::move(routine));
    }
    return all;
}

Plan fiveYears(const Catalogue &catalogue, Date today)
{
    Plan plan{.routines = routines(catalogue), .rules = {}, .exceptions = {}};
    const Date first = addDays(today, -years * 365);
    for (int id = 1; id <= routineCount; ++id) {
        ScheduleRule rule{.id = {id}, .routine = {id}};
        if (id % 4 == 0)
            rule.when = BeforeRuns{.kinds = {RunKind::Easy, RunKind::Quality}, .from = first};
        else
            rule.when = OnWeekdays{Weekdays::fromBits(1 << id % 7), first, std::nullopt};
        if (id % 8 == 0)
            rule.inTurn = {{1}, {2}, {3}};
        plan.rules.push_back(rule);
    }
    int run = 0;
    for (Date day = first; day <= addDays(today, 60); day = addDays(day, 1)) {
        if (++run % 7 == 0)
            continue; // a day of rest
        plan.runs.push_back({.id = {run},
                             .kind = run % 3 == 0 ? RunKind::Quality : RunKind::Easy,
                             .when = Once{day},
                             .time = TimeOfDay(18 * 60)});
        if (run % 9 == 0)
            plan.runs.push_back(
                {.id = {10'000 + run}, .when = Once{day}, .time = TimeOfDay(7 * 60)});
        if (run % 5 == 0)
            plan.runExceptions.push_back({{run}, day, ExceptionKind::Moved, addDays(day, 1)});
    }
    return plan;
}

void fill(SessionLog &log, const Plan &plan, const Catalogue &catalogue, Date today)
{
    for (int number = 1; number <= sessionCount; ++number) {
        const Date day = addDays(today, -number * 9 / 5);
        const Routine &routine = plan.routines[static_cast<std::size_t>(number % routineCount)];
        const Moment start = Moment(std::chrono::sys_days(day)) + std::chrono::hours(17);
        Session session = beginSession(routine, catalogue, day, start);
        session.state = SessionState::Finished;
        session.endedAt = start + std::chrono::minutes(20);
        session.sets = {{.step = 0, .setNumber = 1, .finishedAt = start}};
        log.add(session);
    }
}

void paint(Page &page)
{
    page.resize(1088, 800);
    page.show();
    QCoreApplication::processEvents();
}

} // namespace

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const FixedClock clock;
    const TempFolder folder;
    Database database(folder / "plan.sqlite");
    const ShippedData shipped = readShipped(shippedTexts());
    const Catalogue &catalogue = shipped.exercises.catalogue;
    PlanStore store(database, {1});
    const Plan plan = fiveYears(catalogue, clock.today());
    std::printf("%zu routines, %zu rules, %zu runs, %zu of them moved\n", plan.routines.size(),
                plan.rules.size(), plan.runs.size(), plan.runExceptions.size());

    measure(rounds, "writing the plan", [&] { store.save(plan); });
    measure(rounds, "reading the plan", [&] { store.load(); });
    PlanDocument document(store.load());
    SessionLog log(database, {1});
    fill(log, plan, catalogue, clock.today());
    LogBook book(log);
    FigureThumbnails thumbnails(*shipped.figures);
    ScriptedPrompts prompts;
    const std::vector<RoutineTemplate> templates;
    measure(rounds, "opening Routines, until painted", [&] {
        RoutinesPage page(document, catalogue, thumbnails, templates, clock, prompts);
        paint(page);
    });
    measure(rounds, "opening Plan, until painted", [&] {
        PlanPage page(document, book, thumbnails, clock);
        paint(page);
    });
    PlanPage page(document, book, thumbnails, clock);
    paint(page);
    auto *next = page.findChild<QPushButton *>(QStringLiteral("next"));
    measure(rounds, "turning to the next month, until painted", [&] {
        next->click();
        QCoreApplication::processEvents();
    });
    const auto all = allOf<Equipment>();
    const ComposeRequest request{
        .goal = Goal::Home, .minutes = 30, .equipment = {all.begin(), all.end()}};
    measure(rounds, "composing a routine of 30 minutes", [&] { compose(request, catalogue); });
    return 0;
}
