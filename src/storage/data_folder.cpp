// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

namespace hipstride {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path &folder, std::error_code reason)
{
    throw Error(ErrorCode::FolderUnusable, folder.string(), reason.message());
}

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

} // namespace

void prepareDataFolder(const fs::path &folder)
{
    std::error_code error;
    const fs::path target = folder.has_filename() ? folder : folder.parent_path();
    if (target.has_parent_path())
        fs::create_directories(target.parent_path(), error);
    if (error)
        refuse(folder, error);

    if (::mkdir(target.c_str(), S_IRWXU) == 0)
        fs::permissions(target, fs::perms::owner_all, error); // the umask may have taken some away
    else if (errno != EEXIST)
        refuse(folder, lastError());

    if (!fs::is_directory(target, error))
        refuse(folder, std::make_error_code(std::errc::not_a_directory));
    if (::faccessat(AT_FDCWD, target.c_str(), R_OK | W_OK | X_OK, AT_EACCESS) != 0)
        refuse(folder, lastError());
}

fs::path databasePath(const fs::path &folder)
{
    return folder / "hipstride.sqlite";
}

} // namespace hipstride
