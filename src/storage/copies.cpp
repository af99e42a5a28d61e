// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies.h"

#include <algorithm>
#include <string>
#include <system_error>

#include "base/error.h"
#include "sealing/sealed_header.h"
#include "storage/set_aside.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

bool isCopyOf(const fs::path &file, const fs::path &candidate)
{
    const std::string name = candidate.filename().string();
    return candidate != file && name.starts_with(file.stem().string() + "-") &&
           !isSetAside(file, candidate) &&
           (candidate.extension() == file.extension() || candidate.extension() == ".part");
}

} // namespace

std::vector<fs::path> copiesBeside(const fs::path &databaseFile)
{
    std::vector<fs::path> copies;
    std::error_code ignored;
    for (const fs::directory_entry &entry :
         fs::directory_iterator(databaseFile.parent_path(), ignored)) {
        if (isCopyOf(databaseFile, entry.path()))
            copies.push_back(entry.path());
    }
    std::ranges::sort(copies);
    return copies;
}

void removeCopies(const fs::path &databaseFile)
{
    for (const fs::path &copy : copiesBeside(databaseFile)) {
        std::error_code error;
        fs::remove(copy, error);
        if (error)
            throw Error(ErrorCode::FileUnwritable, copy.string(), error.message());
    }
}

void removeForeignCopies(const fs::path &databaseFile, const SealedHeader &header)
{
    for (const fs::path &copy : copiesBeside(databaseFile)) {
        std::error_code ignored;
        if (!beginsWith(copy, header))
            fs::remove(copy, ignored);
    }
}

} // namespace hipstride
