// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program before each single change it makes to the disk while data is sealed, given
// another passphrase or opened again, and looks whether all of it is still there under the old or
// the new passphrase. hipstride_change_test [--every N]
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/error.h"
#include "faults/number_after.h"
#include "storage/copies.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/person_store.h"
#include "storage/protection.h"
#include "support/temp_folder.h"

using namespace hipstride;
namespace fs = std::filesystem;

namespace {

constexpr int killed = 99;

/// How many changes of the disk are still let through; below zero all are.
int changesLeft = -1;

void countChange()
{
    if (changesLeft == 0)
        ::_exit(killed);
    if (changesLeft > 0)
        --changesLeft;
}

} // namespace

// Every way in which the program, its libraries among it, changes the disk goes through these: what
// stands in a program itself is taken before what the system's library has by the same name.
extern "C" {
ssize_t write(int file, const void *bytes, size_t count)
{
    countChange();
    return ::syscall(SYS_write, file, bytes, count);
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    countChange();
    return ::syscall(SYS_pwrite64, file, bytes, count, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    countChange();
    return ::syscall(SYS_pwrite64, file, bytes, count, offset);
}
int ftruncate(int file, off_t size) noexcept
{
    countChange();
    return static_cast<int>(::syscall(SYS_ftruncate, file, size));
}
int ftruncate64(int file, off64_t size) noexcept
{
    countChange();
    return static_cast<int>(::syscall(SYS_ftruncate, file, size));
}
int fsync(int file)
{
    countChange();
    return static_cast<int>(::syscall(SYS_fsync, file));
}
int fdatasync(int file)
{
    countChange();
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}
int rename(const char *from, const char *to) noexcept
{
    countChange();
    return static_cast<int>(::syscall(SYS_rename, from, to));
}
int unlink(const char *path) noexcept
{
    countChange();
    return static_cast<int>(::syscall(SYS_unlink, path));
}
int remove(const char *path) noexcept
{
    countChange();
    return static_cast<int>(::syscall(SYS_unlink, path));
}
}

namespace {

constexpr std::string_view oldPassphrase = "correct horse";
constexpr std::string_view newPassphrase = "battery staple";
constexpr std::string_view name = "Quarkwald";

struct Change
{
    std::string_view what;
    bool beginsSealed;
    bool endsSealed;
    void (*make)(Database &);
};

void sealNew(Database &database)
{
    seal(database, newPassphrase, leastCost());
}

constexpr std::array changes{Change{"sealed", false, true, sealNew},
                             Change{"given another passphrase", true, true, sealNew},
                             Change{"opened to all", true, false, unseal}};

struct Tally
{
    int kills = 0;
    int stillOld = 0;
    int faults = 0;
};

void makeFile(const fs::path &file, bool isToBeSealed)
{
    {
        Database database(file);
        PersonStore(database).add(std::string(name));
        if (isToBeSealed)
            seal(database, oldPassphrase, leastCost());
    }
    // the copy that an older program made before it changed the schema
    fs::copy_file(file, file.parent_path() / "hipstride-schema-3.sqlite");
}

std::optional<DataKey> keyOf(const fs::path &file, bool &isOld)
{
    std::optional<DataKey> key = unlock(file, oldPassphrase);
    isOld = key.has_value();
    return isOld ? std::move(key) : unlock(file, newPassphrase);
}

bool isNamedAnywhere(const fs::path &folder)
{
    for (const fs::directory_entry &entry : fs::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        if (bytes.find(name) != std::string::npos)
            return true;
    }
    return false;
}

/// Opens the data as the next start would; says what is wrong with it.
std::string faultAfter(const Change &change, const fs::path &file, Tally &tally)
{
    const bool nowSealed = isSealed(file);
    bool isOld = nowSealed == change.beginsSealed;
    Database database(file, nowSealed ? keyOf(file, isOld) : std::nullopt);
    tally.stillOld += isOld ? 1 : 0;
    if (!checkIntegrity(database).empty())
        return "it is damaged";
    if (PersonStore(database).list().size() != 2)
        return "it has lost somebody";
    if (nowSealed && isNamedAnywhere(file.parent_path()))
        return "a name can be read beside it";
    return {};
}

/// True when the change came to its end before its turn to be killed came.
bool isDoneBefore(const Change &change, int number, Tally &tally)
{
    const TempFolder folder;
    const fs::path file = folder / "hipstride.sqlite";
    makeFile(file, change.beginsSealed);
    const pid_t child = ::fork();
    if (child == 0) {
        bool isOld = false;
        Database database(file, change.beginsSealed ? keyOf(file, isOld) : std::nullopt);
        changesLeft = number;
        change.make(database);
        ::_exit(EXIT_SUCCESS);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool isDone = WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
    ++tally.kills;
    std::string fault = faultAfter(change, file, tally);
    if (!isDone && !(WIFEXITED(status) && WEXITSTATUS(status) == killed))
        fault = "the change ended by itself";
    if (!fault.empty()) {
        ++tally.faults;
        std::cerr << "killed before step " << number + 1 << " of being " << change.what << ": "
                  << fault << std::endl;
    }
    return isDone;
}

} // namespace

int main(int count, char **arguments)
{
    const std::vector<std::string_view> words(arguments + 1, arguments + count);
    const int every = static_cast<int>(numberAfter(words, "--every", 1));
    int faults = 0;
    for (const Change &change : changes) {
        Tally tally;
        int number = 0;
        while (!isDoneBefore(change, number, tally))
            number += every;
        std::cout << change.what << ": killed before " << tally.kills - 1 << " of " << number
                  << " steps, " << tally.stillOld << " times as it was before, " << tally.faults
                  << " faults" << std::endl;
        faults += tally.faults;
    }
    return faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
