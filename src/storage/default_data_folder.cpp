// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "base/error.h"
#include "storage/data_folder.h"

namespace hipstride {

namespace {

/// Empty when unset. The XDG base directory rules ask for empty and unset to be alike.
std::filesystem::path fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
}

} // namespace

std::filesystem::path defaultDataFolder()
{
    if (const auto chosen = fromEnvironment("HIPSTRIDE_DATA_DIR"); !chosen.empty())
        return chosen;
    // the same rules: a relative path is not valid here and is passed over
    if (const auto data = fromEnvironment("XDG_DATA_HOME"); data.is_absolute())
        return data / "hipstride";
    const auto home = fromEnvironment("HOME");
    if (home.empty())
        throw Error(ErrorCode::FolderUnusable, "~/.local/share/hipstride", "HOME is not set");
    return home / ".local" / "share" / "hipstride";
}

} // namespace hipstride
