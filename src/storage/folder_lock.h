// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace hipstride {

/// The right to change the plan in a data folder. Whoever keeps a plan in memory holds it, so that
/// no other program writes a plan that would then be written over. Given back by the system when
/// the program ends, however that happens.
class FolderLock
{
public:
    /// Nothing when another program holds it.
    /// Throws Error(FolderUnusable) when the folder cannot be written to.
    static std::optional<FolderLock> take(const std::filesystem::path &folder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

private:
    explicit FolderLock(int file);

    int m_file;
};

} // namespace hipstride
