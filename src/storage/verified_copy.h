// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace SQLite {
class Database;
}

namespace hipstride {

/// Makes an empty file that only its owner can read and write, whatever the umask says. An existing
/// file keeps what is in it.
/// Throws Error(DatabaseUnopenable, DatabaseReadOnly, DiskFull).
void makePrivateFile(const std::filesystem::path &file);

/// Copies an open database to `target`, sealed as it is itself. The copy is checked and its rows
/// are counted before it takes that name; until then nothing that had the name is touched. Throws
/// Error, and what the library throws.
void copyVerified(SQLite::Database &source, const std::filesystem::path &target);

/// Puts a copy in the place of `file`, that of the open database `source`, checked in the same way.
/// It is written through the file layer of SQLite that is called `layer`; empty for the usual one.
/// `source` stays at the old file, which has no name from then on. Expects that no other program
/// has it open.
/// Throws Error, and what the library throws; until all is well nothing changes.
void replaceVerified(SQLite::Database &source, const std::filesystem::path &file,
                     const std::string &layer);

/// Has the names in a folder outlast a power cut. Throws Error(DatabaseFailed).
void syncFolder(const std::filesystem::path &folder);

} // namespace hipstride
