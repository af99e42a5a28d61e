// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/date.h"

namespace hipstride {

/// Puts data that nobody can unlock aside, so that empty data can take its place: the file, what
/// its write-ahead log holds, and its copies get names with `locked` and the day, in the same
/// folder and never over another file. Gives the new name of the file.
/// Expects that no program has it open. Throws Error(FileUnwritable).
std::filesystem::path setAside(const std::filesystem::path &databaseFile, Date day);

/// Whether `candidate` was put aside from the place of `databaseFile`.
bool isSetAside(const std::filesystem::path &databaseFile, const std::filesystem::path &candidate);

} // namespace hipstride
