// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace hipstride {

/// Makes an empty file that only its owner can read and write, whatever the umask says. An existing
/// file keeps what is in it.
/// Throws Error(DatabaseUnopenable, DatabaseReadOnly, DiskFull).
void makePrivateFile(const std::filesystem::path &file);

/// Copies an open database to `target`. The copy is checked and its rows are counted before it
/// takes that name; until then nothing that had the name is touched.
/// Throws Error, and what the library throws.
void copyVerified(SQLite::Database &source, const std::filesystem::path &target);

} // namespace hipstride
