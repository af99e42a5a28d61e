// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hipstride {

/// Where the data is when nobody says otherwise: HIPSTRIDE_DATA_DIR, else hipstride in
/// XDG_DATA_HOME, else in ~/.local/share.
/// Throws Error(FolderUnusable) when none of the three is known.
std::filesystem::path defaultDataFolder();

/// Makes the data folder if it is not there, for its owner only (0700).
/// Throws Error(FolderUnusable) when it cannot be made or written to.
void prepareDataFolder(const std::filesystem::path &folder);

/// The one file that holds everything of a person: "hipstride.sqlite" in the data folder.
std::filesystem::path databasePath(const std::filesystem::path &folder);

} // namespace hipstride
