// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace hipstride {

/// The bytes of a file that was named on the command line; no more than a JSON reader accepts and
/// one, so that a huge file is refused without being read whole.
/// Throws Error(FileUnreadable).
std::string readInputFile(const std::filesystem::path &path);

} // namespace hipstride
