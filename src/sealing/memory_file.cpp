// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/memory_file.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <sodium.h>
#include <sqlite3.h>

namespace hipstride {

namespace {

struct MemoryFile
{
    sqlite3_file base{};
    unsigned char *bytes = nullptr;
    sqlite3_int64 size = 0;
    sqlite3_int64 capacity = 0;
};

MemoryFile &memoryFile(sqlite3_file *file)
{
    return *reinterpret_cast<MemoryFile *>(file);
}

int closeFile(sqlite3_file *file)
{
    MemoryFile &memory = memoryFile(file);
    if (memory.bytes != nullptr)
        sodium_memzero(memory.bytes, static_cast<std::size_t>(memory.capacity));
    sqlite3_free(memory.bytes);
    memory.bytes = nullptr;
    return SQLITE_OK;
}

/// Not realloc, which would leave what was moved behind.
bool makeRoom(MemoryFile &memory, sqlite3_int64 size)
{
    if (size <= memory.capacity)
        return true;
    const sqlite3_int64 capacity = std::max<sqlite3_int64>(size, 2 * memory.capacity);
    auto *bytes =
        static_cast<unsigned char *>(sqlite3_malloc64(static_cast<sqlite3_uint64>(capacity)));
    if (bytes == nullptr)
        return false;
    std::memset(bytes, 0, static_cast<std::size_t>(capacity));
    if (memory.bytes != nullptr) {
        std::memcpy(bytes, memory.bytes, static_cast<std::size_t>(memory.size));
        sodium_memzero(memory.bytes, static_cast<std::size_t>(memory.capacity));
        sqlite3_free(memory.bytes);
    }
    memory.bytes = bytes;
    memory.capacity = capacity;
    return true;
}

int readFile(sqlite3_file *file, void *out, int amount, sqlite3_int64 offset)
{
    const MemoryFile &memory = memoryFile(file);
    const auto there = std::clamp<sqlite3_int64>(memory.size - offset, 0, amount);
    auto *bytes = static_cast<unsigned char *>(out);
    std::copy_n(memory.bytes + (there > 0 ? offset : 0), there, bytes);
    std::fill(bytes + there, bytes + amount, static_cast<unsigned char>(0));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    MemoryFile &memory = memoryFile(file);
    if (!makeRoom(memory, offset + amount))
        return SQLITE_IOERR_NOMEM;
    std::memcpy(memory.bytes + offset, data, static_cast<std::size_t>(amount));
    memory.size = std::max(memory.size, offset + amount);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    MemoryFile &memory = memoryFile(file);
    if (size < memory.size) {
        sodium_memzero(memory.bytes + size, static_cast<std::size_t>(memory.size - size));
        memory.size = size;
    }
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = memoryFile(file).size;
    return SQLITE_OK;
}

int syncFile(sqlite3_file * /*file*/, int /*flags*/)
{
    return SQLITE_OK;
}

int lockFile(sqlite3_file * /*file*/, int /*lock*/)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file * /*file*/, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file * /*file*/, int /*operation*/, void * /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file * /*file*/)
{
    return 0; // SQLite takes its usual
}

int characteristics(sqlite3_file * /*file*/)
{
    return 0;
}

sqlite3_io_methods methodsOfMemory()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = lockFile;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}

} // namespace

int lengthOfMemoryFile()
{
    return static_cast<int>(sizeof(MemoryFile));
}

void openMemoryFile(sqlite3_file *room)
{
    static const sqlite3_io_methods methods = methodsOfMemory();
    new (room) MemoryFile{.base = {&methods}};
}

} // namespace hipstride
