// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_file;

namespace hipstride {

/// How much room a memory file takes where SQLite keeps its files.
int lengthOfMemoryFile();

/// Makes `room` an open file that is in memory only and wiped when it is closed.
void openMemoryFile(sqlite3_file *room);

} // namespace hipstride
