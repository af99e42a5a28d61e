// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/set_aside.h"

#include <string>
#include <system_error>

#include "base/error.h"
#include "storage/copies.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

std::string beginningOf(const fs::path &databaseFile)
{
    return databaseFile.stem().string() + "-locked-";
}

fs::path withSuffix(fs::path file, const char *suffix)
{
    return file += suffix;
}

bool isFree(const fs::path &file)
{
    std::error_code error;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        if (fs::exists(fs::symlink_status(withSuffix(file, suffix), error)))
            return false;
    }
    return true;
}

fs::path freeName(const fs::path &databaseFile, Date day)
{
    const std::string beginning = beginningOf(databaseFile) + isoDate(day);
    const std::string ending = databaseFile.extension().string();
    fs::path name = databaseFile.parent_path() / (beginning + ending);
    for (int number = 2; !isFree(name); ++number)
        name.replace_filename(beginning + '-' + std::to_string(number) + ending);
    return name;
}

void refuseOn(const std::error_code &error, const fs::path &file)
{
    if (error)
        throw Error(ErrorCode::FileUnwritable, file.string(), error.message());
}

/// A second name where the file system knows such, else a copy.
void nameToo(const fs::path &file, const fs::path &name)
{
    std::error_code error;
    if (!fs::exists(file, error))
        return;
    fs::create_hard_link(file, name, error);
    if (error) {
        fs::copy_file(file, name, error);
        refuseOn(error, name);
    }
}

} // namespace

fs::path setAside(const fs::path &databaseFile, Date day)
{
    const fs::path aside = freeName(databaseFile, day);
    std::error_code error;
    std::error_code ignored;
    // its log has both names before the file itself moves: at no moment is one without the other
    nameToo(withSuffix(databaseFile, "-wal"), withSuffix(aside, "-wal"));
    fs::rename(databaseFile, aside, error);
    if (error)
        fs::remove(withSuffix(aside, "-wal"), ignored);
    refuseOn(error, databaseFile);
    for (const char *suffix : {"-wal", "-shm"})
        fs::remove(withSuffix(databaseFile, suffix), ignored); // else SQLite does
    const std::size_t stem = databaseFile.stem().string().size();
    for (const fs::path &copy : copiesBeside(databaseFile)) {
        const std::string rest = copy.filename().string().substr(stem);
        fs::rename(copy, copy.parent_path() / (aside.stem().string() + rest), ignored);
    }
    return aside;
}

bool isSetAside(const fs::path &databaseFile, const fs::path &candidate)
{
    return candidate.filename().string().starts_with(beginningOf(databaseFile));
}

} // namespace hipstride
