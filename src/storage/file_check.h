// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace hipstride {

class SealedFiles;

/// Refuses what can be seen to be wrong without opening `file` as a database, which would already
/// put files beside it. A file without content is as good as none.
/// `sealed` is null when it is open to all.
/// Throws Error(DatabaseTooNew, DatabaseUnopenable).
void requireOurFile(const std::filesystem::path &file, const SealedFiles *sealed);

/// Refuses a file that was exchanged for another one while it was opened. Expects that it is
/// locked. Throws Error(DatabaseBusy).
void requireInPlace(SQLite::Database &handle, const std::filesystem::path &file);

/// Looks once more at what was opened, before anything is written to it: a program that was killed
/// leaves the newest header in its write-ahead log. `hadLog` says whether one was there before.
/// Throws Error(DatabaseTooNew, DatabaseUnopenable, DatabaseReadOnly), and what the library throws.
void requireOurContent(SQLite::Database &handle, const std::filesystem::path &file, bool hadLog);

/// True when what was written last is not yet in the file itself.
bool hasWriteAheadLog(const std::filesystem::path &file);

/// Why the file may not be read, as an errno; 0 when it may.
int errorOfReading(const std::filesystem::path &file);

} // namespace hipstride
