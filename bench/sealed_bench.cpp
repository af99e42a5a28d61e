// SPDX-License-Identifier: GPL-3.0-or-later
// What a passphrase costs: recording, opening and reading of sealed data beside data that is open.
#include <filesystem>

#include "measure.h"
#include "recorded_sets.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/protection.h"
#include "storage/session_log.h"
#include "support/temp_folder.h"

using namespace hipstride;

namespace {

constexpr int sessionCount = 500;
constexpr int setCount = 30;
constexpr int rounds = 15;
constexpr PersonId me{1};

void fill(Database &database)
{
    SessionLog log(database, me);
    database.transaction([&] {
        Session session = sessionOfSets(setCount);
        for (int i = 0; i < setCount; ++i)
            session.sets.push_back(setNumber(i));
        for (int i = 0; i < sessionCount; ++i)
            log.add(session);
    });
}

std::optional<DataKey> keyOf(const std::filesystem::path &file)
{
    return isSealed(file) ? unlock(file, "passphrase") : std::nullopt;
}

/// Recording, opening and reading, in milliseconds.
struct Times
{
    double record = 0;
    double open = 0;
    double read = 0;
};

Times timesOf(const std::filesystem::path &file)
{
    Times times;
    times.open = measure(rounds, "open, with the key at hand", [&] {
        // the key was made of the passphrase at least cost: what is measured is the file
        const Database database(file, keyOf(file));
    });
    Database database(file, keyOf(file));
    SessionLog log(database, me);
    times.read = measure(rounds, "read the list of 500 sessions", [&] { log.list(); });
    times.record = measure(rounds, "record 30 sets, each safe on disk", [&] {
        const SessionId id = log.add(sessionOfSets(setCount));
        for (int i = 0; i < setCount; ++i)
            log.recordSet(id, setNumber(i));
    });
    measure(3, "check all of it", [&] { checkIntegrity(database); });
    return times;
}

} // namespace

int main()
{
    const TempFolder folder;
    const std::filesystem::path open = folder / "open.sqlite";
    const std::filesystem::path sealed = folder / "sealed.sqlite";
    {
        Database database(open);
        fill(database);
    }
    {
        Database database(sealed);
        fill(database);
        measure(3, "seal it, or change its passphrase",
                [&] { seal(database, "passphrase", usualCost()); });
        measure(3, "make the key of the passphrase, usual cost",
                [&] { unlock(sealed, "passphrase"); });
        seal(database, "passphrase", leastCost());
    }
    std::printf("open to all:\n");
    const Times before = timesOf(open);
    std::printf("sealed:\n");
    const Times after = timesOf(sealed);
    std::printf("ratios: record %.2f, open %.2f, read %.2f\n", after.record / before.record,
                after.open / before.open, after.read / before.read);
}
