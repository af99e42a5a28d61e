// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "sealing/data_key.h"

namespace hipstride {

/// The passphrase in the first line of the file that an environment variable names: others on the
/// computer can see the words of a command line, and the environment of one's own programs.
/// Throws Error: FileUnreadable when it is not named, cannot be read, or can be by others;
/// FileMalformed when there is none in it.
std::string passphraseFrom(const char *variable);

/// The key of the data: nothing when it is open to all, else by HIPSTRIDE_PASSPHRASE_FILE.
/// Throws Error: DatabaseSealed when the passphrase is missing or wrong, else as above.
std::optional<DataKey> keyOfData(const std::filesystem::path &databaseFile);

} // namespace hipstride
