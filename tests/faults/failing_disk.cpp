// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/failing_disk.h"

#include <map>
#include <memory>

#include <sqlite3.h>

namespace hipstride::failingDisk {

namespace {

/// SQLite calls back without a place for anything of ours, so this is one for the whole process.
struct State
{
    sqlite3_vfs vfs{};
    const sqlite3_vfs *real = nullptr;
    /// For each table of the real layer, the one of ours that calls it.
    std::map<const sqlite3_io_methods *, std::unique_ptr<sqlite3_io_methods>> tables;
    std::map<const sqlite3_io_methods *, const sqlite3_io_methods *> realOf;
    DiskFault fault = DiskFault::None;
    int callsLeft = 0;
    int refused = 0;
};

State &state()
{
    static State it;
    return it;
}

int resultOf(DiskFault fault)
{
    switch (fault) {
    case DiskFault::None:
        break;
    case DiskFault::Full:
        return SQLITE_FULL;
    case DiskFault::WriteError:
        return SQLITE_IOERR_WRITE;
    case DiskFault::SyncError:
        return SQLITE_IOERR_FSYNC;
    case DiskFault::ReadOnly:
        return SQLITE_READONLY;
    }
    return SQLITE_OK;
}

int verdict(bool isSync)
{
    State &it = state();
    if (it.fault == DiskFault::None || (it.fault == DiskFault::SyncError) != isSync)
        return SQLITE_OK;
    if (it.callsLeft > 0) {
        --it.callsLeft;
        return SQLITE_OK;
    }
    ++it.refused;
    return resultOf(it.fault);
}

const sqlite3_io_methods &realOf(const sqlite3_file *file)
{
    return *state().realOf.at(file->pMethods);
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const int refused = verdict(false);
    return refused != SQLITE_OK ? refused : realOf(file).xWrite(file, bytes, count, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int refused = verdict(false);
    return refused != SQLITE_OK ? refused : realOf(file).xTruncate(file, size);
}

int sync(sqlite3_file *file, int flags)
{
    const int refused = verdict(true);
    return refused != SQLITE_OK ? refused : realOf(file).xSync(file, flags);
}

/// The real layer keeps its own table in the file while it closes it.
int close(sqlite3_file *file)
{
    file->pMethods = &realOf(file);
    return file->pMethods->xClose(file);
}

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    State &it = state();
    const int result = it.real->xOpen(vfs, name, file, flags, outFlags);
    if (file->pMethods == nullptr)
        return result;
    std::unique_ptr<sqlite3_io_methods> &ours = it.tables[file->pMethods];
    if (!ours) {
        ours = std::make_unique<sqlite3_io_methods>(*file->pMethods);
        ours->xWrite = write;
        ours->xTruncate = truncate;
        ours->xSync = sync;
        ours->xClose = close;
        it.realOf[ours.get()] = file->pMethods;
    }
    file->pMethods = ours.get();
    return result;
}

} // namespace

void install()
{
    State &it = state();
    it.real = sqlite3_vfs_find(nullptr);
    it.vfs = *it.real;
    it.vfs.zName = "failing-disk";
    it.vfs.pNext = nullptr;
    it.vfs.xOpen = open;
    sqlite3_vfs_register(&it.vfs, 1);
}

void failAfter(int after, DiskFault fault)
{
    state().callsLeft = after;
    state().fault = fault;
}

void mend()
{
    state().fault = DiskFault::None;
}

int refusals()
{
    return state().refused;
}

} // namespace hipstride::failingDisk
