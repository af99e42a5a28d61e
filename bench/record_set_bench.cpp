// SPDX-License-Identifier: GPL-3.0-or-later
// Recording a set, durable, against the same row inserted by SQLite alone with the same settings.
// Prints milliseconds for each and the ratio. Promise: at most 1.5.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <sqlite3.h>
#include <unistd.h>

#include "recorded_sets.h"
#include "storage/data_folder.h"
#include "storage/database.h"
#include "storage/session_log.h"

using namespace hipstride;

namespace {

constexpr int rounds = 15;
constexpr int setsARound = 100;

double millisecondsFor(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void require(int result, sqlite3 *database)
{
    if (result == SQLITE_OK || result == SQLITE_DONE)
        return;
    std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

/// The bare insert: one prepared statement, one transaction a set.
class BareLog
{
public:
    explicit BareLog(const std::filesystem::path &file)
    {
        require(sqlite3_open(file.c_str(), &m_database), m_database);
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
        run("CREATE TABLE session (session_id INTEGER PRIMARY KEY) STRICT");
        run("CREATE TABLE session_set (session_id INTEGER NOT NULL REFERENCES session, step INTEGER"
            " NOT NULL, set_number INTEGER NOT NULL, side TEXT NOT NULL, place INTEGER NOT NULL,"
            " outcome TEXT NOT NULL, repetitions INTEGER, finished_at_ms INTEGER NOT NULL,"
            " PRIMARY KEY (session_id, step, set_number, side)) STRICT, WITHOUT ROWID");
        require(sqlite3_prepare_v2(m_database,
                                   "INSERT INTO session_set VALUES (?, ?, ?, ?, ?, ?, ?, ?)", -1,
                                   &m_insert, nullptr),
                m_database);
    }
    ~BareLog()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    BareLog(const BareLog &) = delete;
    BareLog &operator=(const BareLog &) = delete;

    void begin(int session)
    {
        run(("INSERT INTO session VALUES (" + std::to_string(session) + ")").c_str());
    }

    void record(int session, const PerformedSet &set)
    {
        const auto side = nameOf(set.side);
        const auto outcome = nameOf(set.outcome);
        sqlite3_bind_int(m_insert, 1, session);
        sqlite3_bind_int(m_insert, 2, set.step);
        sqlite3_bind_int(m_insert, 3, set.setNumber);
        sqlite3_bind_text(m_insert, 4, side.data(), static_cast<int>(side.size()), nullptr);
        sqlite3_bind_int(m_insert, 5, set.setNumber);
        sqlite3_bind_text(m_insert, 6, outcome.data(), static_cast<int>(outcome.size()), nullptr);
        sqlite3_bind_int(m_insert, 7, std::get<Repetitions>(set.done).most);
        sqlite3_bind_int64(m_insert, 8, set.finishedAt.time_since_epoch().count());
        require(sqlite3_step(m_insert), m_database);
        sqlite3_reset(m_insert);
    }

private:
    void run(const char *sql)
    {
        require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace

int main()
{
    const std::filesystem::path folder =
        std::filesystem::temp_directory_path() / ("hipstride-bench-" + std::to_string(::getpid()));
    prepareDataFolder(folder);
    std::vector<double> ours, bare;
    {
        Database database(folder / "ours.sqlite");
        SessionLog log(database, {1});
        BareLog bareLog(folder / "bare.sqlite");
        for (int round = 0; round < rounds; ++round) {
            const SessionId session = log.add(sessionOfSets(setsARound));
            bareLog.begin(round);
            // in turn, so that a drifting machine is fair to both
            ours.push_back(millisecondsFor([&] {
                for (int i = 0; i < setsARound; ++i)
                    log.recordSet(session, setNumber(i));
            }));
            bare.push_back(millisecondsFor([&] {
                for (int i = 0; i < setsARound; ++i)
                    bareLog.record(round, setNumber(i));
            }));
        }
    }
    std::filesystem::remove_all(folder);
    std::printf("recording a set: %.3f ms, SQLite alone: %.3f ms, ratio %.2f (promise: 1.5)\n",
                median(ours) / setsARound, median(bare) / setsARound, median(ours) / median(bare));
}
