// SPDX-License-Identifier: GPL-3.0-or-later
// A million sets, 25 in each of 40,000 sessions, four a day: reading the log's list, the figures of
// each period of Progress, a key typed into the search, and the page itself. Prints milliseconds.
#include <QApplication>
#include <QLineEdit>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "drawing/qt_text.h"
#include "measure.h"
#include "storage/database.h"
#include "storage/next_step_answers.h"
#include "storage/session_log.h"
#include "support/fixed_clock.h"
#include "support/scripted_prompts.h"
#include "support/temp_folder.h"
#include "ui/document/log_book.h"
#include "ui/document/next_steps.h"
#include "ui/document/plan_document.h"
#include "ui/figure_thumbnails.h"
#include "ui/progress/progress_figures.h"
#include "ui/progress/progress_page.h"
#include "ui/settings.h"
#include "ui/shipped_data.h"

using namespace hipstride;

namespace {

constexpr int sessionCount = 40'000;
constexpr int sessionsPerDay = 4;
constexpr int stepCount = 5;
constexpr int setsPerStep = 5;
constexpr int rounds = 7;

ExerciseKey keyOf(int step)
{
    return "exercise-" + std::to_string(step);
}

Catalogue catalogue()
{
    std::vector<Exercise> exercises;
    for (int step = 0; step < stepCount; ++step) {
        Exercise exercise;
        exercise.key = keyOf(step);
        exercise.primaryMuscles = {allOf<Muscle>()[static_cast<std::size_t>(step)]};
        exercise.secondaryMuscles = {allOf<Muscle>()[static_cast<std::size_t>(step) + 4]};
        exercises.push_back(std::move(exercise));
    }
    return Catalogue(std::move(exercises), {});
}

Session sessionOn(Date day)
{
    Session session{.routine = {1},
                    .routineName = "Hips and knees",
                    .day = day,
                    .startedAt = Moment(std::chrono::sys_days(day)) + std::chrono::hours(18),
                    .endedAt = Moment(std::chrono::sys_days(day)) + std::chrono::hours(19),
                    .state = SessionState::Finished,
                    .effort = 6,
                    .pain = 1};
    for (int step = 0; step < stepCount; ++step) {
        session.steps.push_back(
            {.exercise = keyOf(step), .exerciseName = "Exercise", .dose = {.sets = setsPerStep}});
        for (int set = 1; set <= setsPerStep; ++set)
            session.sets.push_back({.step = step, .setNumber = set, .side = Side::Both});
    }
    return session;
}

Plan dailyPlan(Date from)
{
    using namespace std::chrono;
    return {.routines = {{.id = {1}, .name = "Hips and knees", .steps = {}}},
            .rules = {{.id = {1},
                       .routine = {1},
                       .when = OnWeekdays{.days = {Monday, Tuesday, Wednesday, Thursday, Friday},
                                          .from = from}}},
            .exceptions = {}};
}

} // namespace

int main(int count, char **words)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    const FixedClock clock;
    const TempFolder folder;
    Database database(folder / "log.sqlite");
    SessionLog log(database, {1});
    const Date first = addDays(clock.today(), 1 - sessionCount / sessionsPerDay);
    database.transaction([&] {
        for (int i = 0; i < sessionCount; ++i)
            log.add(sessionOn(addDays(first, i / sessionsPerDay)));
    });
    const Catalogue exercises = catalogue();
    PlanDocument document(dailyPlan(first));
    LogBook book(log);

    measure(rounds, "list of all sessions, from the file", [&] { log.list(); });
    const auto figures = [&](ProgressPeriod period) {
        progressFigures(document.plan(), book, exercises, period, clock.today());
    };
    measure(rounds, "figures of a week", [&] { figures(ProgressPeriod::Week); });
    measure(rounds, "figures of a month", [&] { figures(ProgressPeriod::Month); });
    measure(rounds, "figures of all", [&] { figures(ProgressPeriod::All); });

    Settings settings(toQt((folder / "settings.ini").string()));
    ScriptedPrompts prompts;
    NextStepAnswers answers(database, {1});
    NextSteps nextSteps(document, book, answers, exercises, settings);
    const ShippedData shipped = readShipped(shippedTexts());
    FigureThumbnails thumbnails(*shipped.figures);
    ProgressPage page(document, book, nextSteps, exercises, thumbnails, clock, settings, prompts);
    page.resize(1088, 800);
    page.show();
    measure(rounds, "page after a change, until painted", [&] {
        Q_EMIT book.changed();
        QCoreApplication::processEvents();
    });
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("session-search"));
    int key = 0;
    measure(rounds, "key in the search, until painted", [&] {
        search->setText(QStringLiteral("hips 17 november").left(++key));
        QCoreApplication::processEvents();
    });
    return 0;
}
