// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

namespace hipstride {

namespace {

constexpr int none = -1;

} // namespace

FolderLock::FolderLock(int file)
    : m_file(file)
{}

std::optional<FolderLock> FolderLock::take(const std::filesystem::path &folder)
{
    const std::string path = folder / "hipstride.lock";
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file == none)
        throw Error(ErrorCode::FolderUnusable, folder.string(),
                    std::generic_category().message(errno));
    FolderLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    return lock;
}

FolderLock::~FolderLock()
{
    if (m_file != none)
        ::close(m_file);
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_file(std::exchange(other.m_file, none))
{}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

} // namespace hipstride
