// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace hipstride {

class DataFile;
class Output;

/// Adds the programme of a .hipstride file, or of the QR codes in pictures of it, to the routines.
/// With `isDryRun` it only says what it would add.
/// Throws Error(FileUnreadable).
void importProgramme(const std::vector<std::filesystem::path> &files, bool isDryRun, DataFile &data,
                     Output &output);

} // namespace hipstride
