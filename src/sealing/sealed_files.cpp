// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/sealed_files.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <utility>

#include <sodium.h>
#include <sqlite3.h>

#include "base/error.h"
#include "sealing/memory_file.h"
#include "sealing/sealed_file.h"

namespace hipstride {

namespace {

/// Two of these layers can be there at once, while the passphrase is changed.
std::string newName()
{
    return "hipstride-sealed-" + std::to_string(randombytes_random()) + "-" +
           std::to_string(randombytes_random());
}

} // namespace

struct SealedFiles::Layer
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *below = nullptr;
    std::string name;
    DataKey key;
    SealedHeader header;

    static Layer &of(sqlite3_vfs *vfs) { return *static_cast<Layer *>(vfs->pAppData); }

    /// Calls the layer below with the same arguments.
    template <auto method, typename... Arguments>
    static int passOn(sqlite3_vfs *vfs, Arguments... arguments)
    {
        sqlite3_vfs *below = of(vfs).below;
        return (below->*method)(below, arguments...);
    }

    int beginFile(sqlite3_file *file) const;
    int open(const char *path, sqlite3_file *room, int flags, int *flagsThen) const;
    void fill();
};

/// Writes the header into a file that has nothing yet.
int SealedFiles::Layer::beginFile(sqlite3_file *file) const
{
    sqlite3_int64 size = 0;
    const int result = file->pMethods->xFileSize(file, &size);
    if (result != SQLITE_OK || size > 0)
        return result;
    return file->pMethods->xWrite(file, header.bytes.data(), SealedHeader::length, 0);
}

int SealedFiles::Layer::open(const char *path, sqlite3_file *room, int flags, int *flagsThen) const
{
    if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) == 0) {
        openMemoryFile(room);
        if (flagsThen != nullptr)
            *flagsThen = flags;
        return SQLITE_OK;
    }
    auto *file = new (room) SealedFile{.key = &key, .isLog = (flags & SQLITE_OPEN_WAL) != 0};
    int result = below->xOpen(below, path, file->below(), flags, flagsThen);
    if (result == SQLITE_OK && !file->isLog && (flags & SQLITE_OPEN_READWRITE) != 0)
        result = beginFile(file->below());
    if (result == SQLITE_OK)
        file->base.pMethods = methodsOfSealedFile();
    else if (file->below()->pMethods != nullptr)
        file->below()->pMethods->xClose(file->below());
    return result;
}

void SealedFiles::Layer::fill()
{
    using Vfs = sqlite3_vfs;
    vfs.iVersion = 2;
    vfs.szOsFile =
        std::max(static_cast<int>(sizeof(SealedFile)) + below->szOsFile, lengthOfMemoryFile());
    vfs.mxPathname = below->mxPathname;
    vfs.zName = name.c_str();
    vfs.pAppData = this;
    vfs.xOpen = [](Vfs *self, const char *path, sqlite3_file *room, int flags, int *flagsThen) {
        return of(self).open(path, room, flags, flagsThen);
    };
    vfs.xDelete = [](Vfs *self, const char *path, int syncFolder) {
        // what was only ever in memory is not there to be removed
        const int result = passOn<&Vfs::xDelete>(self, path, syncFolder);
        return result == SQLITE_IOERR_DELETE_NOENT ? SQLITE_OK : result;
    };
    vfs.xAccess = passOn<&Vfs::xAccess>;
    vfs.xFullPathname = passOn<&Vfs::xFullPathname>;
    vfs.xRandomness = passOn<&Vfs::xRandomness>;
    vfs.xSleep = passOn<&Vfs::xSleep>;
    vfs.xCurrentTime = passOn<&Vfs::xCurrentTime>;
    vfs.xGetLastError = passOn<&Vfs::xGetLastError>;
    vfs.xCurrentTimeInt64 = passOn<&Vfs::xCurrentTimeInt64>;
}

SealedFiles::SealedFiles(DataKey key, const SealedHeader &header)
    : m_layer(new Layer{.below = sqlite3_vfs_find(nullptr),
                        .name = newName(),
                        .key = std::move(key),
                        .header = header})
{
    m_layer->fill();
    if (sqlite3_vfs_register(&m_layer->vfs, 0) != SQLITE_OK)
        throw Error(ErrorCode::DatabaseFailed, "sealed files", "the layer was not taken");
}

SealedFiles::~SealedFiles()
{
    sqlite3_vfs_unregister(&m_layer->vfs);
}

const std::string &SealedFiles::name() const
{
    return m_layer->name;
}

const SealedHeader &SealedFiles::header() const
{
    return m_layer->header;
}

std::optional<Page> SealedFiles::firstPage(const std::filesystem::path &file) const
{
    std::array<char, SealedHeader::length + pageLength> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(bytes.data(), bytes.size()))
        return std::nullopt;
    Page page{};
    std::transform(bytes.begin() + SealedHeader::length, bytes.end(), page.begin(),
                   [](char byte) { return static_cast<unsigned char>(byte); });
    return hipstride::open(page, {}, m_layer->key) ? std::optional(page) : std::nullopt;
}

} // namespace hipstride
