// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a process again and again while it records a session, and looks for every set that it had
// reported as written. hipstride_kill_test [--kills N] [--seed N] [--sealed 1]
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "faults/number_after.h"
#include "faults/sealed_log.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_store.h"
#include "storage/session_log.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr int stepCount = 4;
constexpr int setsPerStep = 5;
constexpr int countOfSets = stepCount * setsPerStep;

/// What the recording process says once something is on disk.
struct Report
{
    std::int64_t session = 0;
    int sets = 0; ///< how many are recorded; 0: the session itself
};

struct Death
{
    Report last;
    bool wasKilled = false; ///< and did not end for a reason of its own
};

struct Tally
{
    int kills = 0;
    int beforeSession = 0; ///< killed before a session was reported
    int complete = 0;      ///< killed when all sets had been reported
    int reported = 0;
    int lost = 0;
    int ahead = 0; ///< found though the report was cut off
    int faults = 0;
};

Session newSession()
{
    Session session;
    session.routineName = "Before the run";
    session.day = std::chrono::year(2026) / std::chrono::March / std::chrono::day(2);
    for (int i = 0; i < stepCount; ++i)
        session.steps.push_back({.exercise = "step-" + std::to_string(i),
                                 .exerciseName = "Step",
                                 .dose = {.sets = setsPerStep},
                                 .note = {}});
    return session;
}

PerformedSet setNumber(int index)
{
    return {.step = index / setsPerStep,
            .setNumber = index % setsPerStep + 1,
            .done = Repetitions{index + 1, index + 1},
            .load = Mass{1000 * (index + 1)},
            .finishedAt = Moment(milliseconds(index))};
}

void report(int pipe, const Report &report)
{
    if (::write(pipe, &report, sizeof report) != sizeof report)
        ::_exit(EXIT_FAILURE);
}

/// Goes through a session as the player does. Reports a set after recordSet has returned.
[[noreturn]] void record(const std::filesystem::path &file, int pipe)
{
    Database database(file, keyOf(file));
    SessionLog log(database, PersonStore(database).me().id);
    const SessionId id = log.add(newSession());
    log.keepPosition(id, {.set = 0});
    report(pipe, {id.value, 0});
    for (int i = 0; i < countOfSets; ++i) {
        log.recordSet(id, setNumber(i));
        report(pipe, {id.value, i + 1});
        const bool isLast = i + 1 == countOfSets;
        using Phase = PlayerPosition::Phase;
        log.keepPosition(id, {.set = i + 1, .phase = isLast ? Phase::Finished : Phase::Rest});
    }
    for (;;)
        ::pause();
}

void spin(std::chrono::microseconds length)
{
    const auto until = std::chrono::steady_clock::now() + length;
    while (std::chrono::steady_clock::now() < until) {
    }
}

/// Lets a process record until it has reported `reports` times and a little longer, kills it, and
/// says what it had come to.
Death killedAfter(const std::filesystem::path &file, int reports, std::chrono::microseconds longer)
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        std::abort();
    const pid_t child = ::fork();
    if (child < 0)
        std::abort();
    if (child == 0) {
        ::close(ends[0]);
        record(file, ends[1]);
    }
    ::close(ends[1]);

    Report last;
    for (int i = 0; i < reports && ::read(ends[0], &last, sizeof last) == sizeof last; ++i) {
    }
    spin(longer);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (::read(ends[0], &last, sizeof last) == sizeof last) {
    }
    ::close(ends[0]);
    return {last, WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL};
}

void complain(Tally &tally, const std::string &fault)
{
    ++tally.faults;
    std::cerr << "kill " << tally.kills << ": " << fault << '\n';
}

void checkSession(const Session &session, const std::optional<PlayerPosition> &position,
                  const Report &last, Tally &tally)
{
    const int found = static_cast<int>(session.sets.size());
    for (int i = 0; i < std::max(found, last.sets); ++i) {
        if (i < found && session.sets[static_cast<std::size_t>(i)] == setNumber(i))
            continue;
        ++tally.lost;
        complain(tally, "set " + std::to_string(i + 1) + " is lost or altered");
    }
    if (found > last.sets + 1)
        complain(tally, "more sets than were done");
    tally.ahead += found - last.sets;
    if (!position)
        complain(tally, "no position can be read");
    else if (position->set < last.sets - 1 || position->set > found)
        complain(tally, "the position is not where the session stood");
}

/// Opens the file as the next start of the program would, and clears up for the next kill.
void checkAfterKill(const std::filesystem::path &file, const Report &last, Tally &tally)
{
    Database database(file, keyOf(file));
    for (const Problem &problem : checkIntegrity(database))
        complain(tally, lineOf(problem));
    SessionLog log(database, PersonStore(database).me().id);
    const std::optional<SessionId> running = log.running();
    if (last.session == 0) {
        ++tally.beforeSession; // it may be there although its report was cut off
    } else if (!running || running->value != last.session) {
        complain(tally, "the session is not running any more");
    } else {
        checkSession(*log.find(*running), log.position(*running), last, tally);
    }
    tally.reported += last.sets;
    tally.complete += last.sets == countOfSets ? 1 : 0;
    if (running)
        log.end(*running, {.state = SessionState::EndedEarly, .note = {}});
}

} // namespace

int main(int count, char **arguments)
{
    const std::vector<std::string_view> words(arguments + 1, arguments + count);
    const int kills = static_cast<int>(numberAfter(words, "--kills", 40));
    const bool areSealed = numberAfter(words, "--sealed", 0) != 0;
    const unsigned seed = numberAfter(words, "--seed", std::random_device{}());
    std::cout << "seed " << seed << std::endl;

    std::mt19937 random(seed);
    std::uniform_int_distribution<int> reports(-countOfSets / 3,
                                               countOfSets + 1); // below 1: at once
    std::uniform_int_distribution<int> microseconds(0, 5000);
    const TempFolder folder;
    Tally tally;
    while (tally.kills < kills) {
        // every fourth kill meets a file that is not there yet
        const auto file = folder / ("log-" + std::to_string(tally.kills++ / 4) + ".sqlite");
        if (areSealed && !std::filesystem::exists(file))
            makeSealed(file);
        const auto longer = std::chrono::microseconds(microseconds(random));
        const Death death = killedAfter(file, reports(random), longer);
        if (!death.wasKilled)
            complain(tally, "the recording process ended by itself");
        checkAfterKill(file, death.last, tally);
    }
    std::cout << tally.kills << " kills (" << tally.beforeSession << " before a session had begun, "
              << tally.complete << " after its last set)\n"
              << tally.reported << " sets reported as written, " << tally.lost << " lost, "
              << tally.ahead << " more found on disk, " << tally.faults << " faults\n";
    return tally.faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
