// SPDX-License-Identifier: GPL-3.0-or-later
// Drives sessions through the player on a disk that is full, refuses writes or syncs, is read-only
// or is locked by another process, and looks for every set that was reported as written.
// hipstride_disk_test [--rounds N] [--locks N] [--seed N] [--sealed 1]
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "faults/failing_disk.h"
#include "faults/number_after.h"
#include "faults/sealed_log.h"
#include "player/session_player.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_store.h"
#include "storage/session_log.h"
#include "support/temp_folder.h"

using namespace hipstride;
using failingDisk::DiskFault;

namespace {

struct Tally
{
    int rounds = 0;
    int written = 0;
    int refused = 0;
    int reports = 0;
    int reopened = 0;
    int lost = 0;
    int faults = 0;
    std::array<int, 5> roundsOf{}; ///< by DiskFault
};

void complain(Tally &tally, const std::string &fault)
{
    ++tally.faults;
    std::cerr << "round " << tally.rounds << ": " << fault << '\n';
}

Session newSession()
{
    const Dose sided{.sets = 3, .work = Repetitions{8, 8}, .side = Side::Each, .rest = seconds(30)};
    const Dose held{.sets = 2, .work = Hold{seconds(10), 2}};
    Session session;
    session.routineName = "Before the run";
    session.day = std::chrono::year(2026) / std::chrono::March / std::chrono::day(2);
    session.steps = {{.exercise = "a", .exerciseName = "A", .dose = sided, .note = {}},
                     {.exercise = "b", .exerciseName = "B", .dose = held, .note = {}}};
    return session;
}

/// True when the log took it.
template <typename Write>
bool isTaken(Tally &tally, Write write)
{
    try {
        write();
        return true;
    } catch (const Error &) {
        ++tally.refused;
        return false;
    }
}

/// One session on a disk that fails somewhere and is mended later, with a person who tries again.
class FaultRound
{
public:
    FaultRound(const std::filesystem::path &file, std::mt19937 &random, Tally &tally)
        : m_file(file)
        , m_random(random)
        , m_tally(tally)
    {}

    void run(DiskFault fault)
    {
        ++m_tally.roundsOf[static_cast<std::size_t>(fault)];
        open();
        m_session = newSession();
        m_session.id = m_log->add(m_session);
        failingDisk::failAfter(upTo(40), fault);
        while (!m_player->isFinished()) {
            if (upTo(9) == 0)
                changeStep();
            if (!m_player->isFinished()) // dropped sets may have been the last ones
                doSet();
            if (upTo(5) == 0)
                reopen();
        }
        failingDisk::mend();
        reopen();
        m_log->end(m_session.id, {.state = SessionState::Finished, .note = {}});
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    void open()
    {
        m_database.emplace(m_file, keyOf(m_file));
        m_log.emplace(*m_database, PersonStore(*m_database).me().id);
        m_player.emplace(m_session.steps.empty() ? newSession().steps : m_session.steps,
                         std::vector<milliseconds>(2, milliseconds(3000)));
    }

    void doSet()
    {
        m_player->startNow();
        PerformedSet set = m_player->proposedSet();
        set.finishedAt = Moment(milliseconds(++m_tally.written));
        set.done = Repetitions{1 + upTo(19), 0};
        std::get<Repetitions>(set.done).most = std::get<Repetitions>(set.done).least;
        m_player->endSet();
        while (!isTaken(m_tally, [&] { m_log->recordSet(m_session.id, set); }))
            mendSometimes();
        // one that was dropped after it was done, and added again, is done anew
        std::erase_if(m_session.sets, [this](const PerformedSet &old) {
            return isRecordOf(old, m_player->currentSet());
        });
        m_session.sets.push_back(set);
        m_player->setRecorded();
        keep();
    }

    void changeStep()
    {
        Session changed = m_session;
        changed.steps[0].report.setsMore = upTo(2);
        changed.steps[0].report.pain = upTo(10);
        SessionPlayer player = *m_player;
        player.setSteps(changed.steps, std::vector<milliseconds>(2, milliseconds(3000)));
        if (!isTaken(m_tally, [&] {
                m_log->report(m_session.id, 0, changed.steps[0].report, player.position());
            })) {
            m_refused = changed.steps;
            return;
        }
        m_session = changed;
        m_player = player;
        ++m_tally.reports;
    }

    void keep()
    {
        isTaken(m_tally, [&] { m_log->keepPosition(m_session.id, m_player->position()); });
    }

    void mendSometimes()
    {
        if (upTo(1) == 0)
            failingDisk::mend();
    }

    /// The program ends as it is and starts again on a disk that works.
    void reopen()
    {
        ++m_tally.reopened;
        m_log.reset();
        m_database.reset();
        failingDisk::mend();
        open();
        for (const Problem &problem : checkIntegrity(*m_database))
            complain(m_tally, lineOf(problem));
        const std::optional<Session> found = m_log->find(m_session.id);
        if (m_log->running() != m_session.id || !found) {
            complain(m_tally, "the session is not running any more");
            return;
        }
        check(*found);
        if (const auto position = m_log->position(m_session.id))
            m_player->resumeAt(*position, found->sets);
        else
            m_player->resumeAt({}, found->sets);
        skipRecorded();
    }

    void check(const Session &found)
    {
        // a change whose sync failed was refused, and may be on the disk all the same
        if (m_refused && found.steps == *m_refused) {
            m_session.steps = found.steps;
            m_player.emplace(m_session.steps, std::vector<milliseconds>(2, milliseconds(3000)));
        }
        m_refused.reset();
        for (const PerformedSet &set : m_session.sets) {
            if (std::ranges::find(found.sets, set) != found.sets.end())
                continue;
            ++m_tally.lost;
            complain(m_tally, "a set that was written is lost or altered");
        }
        if (found.sets.size() != m_session.sets.size())
            complain(m_tally, "more sets than were written");
        for (std::size_t i = 0; i < found.steps.size(); ++i) {
            if (found.steps[i] != m_session.steps[i])
                complain(m_tally, "a step is not as it was written");
        }
    }

    /// A position that could not be kept stands before a set that has its record.
    void skipRecorded()
    {
        const auto isRecorded = [this](const ScriptSet &planned) {
            return std::ranges::any_of(m_session.sets, [&](const PerformedSet &done) {
                return isRecordOf(done, planned);
            });
        };
        for (int set = 0; !m_player->isFinished() && isRecorded(m_player->currentSet()); ++set) {
            m_player->endSet();
            m_player->setRecorded();
        }
    }

    std::filesystem::path m_file;
    std::mt19937 &m_random;
    Tally &m_tally;
    std::optional<Database> m_database;
    std::optional<SessionLog> m_log;
    std::optional<SessionPlayer> m_player;
    Session m_session;
    std::optional<std::vector<SessionStep>> m_refused;
};

/// Another process holds the file; the set is refused, and taken once it lets go.
void runLocked(const std::filesystem::path &file, Tally &tally)
{
    Database database(file);
    SessionLog log(database, PersonStore(database).me().id);
    const SessionId id = log.add(newSession());
    int ends[2] = {};
    if (::pipe(ends) != 0)
        std::abort();
    const pid_t child = ::fork();
    if (child == 0) {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        const char ready = 1;
        if (::write(ends[1], &ready, 1) != 1)
            ::_exit(EXIT_FAILURE);
        for (;;)
            ::pause();
    }
    char ready = 0;
    if (::read(ends[0], &ready, 1) != 1)
        complain(tally, "the other process did not lock the file");
    const PerformedSet set{.done = Repetitions{8, 8}};
    if (isTaken(tally, [&] { log.recordSet(id, set); }))
        complain(tally, "a set was written to a file that another process holds");
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    if (!isTaken(tally, [&] { log.recordSet(id, set); }) || log.find(id)->sets.size() != 1)
        complain(tally, "the set is not there after the file was let go");
    ++tally.written;
    log.end(id, {.state = SessionState::EndedEarly, .note = {}});
}

} // namespace

int main(int count, char **arguments)
{
    const std::vector<std::string_view> words(arguments + 1, arguments + count);
    const int rounds = static_cast<int>(numberAfter(words, "--rounds", 40));
    const int locks = static_cast<int>(numberAfter(words, "--locks", 1));
    const bool areSealed = numberAfter(words, "--sealed", 0) != 0;
    const unsigned seed = numberAfter(words, "--seed", std::random_device{}());
    std::cout << "seed " << seed << std::endl;

    std::mt19937 random(seed);
    const TempFolder folder;
    Tally tally;
    for (int lock = 0; lock < locks; ++lock)
        runLocked(folder / "locked.sqlite", tally);
    failingDisk::install();
    while (tally.rounds < rounds) {
        const auto file = folder / ("log-" + std::to_string(tally.rounds / 8) + ".sqlite");
        const auto fault = static_cast<DiskFault>(1 + tally.rounds % 4);
        if (areSealed && !std::filesystem::exists(file))
            makeSealed(file);
        ++tally.rounds;
        FaultRound(file, random, tally).run(fault);
    }
    std::cout << tally.rounds << " sessions (" << tally.roundsOf[1] << " full disk, "
              << tally.roundsOf[2] << " write errors, " << tally.roundsOf[3] << " sync errors, "
              << tally.roundsOf[4] << " read-only), " << locks << " on a locked file\n"
              << failingDisk::refusals() << " calls refused by the disk, " << tally.refused
              << " changes refused and told, " << tally.reopened << " restarts\n"
              << tally.written << " sets and " << tally.reports << " reports written, "
              << tally.lost << " lost, " << tally.faults << " faults\n";
    const bool hasMet = failingDisk::refusals() > 0 && tally.refused > 0;
    return tally.faults == 0 && hasMet ? EXIT_SUCCESS : EXIT_FAILURE;
}
