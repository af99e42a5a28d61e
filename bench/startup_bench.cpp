// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window, with 10,000 sessions in the data,
// against an empty Qt Widgets window; and the memory of both after that. Then once more with 10,000
// exercises of the person's own. Prints medians and ratios. Promises: at most 1.5 each.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <future>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "catalogue/catalogue_reader.h"
#include "catalogue/own_exercises.h"
#include "drawing/type_face.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/own_exercise_store.h"
#include "storage/plan_store.h"
#include "storage/session_log.h"
#include "support/runner_year.h"
#include "ui/clock.h"
#include "ui/desktop/system_surroundings.h"
#include "ui/dialog_prompts.h"
#include "ui/main_window.h"
#include "ui/program.h"
#include "ui/theme.h"

using namespace hipstride;

namespace {

constexpr int rounds = 15;
constexpr int sessionsWanted = 10'000;
constexpr int exercisesWanted = 10'000;

/// Ends the process, at once, when the window has painted itself once.
class ExitAfterFirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_isSeen) {
            m_isSeen = true;
            // when this paint has reached the window
            QTimer::singleShot(0, this, [] { std::_Exit(0); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isSeen = false;
};

int runEmptyWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ExitAfterFirstPaint watcher;
    application.installEventFilter(&watcher);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int runProgram(int argc, char *argv[])
{
    const std::future<void> fonts = std::async(std::launch::async, readFontConfiguration);
    std::future<ShippedData> shipped = readAside();
    QApplication application(argc, argv);
    ExitAfterFirstPaint watcher;
    application.installEventFilter(&watcher);
    loadTypeFaces();
    ThemeSwitch themeSwitch(application);
    themeSwitch.apply(ThemeChoice::System, 1.0);
    DialogPrompts prompts;
    const SystemClock clock;
    SystemSurroundings surroundings;
    Program program(argv[2], themeSwitch, clock, prompts, std::move(shipped), surroundings.all());
    program.open();
    return QApplication::exec();
}

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/data/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const std::filesystem::path &folder)
{
    prepareDataFolder(folder);
    Database database(databasePath(folder));
    const CatalogueReading reading = readCatalogue(resource("exercises.json").toStdString());
    const TemplatesReading templates =
        readTemplates(resource("templates.json").toStdString(), reading.catalogue);
    const RunnerYear year =
        runnerYear(templates.templates, reading.catalogue, SystemClock().today());
    PlanStore(database, {1}).save(year.plan);
    SessionLog log(database, {1});
    database.transaction([&] {
        for (int i = 0; i < sessionsWanted; ++i) {
            Session session = year.sessions[static_cast<std::size_t>(i) % year.sessions.size()];
            session.day = addDays(session.day, -364 * (i / static_cast<int>(year.sessions.size())));
            log.add(session);
        }
    });
}

void fillOwnExercises(const std::filesystem::path &folder)
{
    const CatalogueReading reading = readCatalogue(resource("exercises.json").toStdString());
    const std::span<const Exercise> ours = reading.catalogue.exercises();
    std::vector<StoredExercise> own;
    for (std::size_t i = 0; i < exercisesWanted; ++i) {
        OwnExercise one{.exercise = ours[i % ours.size()], .figure = {}, .removedAt = {}};
        one.exercise.key = "own-" + std::to_string(i);
        own.push_back(toStored(one));
    }
    Database database(databasePath(folder));
    OwnExerciseStore(database).save(own);
}

struct Cost
{
    double milliseconds = 0;
    double mebibytes = 0;
};

Cost costOf(const std::vector<const char *> &arguments)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::execv("/proc/self/exe", const_cast<char *const *>(arguments.data()));
        std::_Exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    if (status != 0) {
        std::fprintf(stderr, "a start failed with status %d\n", status);
        std::exit(1);
    }
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    return {time.count(), static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<Cost> costs, double Cost::*part)
{
    std::ranges::sort(costs, {}, part);
    return costs[costs.size() / 2].*part;
}

int compare(const char *self)
{
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("hipstride-start-" + std::to_string(::getpid()));
    fill(folder);
    std::vector<Cost> ours, empty;
    for (int round = -1; round < rounds; ++round) { // the first pair warms up
        const Cost one = costOf({self, "program", folder.c_str(), nullptr});
        const Cost other = costOf({self, "empty", nullptr});
        if (round < 0)
            continue;
        ours.push_back(one);
        empty.push_back(other);
    }
    fillOwnExercises(folder);
    std::vector<Cost> withOwn;
    for (int round = 0; round < rounds; ++round)
        withOwn.push_back(costOf({self, "program", folder.c_str(), nullptr}));
    std::filesystem::remove_all(folder);
    const double time = median(ours, &Cost::milliseconds);
    const double emptyTime = median(empty, &Cost::milliseconds);
    const double memory = median(ours, &Cost::mebibytes);
    const double emptyMemory = median(empty, &Cost::mebibytes);
    std::printf("start to painted window, %d sessions: %.1f ms, empty window: %.1f ms, ratio %.2f "
                "(promise: 1.5)\n",
                sessionsWanted, time, emptyTime, time / emptyTime);
    std::printf("memory: %.1f MiB, empty window: %.1f MiB, ratio %.2f (promise: 1.5)\n", memory,
                emptyMemory, memory / emptyMemory);
    const double ownTime = median(withOwn, &Cost::milliseconds);
    std::printf("start with %d exercises of one's own too: %.1f ms, %.1f ms more\n",
                exercisesWanted, ownTime, ownTime - time);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "empty") == 0)
        return runEmptyWindow(argc, argv);
    if (argc > 2 && std::strcmp(argv[1], "program") == 0)
        return runProgram(argc, argv);
    return compare(argv[0]);
}
