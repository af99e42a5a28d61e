// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_file.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "sealing/sealed_header.h"
#include "sealing/sealed_page.h"

namespace hipstride {

namespace {

using Offset = sqlite3_int64;

constexpr Offset headerLength = SealedHeader::length;
// the form of a write-ahead log, see "WAL-mode file format" of SQLite
constexpr Offset logHeaderLength = 32;
constexpr Offset frameHeaderLength = 24;
constexpr Offset frameLength = frameHeaderLength + pageLength;

SealedFile &sealedFile(sqlite3_file *file)
{
    return *reinterpret_cast<SealedFile *>(file);
}

/// Calls the layer below with the same arguments.
template <auto method, typename... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    sqlite3_file *below = sealedFile(file).below();
    return (below->pMethods->*method)(below, arguments...);
}

int readBelow(SealedFile &file, void *out, Offset amount, Offset offset)
{
    return file.below()->pMethods->xRead(file.below(), out, static_cast<int>(amount), offset);
}

int writeBelow(SealedFile &file, const void *data, Offset amount, Offset offset)
{
    return file.below()->pMethods->xWrite(file.below(), data, static_cast<int>(amount), offset);
}

int cutShort(unsigned char *out, Offset amount)
{
    std::fill(out, out + amount, static_cast<unsigned char>(0));
    return SQLITE_IOERR_SHORT_READ;
}

/// A copy of a page that SQLite writes; nothing when it has put something where nonce and tag go,
/// which would be lost, and would be missed by the checksums of the log.
std::optional<Page> writtenPage(const void *data)
{
    Page page;
    std::memcpy(page.data(), data, page.size());
    const bool isFree = std::all_of(page.end() - reservedLength, page.end(),
                                    [](unsigned char byte) { return byte == 0; });
    return isFree ? std::optional(page) : std::nullopt;
}

int readMain(SealedFile &file, unsigned char *out, Offset amount, Offset offset)
{
    while (amount > 0) {
        const Offset number = offset / pageLength;
        const Offset within = offset % pageLength;
        const Offset length = std::min(amount, pageLength - within);
        Page page;
        const int result =
            readBelow(file, page.data(), pageLength, headerLength + number * pageLength);
        if (result == SQLITE_IOERR_SHORT_READ)
            return cutShort(out, amount);
        if (result != SQLITE_OK)
            return result;
        if (!open(page, {.position = number}, *file.key))
            return SQLITE_IOERR_DATA;
        std::copy_n(page.begin() + within, length, out);
        out += length;
        offset += length;
        amount -= length;
    }
    return SQLITE_OK;
}

int writeSealed(SealedFile &file, Page page, Offset number)
{
    seal(page, {.position = number}, *file.key);
    return writeBelow(file, page.data(), pageLength, headerLength + number * pageLength);
}

int sizeOfFile(sqlite3_file *file, Offset *size)
{
    const int result = passOn<&sqlite3_io_methods::xFileSize>(file, size);
    if (!sealedFile(file).isLog)
        *size = std::max<Offset>(0, *size - headerLength);
    return result;
}

/// Pages are not always written in order. One that is skipped would be a hole, and open as damaged.
int fillUpTo(SealedFile &file, Offset number)
{
    Offset size = 0;
    int result = sizeOfFile(&file.base, &size);
    for (Offset i = size / pageLength; result == SQLITE_OK && i < number; ++i)
        result = writeSealed(file, Page{}, i);
    return result;
}

int writeMain(SealedFile &file, const void *data, Offset amount, Offset offset)
{
    if (amount != pageLength || offset % pageLength != 0)
        return SQLITE_IOERR_WRITE;
    const std::optional<Page> page = writtenPage(data);
    if (!page)
        return SQLITE_IOERR_WRITE;
    const int result = fillUpTo(file, offset / pageLength);
    return result == SQLITE_OK ? writeSealed(file, *page, offset / pageLength) : result;
}

using Frame = std::array<unsigned char, frameLength>;

PagePlace placeInLog(const unsigned char *frameHeader, Offset offset)
{
    // the rest of a frame's header changes while the page stays: checksums and size at a commit
    PagePlace place{.file = PagePlace::File::Log, .position = offset};
    const auto afterNumber = std::copy_n(frameHeader, 4, place.frame.begin());
    std::copy_n(frameHeader + 8, 8, afterNumber);
    return place;
}

struct LogPart
{
    bool isPage = false;
    Offset begin = 0;
    Offset end = 0;
};

LogPart logPartAt(Offset offset)
{
    if (offset < logHeaderLength)
        return {.begin = 0, .end = logHeaderLength};
    const Offset frame = offset - (offset - logHeaderLength) % frameLength;
    const Offset page = frame + frameHeaderLength;
    if (offset < page)
        return {.begin = frame, .end = page};
    return {.isPage = true, .begin = page, .end = frame + frameLength};
}

/// Reads the page that begins at `offset` of the log. One that does not open is zero if
/// `isLenient`.
int readLogPage(SealedFile &file, Page &page, Offset offset, bool isLenient)
{
    Frame frame{};
    const int result = readBelow(file, frame.data(), frameLength, offset - frameHeaderLength);
    if (result != SQLITE_OK)
        return result;
    std::copy(frame.begin() + frameHeaderLength, frame.end(), page.begin());
    if (open(page, placeInLog(frame.data(), offset), *file.key))
        return SQLITE_OK;
    page.fill(0);
    return isLenient ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int readLog(SealedFile &file, unsigned char *out, Offset amount, Offset offset)
{
    // More than a page at once is read after a crash only, by header and page, to find where the
    // log ends: there a page that was torn is no damage. What is then used is read again, alone.
    const bool isLenient = amount > pageLength;
    while (amount > 0) {
        const LogPart part = logPartAt(offset);
        const Offset length = std::min(amount, part.end - offset);
        Page page;
        const int result = part.isPage ? readLogPage(file, page, part.begin, isLenient)
                                       : readBelow(file, out, length, offset);
        if (result == SQLITE_IOERR_SHORT_READ)
            return cutShort(out, amount);
        if (result != SQLITE_OK)
            return result;
        if (part.isPage)
            std::copy_n(page.begin() + (offset - part.begin), length, out);
        out += length;
        offset += length;
        amount -= length;
    }
    return SQLITE_OK;
}

int writeLog(SealedFile &file, const void *data, Offset amount, Offset offset)
{
    const LogPart part = logPartAt(offset);
    if (offset != part.begin || amount != part.end - part.begin)
        return SQLITE_IOERR_WRITE;
    if (!part.isPage)
        return writeBelow(file, data, amount, offset);
    std::optional<Page> page = writtenPage(data);
    std::array<unsigned char, frameHeaderLength> header{};
    if (!page)
        return SQLITE_IOERR_WRITE;
    const int result =
        readBelow(file, header.data(), frameHeaderLength, offset - frameHeaderLength);
    if (result != SQLITE_OK)
        return result;
    seal(*page, placeInLog(header.data(), offset), *file.key);
    return writeBelow(file, page->data(), pageLength, offset);
}

int readFile(sqlite3_file *file, void *out, int amount, Offset offset)
{
    SealedFile &sealed = sealedFile(file);
    auto *bytes = static_cast<unsigned char *>(out);
    return sealed.isLog ? readLog(sealed, bytes, amount, offset)
                        : readMain(sealed, bytes, amount, offset);
}

int writeFile(sqlite3_file *file, const void *data, int amount, Offset offset)
{
    SealedFile &sealed = sealedFile(file);
    return sealed.isLog ? writeLog(sealed, data, amount, offset)
                        : writeMain(sealed, data, amount, offset);
}

int truncateFile(sqlite3_file *file, Offset size)
{
    const Offset head = sealedFile(file).isLog ? 0 : headerLength;
    return passOn<&sqlite3_io_methods::xTruncate>(file, size + head);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    // sizes in them would be wrong by the header; they are hints, and SQLite can do without
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_NOTFOUND;
    return passOn<&sqlite3_io_methods::xFileControl>(file, operation, argument);
}

int characteristics(sqlite3_file *file)
{
    // nothing that would have SQLite write or read less than a page
    constexpr int harmless = SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
    return passOn<&sqlite3_io_methods::xDeviceCharacteristics>(file) & harmless;
}

void barrier(sqlite3_file *file)
{
    sqlite3_file *below = sealedFile(file).below();
    below->pMethods->xShmBarrier(below);
}

sqlite3_io_methods makeMethods()
{
    using Methods = sqlite3_io_methods;
    Methods methods{};
    methods.iVersion = 2; // without xFetch, which would show the sealed pages
    methods.xClose = passOn<&Methods::xClose>;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = passOn<&Methods::xSync>;
    methods.xFileSize = sizeOfFile;
    methods.xLock = passOn<&Methods::xLock>;
    methods.xUnlock = passOn<&Methods::xUnlock>;
    methods.xCheckReservedLock = passOn<&Methods::xCheckReservedLock>;
    methods.xFileControl = controlFile;
    methods.xSectorSize = passOn<&Methods::xSectorSize>;
    methods.xDeviceCharacteristics = characteristics;
    methods.xShmMap = passOn<&Methods::xShmMap>;
    methods.xShmLock = passOn<&Methods::xShmLock>;
    methods.xShmBarrier = barrier;
    methods.xShmUnmap = passOn<&Methods::xShmUnmap>;
    return methods;
}

} // namespace

const sqlite3_io_methods *methodsOfSealedFile()
{
    static const sqlite3_io_methods methods = makeMethods();
    return &methods;
}

} // namespace hipstride
