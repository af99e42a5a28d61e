// SPDX-License-Identifier: GPL-3.0-or-later
// A runner's year, written into a data folder as the program would have: prints how much it is, and
// how long writing and reading it takes. The screenshots show the same year.
// hipstride_year_of_sessions [DIR]: leaves the folder there, for hipstride --data-dir DIR.
#include <QGuiApplication>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <optional>

#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/session_log.h"
#include "support/temp_folder.h"
#include "support/year_folder.h"
#include "ui/clock.h"

using namespace hipstride;

namespace {

constexpr std::size_t fewestSessions = 300;
constexpr int fewestSets = 8'000;

void measure(const char *what, auto &&work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    std::printf("%-44s %8.2f ms\n", what, time.count());
}

int setsIn(const RunnerYear &year)
{
    int sets = 0;
    for (const Session &session : year.sessions)
        sets += doneSets(session.sets);
    return sets;
}

} // namespace

int main(int count, char **words)
{
    const QGuiApplication application(count, words);
    std::optional<TempFolder> temporary;
    const std::filesystem::path folder =
        count > 1 ? std::filesystem::path(words[1]) : temporary.emplace().path();
    const Date today = SystemClock().today();
    RunnerYear year;
    measure("made up and written", [&] { year = writeYear(folder, today); });
    const int sets = setsIn(year);
    std::printf("%zu sessions, %d sets done, %zu rules, %zu runs\n", year.sessions.size(), sets,
                year.plan.rules.size(), year.plan.runs.size());

    Database database(databasePath(folder));
    const SessionLog log(database, {1});
    const DateRange whole{addDays(today, -400), today};
    std::size_t problems = 0;
    measure("every session and set read", [&] { log.sessions(whole); });
    measure("the list of sessions", [&] { log.list(); });
    measure("sets of each exercise and side", [&] { log.setsDone(whole); });
    measure("all of it checked", [&] { problems = checkIntegrity(database).size(); });
    std::printf("%zu problems found\n", problems);
    const bool isEnough = year.sessions.size() >= fewestSessions && sets >= fewestSets;
    return isEnough && problems == 0 ? 0 : 1;
}
